package source

import (
	"strings"
	"testing"
	"unicode/utf16"

	"golang.org/x/text/encoding/korean"
)

const (
	sampleCSV = "\ufeff\"Speaker Name\",\"Start Time\",\"End Time\",\"Text\"\r\n\"Ana Pell\",\"00:00:01:15\",\"00:00:03:00\",\"Are the \"\"trams\"\"\r\nfree?\"\r\n" +
		"\"Bo Lind\",\"00:00:04:00\",\"00:00:05:00\",\"They are, all of them.\"\r\n\r\n"
	sampleTSV       = "start\tend\ttext\n500\t2000\tAre the trams free?\n2000\t4500\t\"They are.\n"
	sampleSemicolon = "sep=;\nNr.;화자;시작;종료;내용\n1;나도현;0,5;2,5;전차는 공짜인가요?\n2;1;3;4;아닙니다; 내야 합니다.\n3;;5;6;네.\n"
)

func TestCSV(t *testing.T) {
	testReadings(t, []reading{
		{
			name: "Premiere: quotes, frames, a line end in a cell", text: sampleCSV, format: CSV,
			times:  []said{{1.5, "Are the \"trams\" free?\n\n"}, {4, "They are, all of them."}},
			voices: []voice{{"Ana Pell", `Are the "trams" free?`}, {"Bo Lind", "They are, all of them."}},
		},
		{
			name: "Whisper's TSV counts milliseconds; a quote that nothing closes", text: sampleTSV, format: CSV,
			times: []said{{0.5, "Are the trams free? "}, {2, `"They are.`}},
		},
		{
			name: "whisper.cpp with voices", format: CSV,
			text:   "start,end,speaker,text\n0,3440,0,\" Are the trams free?\"\n3440,6000,1,\" They are.\"\n",
			times:  []said{{0, "Are the trams free?\n\n"}, {3.44, "They are."}},
			voices: []voice{{"Speaker 0", "Are the trams free?"}, {"Speaker 1", "They are."}},
		},
		{
			name: "whole seconds", format: CSV,
			text:   "Start (s),End (s),Speaker,Text\n0,4,Ana,Are the trams free?\n4,9,Bo,They are.\n",
			times:  []said{{0, "Are the trams free?\n\n"}, {4, "They are."}},
			voices: []voice{{"Ana", "Are the trams free?"}, {"Bo", "They are."}},
		},
		{
			name: "Korean, semicolons, decimal commas, a voice that is not named", text: sampleSemicolon, format: CSV,
			times:  []said{{0.5, "전차는 공짜인가요?\n\n"}, {3, "아닙니다; 내야 합니다.\n\n"}, {5, "네."}},
			voices: []voice{{"나도현", "전차는 공짜인가요?"}, {"Speaker 1", "아닙니다; 내야 합니다."}, {"", "네."}},
		},
		{
			name: "a chat: its clock is no moment", format: CSV,
			text:   "Date,User,Message\n2024-03-08 10:12:33,\"Ana\",\"Are they free?\"\n2024-03-08 10:12:40,\"Ana\",\"The trams?\"\n2024-03-08 10:13:01,\"Bo\",\"They are.\"\n",
			voices: []voice{{"Ana", "Are they free?\n\nThe trams?"}, {"Bo", "They are."}},
		},
		{
			name: "only who and what, commas without quotes, short rows", format: CSV,
			text:   "speaker,text\nAna,Are the trams, buses and boats free?\nBo\nBo,They are.\n",
			voices: []voice{{"Ana", "Are the trams, buses and boats free?"}, {"Bo", "They are."}},
		},
	})
}

func TestCSVWithoutHeading(t *testing.T) {
	for name, text := range map[string]string{"a.csv": "Ana,0,Are the trams free?\nBo,1,They are.\n", "a.tsv": "town\tpeople\nHolm\t1200\n"} {
		if _, err := Parse(name, []byte(text)); err == nil || !strings.Contains(err.Error(), "line 1: no heading") {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, text := range []string{"Speaker, text and time are columns here.\nSo they said.\n", "| Speaker | Text |\n|---|---|\n| Ana | Hello. |\n"} {
		if d, err := Parse("a", []byte(text)); err != nil || d.Format == CSV {
			t.Errorf("%q is read as %v, %v", text, d.Format, err)
		}
	}
}

// TestCSVInFolder looks at the first bytes of files as a folder does.
func TestCSVInFolder(t *testing.T) {
	wide := []byte{0xff, 0xfe}
	for _, c := range utf16.Encode([]rune("화자\t내용\n나도현\t네.\n")) {
		wide = append(wide, byte(c), byte(c>>8))
	}
	korean, _ := korean.EUCKR.NewEncoder().Bytes([]byte("화자,내용\n나도현,네.\n"))
	for name, c := range map[string]struct {
		head      string
		undecided bool
	}{
		"UTF-16":        {string(wide), false},
		"CP949, cut":    {string(korean[:len(korean)-4]), false},
		"other columns": {"town,people\nHolm,1200\n", true},
	} {
		if got := undecided("csv", []byte(c.head)); got != c.undecided {
			t.Errorf("%s: undecided %v", name, got)
		}
	}
	d, err := Parse("a.csv", korean)
	if err != nil {
		t.Fatal(err)
	}
	if got := voicesOf(d); len(got) != 1 || got[0] != (voice{"나도현", "네."}) {
		t.Errorf("voices %v", got)
	}
}

func FuzzCSV(f *testing.F) {
	fuzzTimed(f, CSV, sampleCSV, sampleTSV, sampleSemicolon, "speaker,text\n \"a\" b\",\"c\r\n,\"\"\n")
}
