package cite

import (
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

func TestAddresses(t *testing.T) {
	tests := []struct {
		text string
		want []string
	}{
		{"none here", nil},
		{"See https://example.org/a, and http://example.org/b.", []string{"https://example.org/a", "http://example.org/b"}},
		{"(https://example.org/a)입니다", []string{"https://example.org/a"}},
		{"https://example.org/a를 보면", []string{"https://example.org/a"}},
		{"https://example.org/wiki/전차_요금 참고", []string{"https://example.org/wiki/전차_요금"}},
		{"https://example.org/Tram_(Marobay)가", []string{"https://example.org/Tram_(Marobay)"}},
		{"the page (see https://example.org/Tram_(Marobay)).", []string{"https://example.org/Tram_(Marobay)"}},
		{"<https://example.org/a> \"https://example.org/b\"", []string{"https://example.org/a", "https://example.org/b"}},
		{"go to www.example.org/a!", []string{"www.example.org/a"}},
		{"https://www.example.org/a?x=1&y=2#z", []string{"https://www.example.org/a?x=1&y=2#z"}},
		{"xhttps://example.org is no address, nor is https://", nil},
		{"“https://example.org/a”라고", []string{"https://example.org/a"}},
		{"HTTPS://EXAMPLE.ORG/A…", []string{"HTTPS://EXAMPLE.ORG/A"}},
	}
	for _, tt := range tests {
		var got []string
		for _, a := range addresses(tt.text) {
			got = append(got, a.In(tt.text))
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("addresses(%q) (-want +got):\n%s", tt.text, d)
		}
	}
}

func FuzzAddresses(f *testing.F) {
	for _, s := range []string{"a https://example.org/a(b) www.example.org", "http://://www.", "https://가.나/다를", "(http://a.b/[c)]"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for _, a := range addresses(s) {
			if a.Start < last || a.End <= a.Start || a.End > len(s) {
				t.Fatalf("span %v out of order or range in %q", a, s)
			}
			if utf8.ValidString(s) && !utf8.ValidString(a.In(s)) {
				t.Fatalf("span %v cuts a rune of %q", a, s)
			}
			last = a.End
		}
	})
}
