package compare

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestRequirementOf(t *testing.T) {
	l := loadLexicon()
	for text, want := range map[string]requirement{
		"To cross the river you must build a bridge.": {of: []string{"cross", "river"}, needs: []string{"bridg", "build"}},
		"Crossing the river means building a bridge.": {of: []string{"cross", "river"}, needs: []string{"bridg", "build"}},
		"강을 건너려면 다리를 지어야 합니다.":                        {of: []string{"강", "건너"}, needs: []string{"다리", "지"}},
		"강을 건너는 데는 다리가 필요합니다.":                        {of: []string{"강", "건너"}, needs: []string{"다리"}},
		"The river is wide.":                          {},
		"강이 넓습니다.":                                    {},
	} {
		language := "en"
		if containsHangul(text) {
			language = "ko"
		}
		got := l.requirementOf(language, split(strings.ToLower(text)))
		if d := cmp.Diff(want, got, cmp.AllowUnexported(requirement{})); d != "" {
			t.Errorf("%s (-want +got):\n%s", text, d)
		}
	}
}

func TestCompareRequirements(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want Stand
	}{
		{"To cross the river you must build a bridge.", "Crossing means a bridge.", Same},
		{"To cross the river you must build a bridge.", "To cross the lake you must buy a boat.", Neither},
		{"To build a bridge you must cut spending.", "To cut spending you must build a bridge.", Neither},
		{"그렇게 건너려면 다리를 지어야 하죠.", "강을 건넌다는 것은 다리를 의미합니다.", Same},
	} {
		if got := Compare(tt.a, tt.b, nil); got.Stand != tt.want {
			t.Errorf("Compare(%q, %q) = %s, want %s: %s", tt.a, tt.b, got.Stand, tt.want, got.Reason)
		}
	}
}
