package source

// The shapes of JSON that transcribers write. A file is read as the first one
// in the table of readers whose keys it holds.
var (
	podcastJSON = jsonShape{
		format: PodcastJSON, keys: []string{"segments", "body", "startTime"}, unit: 1, lists: [][]string{{"segments", "*"}},
	}
	// Also of transformers' pipelines ("chunks").
	whisperJSON = jsonShape{
		format: Whisper, keys: []string{"segments|transcription|chunks", "start|offsets|timestamp", "text"}, unit: 1,
		lists: [][]string{{"segments", "*"}, {"transcription", "*"}, {"chunks", "*"}},
	}
	listJSON = jsonShape{
		format: SegmentList, list: true, keys: []string{"text|caption|transcript|sentence|content", "start|start_time|startTime|timestamp|timecode"}, unit: 1, lists: [][]string{{"*"}},
	}
	assemblyJSON = jsonShape{
		format: AssemblyAI, keys: []string{"utterances|words", "confidence|speaker", "start", "text"}, none: "segments", unit: 1000,
		lists: [][]string{{"utterances", "*"}, {"words", "*"}},
	}
	deepgramJSON = jsonShape{
		format: Deepgram, keys: []string{"results", "channels", "alternatives"}, unit: 1,
		lists: [][]string{
			{"results", "utterances", "*"},
			{"results", "channels", "*", "alternatives", "0", "paragraphs", "paragraphs", "*"},
			{"results", "channels", "*", "alternatives", "0", "words", "*"},
		},
	}
	youtubeJSON = jsonShape{
		format: JSON3, keys: []string{"events", "tStartMs"}, unit: 1000, lists: [][]string{{"events", "*"}},
	}
	awsJSON = jsonShape{
		format: AWS, keys: []string{"results", "transcripts", "items", "content"}, unit: 1, lists: [][]string{{"results", "items", "*"}},
	}
	speechmaticsJSON = jsonShape{
		format: Speechmatics, keys: []string{"results", "alternatives", "content", "start_time"}, none: "items", unit: 1, lists: [][]string{{"results", "*"}},
	}
	googleJSON = jsonShapes{
		// What is said by whom stands once more, word by word, in the last result.
		{
			format: GoogleSpeech, keys: []string{"results", "alternatives", "words", "speakerTag|speakerLabel"}, none: "channels", unit: 1,
			lists: [][]string{{"results", "last", "alternatives", "0", "words", "*"}},
		},
		{
			format: GoogleSpeech, keys: []string{"results", "alternatives", "transcript", "languageCode|resultEndTime|resultEndOffset|startTime|startOffset"}, none: "channels", unit: 1,
			lists: [][]string{{"results", "*", "alternatives", "0"}},
		},
	}
	meetJSON = jsonShape{
		format: Meet, keys: []string{"transcriptEntries", "participant", "text"}, unit: 1, lists: [][]string{{"transcriptEntries", "*"}},
	}
	firefliesJSON = jsonShapes{
		{
			format: Fireflies, keys: []string{"sentences", "speaker_name|speakerName", "start_time|startTime"}, unit: 1,
			lists: [][]string{{"data", "transcript", "sentences", "*"}, {"transcript", "sentences", "*"}, {"sentences", "*"}}, head: []string{"data", "transcript"},
		},
		{
			format: Fireflies, list: true, keys: []string{"sentence", "startTime", "speaker_name"}, unit: 1, lists: [][]string{{"*"}},
		},
	}
	elevenLabsJSON = jsonShape{
		format: ElevenLabs, keys: []string{"words", "text", "start", "type", "spacing"}, unit: 1, lists: [][]string{{"words", "*"}}, spaced: true,
	}
	revJSON = jsonShape{
		format: Rev, keys: []string{"monologues", "elements", "value"}, unit: 1, lists: [][]string{{"monologues", "*"}},
	}
	azureJSON = jsonShapes{
		{
			format: Azure, keys: []string{"recognizedPhrases|phrases", "nBest|text", "offset|offsetInTicks|offsetMilliseconds"}, unit: 1,
			lists: [][]string{{"recognizedPhrases", "*"}, {"phrases", "*"}},
		},
		{
			format: Azure, keys: []string{"videos", "insights", "transcript", "instances"}, unit: 1,
			lists: [][]string{{"videos", "*", "insights", "transcript", "*"}},
		},
	}
)

// jsonOpenings are the keys that files begin with whose segments come behind
// a long text.
var jsonOpenings = []string{"text", "jobName", "accountId", "language_code", "source", "durationMilliseconds", "duration", "combinedPhrases"}
