package source

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// said is one stretch of a document between two of its times.
type said struct {
	At   float64
	Text string
}

// voice is what the format says of who speaks.
type voice struct{ Name, Text string }

func timesOf(d *Document) []said {
	var out []said
	for i, x := range d.Times {
		end := len(d.Plain)
		if i+1 < len(d.Times) {
			end = d.Times[i+1].Offset
		}
		out = append(out, said{x.Seconds, d.Plain[x.Offset:end]})
	}
	return out
}

func voicesOf(d *Document) []voice {
	var out []voice
	for _, m := range d.Marks {
		if m.Kind == Voice {
			out = append(out, voice{m.Value, m.In(d.Plain)})
		}
	}
	return out
}

func TestCues(t *testing.T) {
	for _, c := range []struct {
		name, text string
		format     Format
		times      []said
		voices     []voice
	}{
		{
			name: "WebVTT with voices", text: sampleVTT, format: WebVTT,
			times: []said{
				{0.5, "Is it <free> "}, {1, "& safe?\n\n"}, {3602, "No fare is paid.\n\n"}, {3604, "One.\n\nTwo."},
			},
			voices: []voice{{"Ana Pell", "Is it <free> & safe?"}, {"Bo Lind", "No fare is paid.\n\nOne.\n\nTwo."}},
		},
		{
			name: "SubRip with labels, one of them again", text: sampleSRT, format: SubRip,
			times: []said{{1, "Ana Pell: The trams are free. "}, {2.5, "They were not.\n\n"}, {4.1, "Bo Lind: No.\n\n>> 4 < 5"}},
		},
		{
			name: "captions that roll", text: sampleRolling, format: WebVTT,
			times: []said{{0, "the "}, {0.5, "trams "}, {1, "are "}, {2.01, "free "}, {3, "now "}, {4.01, "and "}, {5, "full"}},
		},
		{
			name: "the same words again, and no captions that roll", format: SubRip,
			text:  "00:01 --> 00:02\nNo.\n\n00:02 --> 00:03\nNo.\n\n00:03 --> 00:04\nYes.\n\n00:04 --> 00:05\nThat is so.\n",
			times: []said{{1, "No. "}, {2, "No. "}, {3, "Yes. "}, {4, "That is so."}},
		},
		{
			name: "no stops: a pause ends a sentence", format: SubRip,
			text: "00:01 --> 00:03\nthe old trams are all free since spring\n\n00:03 --> 00:05\nand nobody pays in the whole of the town\n\n" +
				"00:07 --> 00:09\nthe bridges are as full as they ever were\n",
			times: []said{
				{1, "the old trams are all free since spring "}, {3, "and nobody pays in the whole of the town\n\n"}, {7, "the bridges are as full as they ever were"},
			},
		},
		{
			name: "notes in brackets", format: SubRip,
			text:  "00:01 --> 00:02\n[music]\n\n00:02 --> 00:03\nTrams are\n\n00:03 --> 00:04\n[noise]\n\n00:04 --> 00:05\nfree.\n",
			times: []said{{1, "[music]\n\n"}, {2, "Trams are "}, {3, "[noise] "}, {4, "free."}},
		},
		{
			name: "Carriage returns, no numbers, blank lines inside", format: SubRip,
			text:  "00:00:01,5-->00:00:02,0\rOne\r\r1984\r\r00:00:02,0 --> 00:00:03,0\rTwo\r",
			times: []said{{1.5, "One 1984 "}, {2, "Two"}},
		},
		{
			name: "Podcasting 2.0", text: samplePodcastJSON, format: PodcastJSON,
			times:  []said{{0.5, "The trams are \"free\". "}, {1, "Cafés gain 😀 by it.\n\n"}, {3, "No."}},
			voices: []voice{{"Ana Pell", "The trams are \"free\". Cafés gain 😀 by it."}, {"Bo Lind", "No."}},
		},
		{
			name: "WhisperX with words", text: sampleWhisper, format: Whisper,
			times:  []said{{0.1, "The "}, {0.4, "trams "}, {1.1, "are "}, {1.5, "free.\n\n"}, {2.5, "No."}},
			voices: []voice{{"SPEAKER_00", "The trams are free."}, {"SPEAKER_01", "No."}},
		},
		{
			name: "AssemblyAI", text: sampleAssembly, format: AssemblyAI,
			times:  []said{{0.1, "The trams are free.\n\n"}, {1.2, "No."}},
			voices: []voice{{"Speaker A", "The trams are free."}, {"Speaker B", "No."}},
		},
		{
			name: "Deepgram's words", text: sampleDeepgram, format: Deepgram,
			times:  []said{{0.1, "The "}, {0.3, "trams.\n\n"}, {3, "No."}},
			voices: []voice{{"Speaker 0", "The trams."}, {"Speaker 1", "No."}},
		},
		{
			name: "Deepgram's paragraphs", text: sampleParagraphs, format: Deepgram,
			times:  []said{{0.1, "The trams are free. "}, {1.2, "All of them.\n\n"}, {3, "No."}},
			voices: []voice{{"Speaker 0", "The trams are free. All of them."}, {"Speaker 1", "No."}},
		},
		{
			name: "SubStation Alpha", text: sampleSSA, format: SSA,
			times:  []said{{1.5, "The trams, all of them, are free. "}, {2.5, "All.\n\n"}, {4, "No."}},
			voices: []voice{{"Ana Pell", "The trams, all of them, are free. All."}, {"Bo Lind", "No."}},
		},
		{
			name: "TTML", text: sampleTTML, format: TimedXML,
			times:  []said{{1.2, "The trams & buses are free. "}, {2.5, "All."}},
			voices: []voice{{"Ana Pell", "The trams & buses are free. All."}},
		},
		{
			name: "Podlove", text: samplePodlove, format: TimedXML,
			times:  []said{{0.82, "The trams "}, {1.7, "are free."}},
			voices: []voice{{"Ana Pell", "The trams are free."}},
		},
		{
			name: "YouTube's XML", text: sampleSrv3, format: TimedXML,
			times: []said{{0.5, "the "}, {0.8, "trams "}, {2.01, "are free"}},
		},
		{
			name: "Podcasting 2.0 in HTML", text: samplePodcastHTML, format: PodcastHTML,
			times:  []said{{0, "The trams "}, {4, "are free & full.\n\n"}, {3609, "No."}},
			voices: []voice{{"Ana Pell", "The trams are free & full."}, {"Bo Lind", "No."}},
		},
		{
			name: "times as paragraphs", text: sampleClockHTML, format: PodcastHTML,
			times: []said{{119, "Can you hear me?\n\n"}, {132, "Yes, and "}, {134, "well."}},
		},
		{
			name: "a list of segments", text: `[{"text": "a b", "start": 1.5, "duration": 2}, {"text": "c", "start": "0:03"}]`, format: SegmentList,
			times: []said{{1.5, "a b "}, {3, "c"}},
		},
		{
			name: "YouTube's json3", text: sampleJSON3, format: JSON3,
			times: []said{{0.5, "the "}, {0.8, "trams are "}, {2.01, "free"}},
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, err := Parse("a", []byte(c.text))
			if err != nil {
				t.Fatal(err)
			}
			check(t, d)
			checkTaken(t, d)
			if d.Format != c.format {
				t.Errorf("read as %s", d.Format)
			}
			if diff := cmp.Diff(c.times, timesOf(d)); diff != "" {
				t.Errorf("times (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(c.voices, voicesOf(d)); diff != "" {
				t.Errorf("voices (-want +got):\n%s", diff)
			}
		})
	}
}

func TestHeadsOfTimed(t *testing.T) {
	for text, want := range map[string]Meta{
		sampleVTT:      {Title: "A talk", Recording: "https://example.org/a.mp3"},
		sampleAssembly: {Recording: "https://example.org/a.mp3"},
		"WEBVTT\n\nNOTE made by Some Tool: https://example.org/tool\n\n00:01.000 --> 00:02.000\nhi\n": {},
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
