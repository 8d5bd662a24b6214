package dialogue

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/source"
)

// In a timed document every word is somebody's, named or not.
func TestTimed(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       [][2]string // name and words
	}{
		{"nobody named", "1\n00:01 --> 00:02\nThe trams are\n\n2\n00:02 --> 00:03\nfree.\n", [][2]string{{"Speaker", "The trams are free."}}},
		{
			"a change without a name", "00:01 --> 00:02\n>> Who pays?\n\n00:02 --> 00:03\n>> ANA: The town.\n\n00:03 --> 00:04\nAll of it.\n\n00:04 --> 00:05\n>> BO: No.\n\n00:05 --> 00:06\n>> Really?\n",
			[][2]string{{"Speaker", "Who pays?"}, {"ANA", "The town. All of it."}, {"BO", "No."}, {"Speaker", "Really?"}},
		},
		{
			"a voice goes on", "WEBVTT\n\n00:01.000 --> 00:02.000\nMusic plays.\n\n00:02.000 --> 00:03.000\n<v Ana>Step 2: the town\n\n00:03.000 --> 00:04.000\npays.\n\n00:09.000 --> 00:10.000\n* Always.\n",
			[][2]string{{"Speaker", "Music plays."}, {"Ana", "Step 2: the town pays.⏎* Always."}},
		},
	} {
		doc, err := source.Parse("a", []byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		d := Detect(doc)
		check(t, d)
		var got [][2]string
		for _, turn := range d.Turns {
			words := ""
			for i, s := range turn.Speech {
				if i > 0 {
					words += "⏎"
				}
				words += s.In(doc.Plain)
			}
			got = append(got, [2]string{turn.Name, words})
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, diff)
		}
	}
}
