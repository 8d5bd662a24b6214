package source

import (
	"encoding/json"
	"html"
	"strings"
	"testing"
	"unicode/utf8"
)

// checkTaken fails when Plain of a timed format is anything but bytes of the
// file, what its escapes stand for, and the white space between cues.
func checkTaken(t *testing.T, d *Document) {
	t.Helper()
	at := 0
	for _, r := range d.Runs {
		if gap := d.Plain[at:r.Plain]; strings.Trim(gap, " \n") != "" {
			t.Fatalf("%q stands for nothing in the file", gap)
		}
		if taken, raw := d.Plain[r.Plain:r.Plain+r.Len], d.Text[r.Text:r.TextEnd]; taken != raw && !escapes(raw, taken) {
			t.Fatalf("%q is read as %q", raw, taken)
		}
		at = r.Plain + r.Len
	}
	if strings.Trim(d.Plain[at:], " \n") != "" {
		t.Fatalf("%q stands for nothing in the file", d.Plain[at:])
	}
	for i, x := range d.Times {
		if x.Offset < 0 || x.Offset > len(d.Plain) || !border(d.Plain, x.Offset) || i > 0 && x.Offset <= d.Times[i-1].Offset {
			t.Fatalf("time %d is out of order or range: %+v", i, x)
		}
	}
}

// escapes reports whether raw is an escape of HTML or of JSON for s.
func escapes(raw, s string) bool {
	var out string
	return html.UnescapeString(raw) == s || json.Unmarshal([]byte(`"`+raw+`"`), &out) == nil && out == s
}

func fuzzTimed(f *testing.F, format Format, seeds ...string) {
	for _, s := range seeds {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) || strings.IndexByte(text, 0) >= 0 {
			return
		}
		d, err := ParseAs("a", []byte(text), format)
		if err != nil {
			return
		}
		check(t, d)
		checkTaken(t, d)
	})
}

const (
	sampleVTT = "\ufeffWEBVTT - Talk\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE\nTitle: A talk\nhttps://example.org/a.mp3\n\nfirst\n" +
		"00:00.500 --> 00:02.000 align:start position:0%\n<v.loud Ana Pell>Is it &lt;free&gt;<00:01.000> &amp; <i>safe</i>?</v>\n\n" +
		"1:00:02.000 --> 1:00:04.000\n<v Bo Lind>No&nbsp;fare\nis paid.\n\n1:00:04.000 --> 1:00:05.000\n- One.\n- Two.\n\n00:05.000 --> x\nlost\n"
	sampleSRT = "1\r\n00:00:01,000 --> 00:00:02,500\r\nAna Pell: The trams\r\nare free.\r\n\r\n2\r\n00:00:02,500 --> 00:00:04,000\r\nAna Pell: They {\\an8}<i>were</i> not.\r\n\r\n" +
		"3\r\n00:00:04,100 --> 00:00:06,000\r\nBo Lind: No.\r\n\r\n>> 4 < 5\r\n"
	sampleRolling = "WEBVTT\nKind: captions\n\n00:00.000 --> 00:02.000 align:start\n \nthe<00:00.500><c> trams</c><00:01.000><c> are</c>\n\n" +
		"00:02.000 --> 00:02.010\nthe trams are\n \n\n00:02.010 --> 00:04.000\nthe trams are\nfree<00:03.000><c> now</c>\n\n00:04.000 --> 00:04.010\nfree now\n \n\n" +
		"00:04.010 --> 00:06.000\nfree now\nand<00:05.000><c> full</c>\n"
)

func FuzzWebVTT(f *testing.F) { fuzzTimed(f, WebVTT, sampleVTT, sampleRolling, sampleSRT) }

func FuzzSubRip(f *testing.F) {
	fuzzTimed(f, SubRip, sampleSRT, sampleVTT, "00:01-->00:02\r\ra\r2\r00:03-->0:04\rb\r")
}

const (
	samplePodcastJSON = `{"version": "1.0.0", "segments": [{"speaker": "Ana Pell", "startTime": 0.5, "endTime": 1, "body": "The trams are \"free\"."},` +
		"\n" + `{"speaker": "Ana Pell", "startTime": 1, "endTime": 2.5, "body": "Caf\u00e9s\ngain \ud83d\ude00 by it."}, {"speaker": "Bo Lind", "startTime": "3", "body": "No."}]}`
	sampleWhisper = `{"text": " The trams are free. No.", "segments": [{"id": 0, "start": 0.0, "end": 2.0, "text": " The trams are free.", "words": [` +
		`{"word": " The", "start": 0.1, "end": 0.2}, {"word": " trams", "start": 0.4, "end": 1}, {"word": "are", "start": 1.1}, {"word": "free.", "start": 1.5}], "speaker": "SPEAKER_00"},` +
		`{"start": 2.5, "end": 3.0, "text": " No.", "speaker": "SPEAKER_01"}], "language": "en"}`
	sampleAssembly = `{"id": "x", "audio_url": "https:\/\/example.org\/a.mp3", "confidence": 0.9, "text": "The trams are free. No.", "words": [` +
		`{"text": "The", "start": 100, "end": 200, "confidence": 1, "speaker": "A"}, {"text": "trams", "start": 300, "end": 400, "speaker": "A"}],` +
		`"utterances": [{"speaker": "A", "text": "The trams are free.", "start": 100, "end": 900, "words": []}, {"speaker": "B", "text": "No.", "start": 1200, "end": 1500}]}`
	sampleDeepgram = `{"metadata": {"duration": 4.2}, "results": {"channels": [{"alternatives": [{"transcript": "the trams are free no", "words": [` +
		`{"word": "the", "start": 0.1, "end": 0.2, "speaker": 0, "punctuated_word": "The"}, {"word": "trams", "start": 0.3, "end": 0.5, "speaker": 0, "punctuated_word": "trams."},` +
		`{"punctuated_word": "No.", "word": "no", "start": 3, "end": 3.2, "speaker": 1}]}]}]}}`
	sampleParagraphs = `{"results": {"channels": [{"alternatives": [{"words": [], "paragraphs": {"paragraphs": [` +
		`{"sentences": [{"text": "The trams are free.", "start": 0.1, "end": 1}, {"text": "All of them.", "start": 1.2, "end": 2}], "speaker": 0}, {"speaker": 1, "sentences": [{"text": "No.", "start": 3}]}]}}]}]}}`
	sampleSSA = "[Script Info]\r\nTitle: A talk\r\n\r\n[Events]\r\nFormat: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\r\n" +
		"Dialogue: Marked=0,0:00:01.50,0:00:02.00,1,Ana Pell,0,0,0,,{\\pos(1,2)}The trams,\\Nall of them,{\\i1} are\\hfree.\r\nComment: Marked=0,0:00:02.00,0:00:03.00,1,X,0,0,0,,no\r\n" +
		"Dialogue: Marked=0,0:00:02.50,0:00:03.00,1,,0,0,0,,All.\r\nDialogue: Marked=0,0:00:04.00,0:00:05.00,1,Bo Lind,0,0,0,,No.\r\nDialogue: broken\r\n"
	sampleTTML = `<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" ttp:frameRate="25"><head><metadata><ttm:title>A talk</ttm:title>` +
		`<ttm:agent xml:id="a1" type="person"><ttm:name type="full">Ana Pell</ttm:name></ttm:agent></metadata></head><body><div>` + "\n" +
		`<p begin="00:00:01:05" end="2s" ttm:agent="a1">The trams &amp;<br/>` + "\n" + `  <span tts:color="red">buses</span> are free.</p><!-- <p begin="1s">no</p> --><p><span begin="2500ms">All.</span></p></div></body></tt>`
	samplePodlove = `<?xml version="1.0"?><pst:transcripts xmlns:pst="http://podlove.org/simple-transcripts"><pst:speech><pst:speaker name="Ana Pell"/>` +
		`<pst:item start="00:00:00.820" end="00:00:01.660">The trams</pst:item> <pst:item start="00:00:01.700" end="00:00:02.660">are free.</pst:item></pst:speech></pst:transcripts>`
	sampleSrv3        = `<timedtext format="3"><body><p t="500" d="2000" w="1"><s ac="0">the</s><s t="300"> trams</s></p><p t="2000" a="1">` + "\n" + `</p><p t="2010" d="900">are free</p></body></timedtext>`
	samplePodcastHTML = "<cite>Ana Pell:</cite>\n<time>0:00</time>\n<p>The trams</p>\n<p></p>\n<cite>Ana Pell:</cite>\n<time>0:04</time>\n<p>are <b>free</b> &amp; full.</p>\n<cite>Bo Lind :</cite>\n<time>1:00:09</time>\n<p>No.</p>"
	sampleClockHTML   = "<p>1:59  </p>\n<p>Can you hear me?</p>\n<p></p>\n<p>2:12  </p>\n<p>Yes, and</p>\n<p>2:14</p>\n<p>well.</p>"
	sampleJSON3       = `{"wireMagic": "pb3", "events": [{"tStartMs": 0, "dDurationMs": 9000, "id": 1, "wpWinPosId": 1}, {"tStartMs": 500, "dDurationMs": 4000, "segs": [` +
		`{"utf8": "the"}, {"utf8": " trams", "tOffsetMs": 300}, {"utf8": " are"}]}, {"tStartMs": 2000, "aAppend": 1, "segs": [{"utf8": "\n"}]}, {"tStartMs": 2010, "segs": [{"utf8": "free"}]}]}`
)

func FuzzPodcastJSON(f *testing.F) {
	fuzzTimed(f, PodcastJSON, samplePodcastJSON, `{"segments":[{"body":"\ud83d\u00"}]}`)
}
func FuzzWhisper(f *testing.F) {
	fuzzTimed(f, Whisper, sampleWhisper, `{"transcription":[{"timestamps":{},"offsets":{"from":0,"to":10},"text":" a"}]}`)
}
func FuzzAssemblyAI(f *testing.F) { fuzzTimed(f, AssemblyAI, sampleAssembly) }
func FuzzDeepgram(f *testing.F)   { fuzzTimed(f, Deepgram, sampleDeepgram, sampleParagraphs) }
func FuzzJSON3(f *testing.F)      { fuzzTimed(f, JSON3, sampleJSON3) }
func FuzzSegmentList(f *testing.F) {
	fuzzTimed(f, SegmentList, `[{"text": "a b", "start": 1.5, "duration": 2}, {"text": "c", "start": "0:03"}]`)
}

func FuzzPodcastHTML(f *testing.F) { fuzzTimed(f, PodcastHTML, samplePodcastHTML, sampleClockHTML) }

func FuzzSSA(f *testing.F) { fuzzTimed(f, SSA, sampleSSA) }

func FuzzTimedXML(f *testing.F) {
	fuzzTimed(f, TimedXML, sampleTTML, samplePodlove, sampleSrv3, `<transcript><text start="0.5" dur="2">it&amp;#39;s</text></transcript>`)
}
