package source

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/internal/span"
)

func TestParts(t *testing.T) {
	d := &Document{Text: "ab&amp;cd  ef", Plain: "ab&cd\nef", Runs: []Run{{0, 2, 0, 2}, {2, 1, 2, 7}, {3, 2, 7, 9}, {6, 2, 11, 13}}}
	for _, c := range []struct {
		at   span.Span
		want string
	}{
		{span.Span{Start: 0, End: 8}, "ab|&|cd|\n|ef"},
		{span.Span{Start: 1, End: 4}, "b|&|c"},
		{span.Span{Start: 5, End: 6}, "\n"},
		{span.Span{Start: 4, End: 7}, "d|\n|e"},
		{span.Span{Start: 8, End: 8}, ""},
	} {
		got := []string{}
		for _, p := range d.Parts(c.at) {
			got = append(got, p.In(d.Plain))
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%v: %q, want %q", c.at, s, c.want)
		}
	}
	plain := &Document{Text: "abc", Plain: "abc"}
	if d := cmp.Diff([]span.Span{{Start: 1, End: 2}}, plain.Parts(span.Span{Start: 1, End: 2})); d != "" {
		t.Error(d)
	}
}

func TestRecordingBeside(t *testing.T) {
	for value, want := range map[string]Meta{
		"talk.mp3":                     {Media: "talk.mp3"},
		"sound/한 talk.MP4":             {Media: "sound/한 talk.MP4"},
		"https://example.org/talk.mp3": {Recording: "https://example.org/talk.mp3"},
		"../talk.mp3":                  {},
		"/etc/passwd.mp3":              {},
		"a/../../talk.mp3":             {},
		"file:///etc/talk.mp3":         {},
		"C:/talk.mp3":                  {},
		"talk":                         {},
	} {
		h, err := parseHead("audio: " + `"` + value + `"`)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(want, h.Meta); d != "" || (len(h.faults) > 0) != (want.Media+want.Recording == "") {
			t.Errorf("%s: faults %v (-want +got):\n%s", value, h.faults, d)
		}
	}
}
