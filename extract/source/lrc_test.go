package source

import "testing"

const sampleLRC = "[ti:A talk]\r\n[by:whisper.cpp]\r\n[00:00.50]Are the trams free?\r\n[00:02.00] They are.\r\n\r\n[01:04.50]Bo Lind: All of them.\r\n"

func TestLRC(t *testing.T) {
	testReadings(t, []reading{{
		name: "LRC", text: sampleLRC, format: LRC,
		times: []said{{0.5, "Are the trams free? "}, {2, "They are.\n\n"}, {64.5, "Bo Lind: All of them."}},
	}})
	for _, text := range []string{"[00:12] Ana: Are they free?\n[00:14] Bo: No.\n", "[00:12.00] Ana: Are they free?\nThe trams, I mean.\n[00:14.50] Bo: No.\n"} {
		if d, err := Parse("a", []byte(text)); err != nil || d.Format == LRC {
			t.Errorf("%q is read as %v, %v", text, d.Format, err)
		}
	}
}

func TestForeignText(t *testing.T) {
	for _, text := range []string{"{0}{25}Are they|free?\n{26}{50}No.\n", `<?xml version="1.0"?><rss version="2.0"><channel/></rss>`, "\ufeff<?xml version='1.0'?>\n<other/>\n"} {
		if d, err := Parse("a.txt", []byte(text)); err == nil {
			t.Errorf("%q is read as %s", text, d.Format)
		}
	}
}

func FuzzLRC(f *testing.F) { fuzzTimed(f, LRC, sampleLRC) }
