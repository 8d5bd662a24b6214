package source

import (
	"bytes"
	"testing"
	"time"

	"github.com/asticode/go-astisub"
	"github.com/google/go-cmp/cmp"
)

// stlFile is an EBU STL file of two cues, shown as standard says.
func stlFile(t testing.TB, standard string) []byte {
	t.Helper()
	s := astisub.NewSubtitles()
	s.Metadata = &astisub.Metadata{Framerate: 25, STLDisplayStandardCode: standard, STLTimecodeStartOfProgramme: 0}
	for i, words := range []string{"The trams are free.", "No fare is paid."} {
		start := time.Duration(2*i+1) * time.Second
		s.Items = append(s.Items, &astisub.Item{
			StartAt: start, EndAt: start + time.Second,
			Lines: []astisub.Line{{Items: []astisub.LineItem{{Text: words}}}},
		})
	}
	var b bytes.Buffer
	if err := s.WriteToSTL(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// unboxed is the file with its text said to be teletext, but in no box.
func unboxed(raw []byte) []byte {
	raw = bytes.Clone(raw)
	raw[displayStandard] = '1'
	return raw
}

func TestSTL(t *testing.T) {
	open := stlFile(t, "0")
	late := bytes.Clone(open)
	copy(late[256:], "10000000") // the programme starts after its first cue
	for name, raw := range map[string][]byte{"open": open, "teletext": stlFile(t, "1"), "unboxed": unboxed(open), "late": late} {
		d, err := Parse("a.stl", raw)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if diff := cmp.Diff([]said{{1, "The trams are free. "}, {3, "No fare is paid."}}, timesOf(d)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	if _, err := Parse("a.stl", open[:1030]); err == nil {
		t.Error("a block that is cut off is no error")
	}
}

func FuzzSTL(f *testing.F) {
	open := stlFile(f, "0")
	f.Add(open)
	f.Add(unboxed(open))
	f.Add(open[:1100])
	f.Fuzz(func(t *testing.T, raw []byte) {
		if !isSTL(raw) {
			return
		}
		if d, err := Parse("a.stl", raw); err == nil {
			check(t, d)
		}
	})
}
