package source

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// reading is a text and what its reader must make of it.
type reading struct {
	name, text string
	format     Format
	times      []said
	voices     []voice
}

// testReadings tells each text by its content and compares what is read.
func testReadings(t *testing.T, cases []reading) {
	t.Helper()
	for _, c := range cases {
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
