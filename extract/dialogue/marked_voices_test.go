package dialogue

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
)

func TestVoices(t *testing.T) {
	doc := document("Is it\nfree?\nNo.\nmusic\nSomebody pays.\n")
	voice := func(from, to int, name string) source.Mark {
		return source.Mark{Span: span.Span{Start: from, End: to}, Kind: source.Voice, Value: name}
	}
	doc.Marks = []source.Mark{voice(0, 5, "Ana"), voice(6, 11, "Ana"), voice(12, 15, "Bo"), voice(22, 36, "Bo")}
	doc.Times = []source.Time{{Offset: 0, Seconds: 1}, {Offset: 6, Seconds: 2.5}, {Offset: 12, Seconds: 4}}
	at := func(seconds float64, offset int) Moment {
		return Moment{Seconds: seconds, Known: true, At: span.Span{Start: offset, End: offset}}
	}
	want := Dialogue{
		Turns: []Turn{
			{Label: "Ana", Name: "Ana", Speech: []span.Span{{Start: 0, End: 11}}, Moment: at(1, 0)},
			{Label: "Bo", Name: "Bo", NameAt: span.Span{Start: 12, End: 12}, Speech: []span.Span{{Start: 12, End: 15}, {Start: 22, End: 36}}, Moment: at(4, 12)},
		},
		Sections: []Section{{Span: span.Span{Start: 0, End: 36}}},
		Prose:    []span.Span{{Start: 16, End: 21}},
	}
	got := Detect(doc)
	got.Document = nil
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("dialogue (-want +got):\n%s", diff)
	}
}
