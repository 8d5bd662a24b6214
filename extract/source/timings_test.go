package source

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const (
	sampleSBV = "\ufeff0:00:01.000,0:00:03.250\r\nAna Pell: Are the trams\r\nfree?\r\n\r\n0:00:03.250,0:00:05.000\r\nBo Lind: They &amp; the <i>buses</i> are.\r\n"
	// As whisper.cpp prints, with what it reports around the words.
	sampleConsole = "whisper_init: loading model\nsystem_info: n_threads = 4\n\n[00:00:00.500 --> 00:00:02.000]   Are the trams free?\n" +
		"[00:00:02.000 --> 00:00:04.500]   They are.\n\nwhisper_print_timings:     load time =   120 ms\n"
	sampleFaster = "Detected language 'en' with probability 0.98\n[0.00s -> 2.10s] [SPEAKER_00]: Are the trams free?\n[2.10s -> 3.50s] [SPEAKER_01]: They are.\n" +
		"[3.50s -> 4.00s]  [music]\n[4.00s -> 6.00s] (SPEAKER_01) All of them.\n"
)

func TestTimedLines(t *testing.T) {
	testReadings(t, []reading{
		{
			name: "SBV with labels", text: sampleSBV, format: SBV,
			times: []said{{1, "Ana Pell: Are the trams free?\n\n"}, {3.25, "Bo Lind: They & the buses are."}},
		},
		{
			name: "SubViewer", format: SBV,
			text:  "[INFORMATION]\n[TITLE]A talk\n[END INFORMATION]\n[SUBTITLE]\n00:00:01.00,00:00:03.50\nAna Pell: Are the trams[br]free?\n\n00:00:04.00,00:00:05.00\nBo Lind: No.\n",
			times: []said{{1, "Ana Pell: Are the trams free?\n\n"}, {4, "Bo Lind: No."}},
		},
		{
			name: "what whisper.cpp prints", text: sampleConsole, format: WhisperText,
			times: []said{{0.5, "Are the trams free? "}, {2, "They are."}},
		},
		{
			name: "what faster-whisper prints, with voices", text: sampleFaster, format: WhisperText,
			times:  []said{{0, "Are the trams free?\n\n"}, {2.1, "They are.\n\n"}, {3.5, "[music]\n\n"}, {4, "All of them."}},
			voices: []voice{{"SPEAKER_00", "Are the trams free?"}, {"SPEAKER_01", "They are."}, {"", "[music]"}, {"SPEAKER_01", "All of them."}},
		},
		{
			name: "seconds without a letter, with arrows of two kinds", format: WhisperText,
			text:  "[0.00 --> 1.98]  Are the trams free?\n[3.00 → 4.16] They are.\n",
			times: []said{{0, "Are the trams free? "}, {3, "They are."}},
		},
		{
			name: "WebVTT with an empty line before the words", format: WebVTT,
			text: "WEBVTT\r\n\r\n00:01.000 --> 00:02.000\r\n\r\n<v Ana Pell>Are the trams free?\r\n\r\n00:02.000 --> 00:03.000\r\n\r\n\r\n<v Bo Lind>They are.\r\nAll.\r\n\r\n" +
				"00:03.000 --> 00:04.000\r\n\r\n4\r\n00:04.000 --> 00:05.000\r\nSo.\r\n\r\n00:05.000 --> 00:06.000\r\n\r\nNOTE not said\r\n",
			times:  []said{{1, "Are the trams free?\n\n"}, {2, "They are. All. "}, {4, "So."}},
			voices: []voice{{"Ana Pell", "Are the trams free?"}, {"Bo Lind", "They are. All. So."}},
		},
		{
			name: "labels and times in cues of their own", format: WebVTT,
			text: "WEBVTT\n\n00:01.000 --> 00:02.000\n<v S0>Host: \n\n00:01.000 --> 00:03.000\n<v S0>(00:00:01)\n\n00:01.000 --> 00:03.000\n<v S0>Are the trams free?\n\n" +
				"00:03.000 --> 00:04.000\n<v S1>Bo Lind:\n\n00:03.000 --> 00:04.000\n<v S1>They are.\n\n00:05.000 --> 00:06.000\n<v S1>Ana Pell:\n\n00:05.000 --> 00:06.000\n<v S1>Good.\n",
			times:  []said{{1, "Are the trams free?\n\n"}, {3, "They are.\n\n"}, {5, "Good."}},
			voices: []voice{{"Host", "Are the trams free?"}, {"S1", "They are."}, {"Ana Pell", "Good."}},
		},
	})
}

func TestNoWords(t *testing.T) {
	for name, text := range map[string]string{"a.srt": "1\n00:01,000 --> 00:02,000\n\n", "a.vtt": "WEBVTT\n", "a.sbv": "0:00:01.000,0:00:02.000\n"} {
		d, err := Parse(name, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if len(d.Warnings) != 1 || !strings.HasPrefix(d.Warnings[0], name+": there are no words") {
			t.Errorf("%s: warnings %q", name, d.Warnings)
		}
	}
}

func TestNumberedVoiceGetsName(t *testing.T) {
	d, err := Parse("a.vtt", []byte("WEBVTT\n\n00:03.000 --> 00:04.000\n<v S1>Bo Lind:\n\n00:03.000 --> 00:04.000\n<v S1>They are.\n"))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]Speaker{{Label: "S1", Name: "Bo Lind"}}, d.Meta.Speakers); diff != "" {
		t.Errorf("speakers (-want +got):\n%s", diff)
	}
}

func FuzzSBV(f *testing.F) {
	fuzzTimed(f, SBV, sampleSBV, "00:00:01.00,00:00:03.50\na[br]b[br]\n")
}

func FuzzWhisperText(f *testing.F) { fuzzTimed(f, WhisperText, sampleConsole, sampleFaster) }
