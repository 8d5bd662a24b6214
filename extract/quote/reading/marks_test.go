package reading

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/span"
)

func TestQuoted(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string // without their marks
		open bool
	}{
		{"“It leaks,” she said. “It always did.”", []string{"It leaks,", "It always did."}, false},
		{"The “dam\" and the \"bridge\" are old.", []string{"dam", "bridge"}, false},
		{"She called it 'a hole' in Ada's view.", []string{"a hole"}, false},
		{"It's Ada's dam, isn't it?", []string{}, false},
		{"They wrote ''a hole'' and 「구멍」.", []string{"a hole", "구멍"}, false},
		{"강이 \"마른다\"고 했다.", []string{"마른다"}, false},
		{"강이 ““마른다”고 했다.", []string{"마른다"}, false},
		{"“It leaks. It always did.", []string{"It leaks. It always did."}, true},
		{"A board of 6\" is thick.", []string{}, false},
	} {
		found, open := Quoted(c.text, span.Span{End: len(c.text)}, nil)
		got := []string{}
		for _, q := range found {
			got = append(got, Inside(c.text, q).In(c.text))
		}
		if diff := cmp.Diff(c.want, got); diff != "" || open != c.open {
			t.Errorf("%s: open %v\n%s", c.text, open, diff)
		}
	}
}
