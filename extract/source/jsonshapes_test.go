package source

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	sampleAWS = `{"jobName": "a", "results": {"transcripts": [{"transcript": "Are they free? No."}], "items": [` +
		`{"start_time": "0.5", "end_time": "0.8", "alternatives": [{"confidence": "0.9", "content": "Are"}, {"content": "Or"}], "type": "pronunciation", "speaker_label": "spk_0"},` +
		`{"start_time": "0.8", "end_time": "1.2", "alternatives": [{"content": "they"}], "type": "pronunciation", "speaker_label": "spk_0"},` +
		`{"start_time": "1.2", "end_time": "1.6", "alternatives": [{"content": "free"}], "type": "pronunciation", "speaker_label": "spk_0"},` +
		`{"alternatives": [{"confidence": "0.0", "content": "?"}], "type": "punctuation", "speaker_label": "spk_0"},` +
		`{"start_time": "2.0", "end_time": "2.2", "alternatives": [{"content": "No"}], "type": "pronunciation", "speaker_label": "spk_1"}, {"alternatives": [{"content": "."}], "type": "punctuation"}]}}`
	// As before 2022: the labels stand beside the words.
	sampleAWSOld = `{"results": {"transcripts": [], "speaker_labels": {"speakers": 2, "segments": [{"start_time": "0.5", "speaker_label": "spk_0", "items": [{"start_time": "0.5", "speaker_label": "spk_0"}]},` +
		`{"speaker_label": "spk_1", "items": [{"start_time": "2.0", "speaker_label": "spk_1", "end_time": "2.2"}]}]}, "items": [` +
		`{"start_time": "0.5", "alternatives": [{"content": "Free"}], "type": "pronunciation"}, {"alternatives": [{"content": "?"}], "type": "punctuation"},` +
		`{"start_time": "2.0", "alternatives": [{"content": "No"}], "type": "pronunciation"}, {"alternatives": [{"content": "."}], "type": "punctuation"}]}}`
	sampleSpeechmatics = `{"format": "2.9", "job": {"id": "a"}, "results": [{"alternatives": [{"confidence": 1, "content": "Free", "language": "en", "speaker": "S1"}], "start_time": 0.5, "end_time": 0.9, "type": "word"},` +
		`{"alternatives": [{"content": "?", "speaker": "S1"}], "attaches_to": "previous", "start_time": 0.9, "end_time": 0.9, "type": "punctuation"},` +
		`{"alternatives": [{"content": "No", "speaker": "S2"}], "start_time": 1.5, "type": "word"}, {"alternatives": [{"content": "way", "speaker": "S2"}], "start_time": 1.8, "type": "word"}]}`
	sampleGoogle = `{"results": [{"alternatives": [{"transcript": "are they free", "confidence": 0.9}], "languageCode": "en-us", "resultEndTime": "1.300s"}, {"alternatives": [{"transcript": " no way", "words": [` +
		`{"startTime": "2.500s", "endTime": "2.800s", "word": "no"}, {"startTime": "2.900s", "word": "way"}]}], "languageCode": "en-us"}]}`
	sampleGoogleVoices = `{"results": [{"alternatives": [{"transcript": "Free? No."}], "languageCode": "en-us"}, {"alternatives": [{"words": [` +
		`{"startOffset": "0.500s", "word": "Free?", "speakerTag": 1}, {"startOffset": "2.500s", "endOffset": "2.9s", "word": "No.", "speakerTag": 2}]}]}]}`
	sampleMeet = `{"transcriptEntries": [{"name": "conferenceRecords/a/transcripts/b/entries/c", "participant": "conferenceRecords/a/participants/x9", "text": "Free?", "languageCode": "en-US", "startTime": "2024-03-08T10:00:00.5Z"},` +
		`{"participant": "conferenceRecords/a/participants/k2", "text": "No.", "startTime": "2024-03-08T10:00:02Z"}, {"participant": "conferenceRecords/a/participants/x9", "text": "Why?"}]}`
	sampleFireflies = `{"data": {"transcript": {"id": "a", "title": "A \"talk\"", "sentences": [{"index": 0, "speaker_name": "Ana Pell", "speaker_id": 0, "text": "Free?", "raw_text": "free", "start_time": 0.5, "end_time": 1},` +
		`{"index": 1, "speaker_name": null, "speaker_id": 1, "text": "No.", "start_time": "2.25"}]}}}`
	sampleFirefliesList = `[{"sentence": "Free?", "startTime": "00:02", "endTime": "00:03", "speaker_name": "Ana Pell", "speaker_id": 0}, {"sentence": "No.", "startTime": "01:00:06", "endTime": "01:00:07", "speaker_name": "Bo Lind", "speaker_id": 1}]`
	sampleElevenLabs    = `{"language_code": "ko", "text": "무료 입니다. 네.", "words": [{"text": "무", "start": 0.5, "end": 0.6, "type": "word", "speaker_id": "speaker_0", "logprob": -0.1}, {"text": "료", "start": 0.6, "type": "word", "speaker_id": "speaker_0"},` +
		`{"text": " ", "start": 0.7, "end": 0.8, "type": "spacing", "speaker_id": "speaker_0"}, {"text": "입니다.", "start": 0.8, "type": "word", "speaker_id": "speaker_0"}, {"text": " ", "start": 1.2, "type": "spacing", "speaker_id": "speaker_1"},` +
		`{"text": "네.", "start": 1.5, "type": "word", "speaker_id": "speaker_1"}]}`
	sampleRev = `{"speakers": [{"id": 0, "name": "Ana Pell"}], "monologues": [{"speaker": 0, "elements": [{"type": "text", "value": "Are", "ts": 0.5, "end_ts": 0.7, "confidence": 1}, {"type": "punct", "value": " "}, {"type": "text", "value": "they", "ts": 0.8},` +
		`{"type": "punct", "value": "? "}]}, {"speaker": 1, "elements": [{"type": "text", "value": "No", "ts": 2}, {"type": "punct", "value": "."}]}]}`
	sampleAzure = `{"source": "a.wav", "combinedRecognizedPhrases": [{"display": "Free? No."}], "recognizedPhrases": [{"recognitionStatus": "Success", "channel": 0, "speaker": 1, "offset": "PT1M0.5S", "duration": "PT0.9S", "nBest": [` +
		`{"confidence": 0.9, "lexical": "free", "itn": "free", "display": "Free?"}, {"display": "Fee?"}]}, {"speaker": 2, "offset": "PT1M2S", "offsetInTicks": 620000000, "nBest": [{"lexical": "no", "display": "No."}]}]}`
	sampleAzureFast    = `{"durationMilliseconds": 3000, "combinedPhrases": [{"text": "Free? No."}], "phrases": [{"speaker": 1, "offsetMilliseconds": 760, "text": "Free?", "words": [{"text": "Free?", "offsetMilliseconds": 780}]}, {"speaker": 2, "offsetMilliseconds": 2000, "text": "No."}]}`
	sampleVideoIndexer = `{"videos": [{"insights": {"transcript": [{"id": 1, "text": "Free?", "speakerId": 1, "instances": [{"adjustedStart": "0:00:00", "start": "0:00:00.5", "end": "0:00:01"}]}, {"id": 2, "text": "No.", "speakerId": 2,` +
		`"instances": [{"start": "0:00:02"}]}], "speakers": [{"id": 1, "name": "Speaker #1"}, {"id": 2, "name": "Bo Lind"}]}}]}`
	sampleChunks = `{"text": "Free? No.", "chunks": [{"timestamp": [0.5, 1.5], "text": " Free?"}, {"timestamp": [2.0, null], "text": " No."}]}`
	sampleSlack  = `[{"type": "message", "subtype": "channel_join", "user": "U1", "text": "<@U1> has joined", "ts": "1709892000.000100"}, {"user": "U1", "type": "message", "ts": "1709892001.000200", "text": "Are <https:\/\/example.org\/t|the trams> free &amp; <!here> fast, <@U2>?\nI ask.",` +
		`"user_profile": {"real_name": "Ana Pell", "display_name": "ana"}}, {"user": "U2", "type": "message", "text": "See <https://example.org/a>.", "ts": "1709892002.1"}, {"user": "U1", "type": "message", "text": "Thanks.", "ts": "1709892003.1"},` +
		`{"user": "U1", "type": "message", "text": "Bye.", "ts": "1709892004.1"}, {"type": "message", "text": "", "user": "U1", "ts": "1709892005.1"}]`
	sampleTelegram = `{"name": "Trams", "type": "private_group", "id": 1, "messages": [{"id": 1, "type": "service", "date": "2024-03-08T10:00:00", "actor": "Ana Pell", "actor_id": "user1", "action": "create_group", "text": ""},` +
		`{"id": 2, "type": "message", "date": "2024-03-08T10:00:05", "from": "Ana Pell", "from_id": "user1", "text": ["Are ", {"type": "bold", "text": "the trams"}, " free?"]},` +
		`{"id": 3, "type": "message", "date": "2024-03-08T10:00:09", "from": "Bo Lind", "from_id": "user2", "text": "No."}, {"id": 4, "type": "message", "from": "Bo Lind", "from_id": "user2", "forwarded_from": "Cy Dorn", "text": "They will be."}]}`
)

func TestJSONShapes(t *testing.T) {
	free := []voice{{"Ana Pell", "Free?"}, {"Bo Lind", "No."}}
	testReadings(t, []reading{
		{
			name: "AWS", text: sampleAWS, format: AWS,
			times:  []said{{0.5, "Are "}, {0.8, "they "}, {1.2, "free?\n\n"}, {2, "No."}},
			voices: []voice{{"spk_0", "Are they free?"}, {"spk_1", "No."}},
		},
		{
			name: "AWS, labels apart", text: sampleAWSOld, format: AWS,
			times: []said{{0.5, "Free?\n\n"}, {2, "No."}}, voices: []voice{{"spk_0", "Free?"}, {"spk_1", "No."}},
		},
		{
			name: "Speechmatics", text: sampleSpeechmatics, format: Speechmatics,
			times: []said{{0.5, "Free"}, {0.9, "?\n\n"}, {1.5, "No "}, {1.8, "way"}}, voices: []voice{{"S1", "Free?"}, {"S2", "No way"}},
		},
		{
			name: "Google Speech", text: sampleGoogle, format: GoogleSpeech,
			times: []said{{2.5, "no "}, {2.9, "way"}},
		},
		{
			name: "Google Speech with voices", text: sampleGoogleVoices, format: GoogleSpeech,
			times: []said{{0.5, "Free?\n\n"}, {2.5, "No."}}, voices: []voice{{"Speaker 1", "Free?"}, {"Speaker 2", "No."}},
		},
		{
			name: "Google Meet: its times are those of the day", text: sampleMeet, format: Meet,
			voices: []voice{{"Speaker 1", "Free?"}, {"Speaker 2", "No."}, {"Speaker 1", "Why?"}},
		},
		{
			name: "Fireflies, as its interface gives it", text: sampleFireflies, format: Fireflies,
			times: []said{{0.5, "Free?\n\n"}, {2.25, "No."}}, voices: []voice{{"Ana Pell", "Free?"}, {"Speaker 1", "No."}},
		},
		{
			name: "Fireflies, as its page saves it", text: sampleFirefliesList, format: Fireflies,
			times: []said{{2, "Free?\n\n"}, {3606, "No."}}, voices: free,
		},
		{
			name: "ElevenLabs: a word may come in pieces", text: sampleElevenLabs, format: ElevenLabs,
			times:  []said{{0.5, "무"}, {0.6, "료 "}, {0.8, "입니다.\n\n"}, {1.5, "네."}},
			voices: []voice{{"speaker_0", "무료 입니다."}, {"speaker_1", "네."}},
		},
		{
			name: "Rev.ai", text: sampleRev, format: Rev,
			times:  []said{{0.5, "Are "}, {0.8, "they?\n\n"}, {2, "No."}},
			voices: []voice{{"Ana Pell", "Are they?"}, {"Speaker 1", "No."}},
		},
		{
			name: "Azure in batches", text: sampleAzure, format: Azure,
			times: []said{{60.5, "Free?\n\n"}, {62, "No."}}, voices: []voice{{"Speaker 1", "Free?"}, {"Speaker 2", "No."}},
		},
		{
			name: "Azure at once", text: sampleAzureFast, format: Azure,
			times: []said{{0.78, "Free?\n\n"}, {2, "No."}}, voices: []voice{{"Speaker 1", "Free?"}, {"Speaker 2", "No."}},
		},
		{
			name: "Azure Video Indexer", text: sampleVideoIndexer, format: Azure,
			times: []said{{0.5, "Free?\n\n"}, {2, "No."}}, voices: []voice{{"Speaker #1", "Free?"}, {"Bo Lind", "No."}},
		},
		{
			name: "transformers' chunks", text: sampleChunks, format: Whisper,
			times: []said{{0.5, "Free? "}, {2, "No."}},
		},
		{
			name: "a list with other names", format: SegmentList,
			text:  `[{"timecode": "00:01", "speaker": "A", "caption": "Free?"}, {"timecode": "00:03", "speaker": "B", "caption": "No."}]`,
			times: []said{{1, "Free?\n\n"}, {3, "No."}}, voices: []voice{{"Speaker A", "Free?"}, {"Speaker B", "No."}},
		},
		{
			name: "Slack", text: sampleSlack, format: Slack,
			voices: []voice{{"Ana Pell", "Are the trams free & fast, @U2? I ask."}, {"U2", "See https://example.org/a."}, {"Ana Pell", "Thanks.\n\nBye."}},
		},
		{
			name: "Telegram: what is forwarded is another's", text: sampleTelegram, format: Telegram,
			voices: []voice{{"Ana Pell", "Are the trams free?"}, {"Bo Lind", "No."}, {"Cy Dorn", "They will be."}},
		},
	})
}

func TestHeadsOfJSON(t *testing.T) {
	for text, want := range map[string]Meta{
		sampleFireflies: {Title: `A "talk"`},
		sampleSlack:     {Date: "2024-03-08"},
		sampleTelegram:  {Date: "2024-03-08", Title: "Trams"},
	} {
		d, err := Parse("a", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, d.Meta); diff != "" {
			t.Errorf("%.40q (-want +got):\n%s", text, diff)
		}
	}
}

func FuzzAWS(f *testing.F)          { fuzzTimed(f, AWS, sampleAWS, sampleAWSOld) }
func FuzzSpeechmatics(f *testing.F) { fuzzTimed(f, Speechmatics, sampleSpeechmatics) }
func FuzzGoogleSpeech(f *testing.F) { fuzzTimed(f, GoogleSpeech, sampleGoogle, sampleGoogleVoices) }
func FuzzMeet(f *testing.F)         { fuzzTimed(f, Meet, sampleMeet) }
func FuzzFireflies(f *testing.F)    { fuzzTimed(f, Fireflies, sampleFireflies, sampleFirefliesList) }
func FuzzElevenLabs(f *testing.F)   { fuzzTimed(f, ElevenLabs, sampleElevenLabs) }
func FuzzRev(f *testing.F)          { fuzzTimed(f, Rev, sampleRev) }
func FuzzAzure(f *testing.F) {
	fuzzTimed(f, Azure, sampleAzure, sampleAzureFast, sampleVideoIndexer)
}
func FuzzSlack(f *testing.F)    { fuzzTimed(f, Slack, sampleSlack) }
func FuzzTelegram(f *testing.F) { fuzzTimed(f, Telegram, sampleTelegram) }
