package source

import (
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
)

const (
	sampleTextGrid = "File type = \"ooTextFile\"\r\nObject class = \"TextGrid\"\r\n\r\nxmin = 0 \r\nxmax = 9 \r\ntiers? <exists> \r\nsize = 3 \r\nitem []: \r\n" +
		"    item [1]:\r\n        class = \"IntervalTier\" \r\n        name = \"Ana_Pell\" \r\n        xmin = 0 \r\n        xmax = 9 \r\n        intervals: size = 3 \r\n" +
		"        intervals [1]:\r\n            xmin = 0 \r\n            xmax = 2.5 \r\n            text = \"Are the \"\"trams\"\" free?\" \r\n" +
		"        intervals [2]:\r\n            xmin = 2.5 \r\n            xmax = 6 \r\n            text = \"<sil>\" \r\n        intervals [3]:\r\n            xmin = 6 \r\n            xmax = 9 \r\n            text = \"Who pays?\" \r\n" +
		"    item [2]:\r\n        class = \"TextTier\" \r\n        name = \"events\" \r\n        xmin = 0 \r\n        xmax = 9 \r\n        points: size = 1 \r\n        points [1]:\r\n            number = 3 \r\n            mark = \"door\" \r\n" +
		"    item [3]:\r\n        class = \"IntervalTier\" \r\n        name = \"Bo Lind\" \r\n        xmin = 0 \r\n        xmax = 9 \r\n        intervals: size = 2 \r\n" +
		"        intervals [1]:\r\n            xmin = 0 \r\n            xmax = 2.6 \r\n            text = \"\" \r\n        intervals [2]:\r\n            xmin = 2.6 \r\n            xmax = 5 \r\n            text = \"They are.\" \r\n"
	// As forced aligners write it: words and phones of each voice.
	sampleShortGrid = "File type = \"ooTextFile\"\n\"TextGrid\"\n\n0\n4\n<exists>\n3\n\"IntervalTier\"\n\"Bo - words\"\n0\n4\n3\n2\n2.4\n\"they\"\n2.4\n3\n\"are\"\n3\n4\n\"\"\n" +
		"\"IntervalTier\"\n\"Bo - phones\"\n0\n4\n1\n2\n2.1\n\"DH\"\n\"IntervalTier\"\n\"Ana - words\"\n0\n4\n2\n0\n0.5\n\"free\"\n0.7\n1.2\n\"trams?\"\n"
	sampleELAN = `<?xml version="1.0" encoding="UTF-8"?>` + "\n" + `<ANNOTATION_DOCUMENT AUTHOR="" FORMAT="3.0" VERSION="3.0"><HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"><MEDIA_DESCRIPTOR MEDIA_URL="https://example.org/a.wav"/></HEADER>` +
		`<TIME_ORDER><TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="500"/><TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="2000"/><TIME_SLOT TIME_SLOT_ID="ts3" TIME_VALUE="2500"/><TIME_SLOT TIME_SLOT_ID="ts4"/><TIME_SLOT TIME_SLOT_ID="ts5" TIME_VALUE="6000"/></TIME_ORDER>` +
		`<TIER LINGUISTIC_TYPE_REF="default-lt" TIER_ID="A" PARTICIPANT="Ana Pell"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2"><ANNOTATION_VALUE>Are the trams &amp;&#x20;buses free?</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>` +
		`<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="ts4" TIME_SLOT_REF2="ts5"><ANNOTATION_VALUE>Who pays?</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>` +
		`<TIER LINGUISTIC_TYPE_REF="gesture" TIER_ID="A hands" PARTICIPANT="Ana Pell"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a3" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2"><ANNOTATION_VALUE>wave</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>` +
		`<TIER LINGUISTIC_TYPE_REF="ref" TIER_ID="ref@Bo Lind"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a4" TIME_SLOT_REF1="ts3" TIME_SLOT_REF2="ts4"><ANNOTATION_VALUE>file.001</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>` +
		`<TIER LINGUISTIC_TYPE_REF="tx" PARENT_REF="ref@Bo Lind" TIER_ID="tx@Bo Lind"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a5" ANNOTATION_REF="a4"><ANNOTATION_VALUE>They are.</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>` +
		`<TIER LINGUISTIC_TYPE_REF="ft" PARENT_REF="tx@Bo Lind" TIER_ID="ft@Bo Lind"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a6" ANNOTATION_REF="a5"><ANNOTATION_VALUE>So they are.</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>`
	sampleEXB = `<?xml version="1.0" encoding="UTF-8"?>` + "\n" + `<basic-transcription><head><meta-information><transcription-name>A talk</transcription-name></meta-information><speakertable>` +
		`<speaker id="SPK0"><abbreviation>Ana Pell</abbreviation><sex value="f"/></speaker><speaker id="SPK1"><abbreviation>Bo Lind</abbreviation></speaker></speakertable></head><basic-body><common-timeline>` +
		`<tli id="T0" time="0.5"/><tli id="T1"/><tli id="T2" time="1.5"/><tli id="T3" time="3.0"/></common-timeline>` +
		`<tier id="TIE0" speaker="SPK0" category="v" type="t" display-name="AP [v]"><event start="T0" end="T1">Are the tr</event><event start="T1" end="T2">ams </event><event start="T2" end="T3">free?</event></tier>` +
		`<tier id="TIE1" speaker="SPK0" category="en" type="a"><event start="T0" end="T3">not said</event></tier><tier id="TIE2" speaker="SPK1" category="v" type="t"><event start="T1" end="T2">mhm</event></tier></basic-body></basic-transcription>`
)

func TestTiers(t *testing.T) {
	testReadings(t, []reading{
		{
			name: "TextGrid", text: sampleTextGrid, format: TextGrid,
			times:  []said{{0, "Are the \"trams\" free?\n\n"}, {2.6, "They are.\n\n"}, {6, "Who pays?"}},
			voices: []voice{{"Ana Pell", `Are the "trams" free?`}, {"Bo Lind", "They are."}, {"Ana Pell", "Who pays?"}},
		},
		{
			name: "a short TextGrid of words", text: sampleShortGrid, format: TextGrid,
			times:  []said{{0, "free "}, {0.7, "trams?\n\n"}, {2, "they "}, {2.4, "are"}},
			voices: []voice{{"Ana", "free trams?"}, {"Bo", "they are"}},
		},
		{
			name: "ELAN", text: sampleELAN, format: ELAN,
			times:  []said{{0.5, "Are the trams & buses free?\n\n"}, {2.5, "They are.\n\n"}, {2.501, "Who pays?"}},
			voices: []voice{{"Ana Pell", "Are the trams & buses free?"}, {"Bo Lind", "They are."}, {"Ana Pell", "Who pays?"}},
		},
		{
			name: "EXMARaLDA", text: sampleEXB, format: EXMARaLDA,
			times:  []said{{0.5, "Are the tr"}, {0.501, "ams "}, {1.5, "free?\n\n"}, {0.501, "mhm"}},
			voices: []voice{{"Ana Pell", "Are the trams free?"}, {"Bo Lind", "mhm"}},
		},
	})
}

func TestWideTextGrid(t *testing.T) {
	raw := []byte{0xfe, 0xff}
	for _, c := range utf16.Encode([]rune(sampleTextGrid)) {
		raw = append(raw, byte(c>>8), byte(c))
	}
	d, err := Parse("a.TextGrid", raw)
	if err != nil {
		t.Fatal(err)
	}
	check(t, d)
	if got := voicesOf(d); len(got) != 3 || got[1].Name != "Bo Lind" {
		t.Errorf("voices %v", got)
	}
}

// TestTiersLeadBack checks that words lead to their bytes, though those of
// another tier stand between them.
func TestTiersLeadBack(t *testing.T) {
	for _, text := range []string{sampleTextGrid, sampleELAN} {
		d, err := Parse("a", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range d.Marks {
			if want := strings.Fields(m.In(d.Plain))[0]; !strings.HasPrefix(d.Raw(m.Span).In(d.Text), want) {
				t.Errorf("%q leads to %q", m.In(d.Plain), d.Raw(m.Span).In(d.Text))
			}
		}
	}
}

func TestTiersPassedOver(t *testing.T) {
	text := strings.Replace(sampleTextGrid, "Bo Lind", "Ana Pell", 1)
	d, err := Parse("a.TextGrid", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"a.TextGrid: not read, as another tier of the same person is: Ana Pell"}
	if diff := cmp.Diff(want, d.Warnings); diff != "" {
		t.Errorf("warnings (-want +got):\n%s", diff)
	}
}

func TestCutOffXML(t *testing.T) {
	d, err := Parse("a.eaf", []byte(sampleELAN[:strings.Index(sampleELAN, "Who pays")]+"<TIER a="))
	if err != nil {
		t.Fatal(err)
	}
	if len(d.Warnings) != 1 || !strings.HasPrefix(d.Warnings[0], "a.eaf:2: damaged or cut off here") || !strings.Contains(d.Plain, "buses free") {
		t.Errorf("warnings %q, %q", d.Warnings, d.Plain)
	}
}

func FuzzTextGrid(f *testing.F)  { fuzzTimed(f, TextGrid, sampleTextGrid, sampleShortGrid) }
func FuzzELAN(f *testing.F)      { fuzzTimed(f, ELAN, sampleELAN) }
func FuzzEXMARaLDA(f *testing.F) { fuzzTimed(f, EXMARaLDA, sampleEXB) }
