package agree

import "testing"

func TestByAdage(t *testing.T) {
	for _, c := range []struct {
		a, b, language string
		want           bool
	}{
		{"The rabbit hole goes deep.", "And the rabbit hole always goes deeper.", "en", true},
		{"There's pros and cons to that.", "There are cons, and there are pros.", "en", true},
		{"A rising tide floats all boats.", "You know, a rising tide lifts all the boats.", "en", true},
		{"A rising tide floats all boats.", "The tide was rising fast.", "en", false},
		{"The trees in the forest are dying.", "Trees die all over the forest.", "en", false},
		{"Chickens lay fewer eggs.", "The eggs of our chickens are fewer.", "en", false},
		{"There are so many ways of skinning the cat.", "There's a million ways to skin this cat.", "en", true},
		{"The skin of the cat healed.", "There are many ways to skin a cat.", "en", false},
		{"The pros cost more.", "The cons cost less.", "en", false},
		{"공짜 점심은 없습니다.", "세상에 공짜 점심이 어디 있어요.", "ko", true},
		{"점심을 공짜로 줍니다.", "공짜 점심은 없습니다.", "ko", false},
	} {
		if got := byAdage(c.a, c.b, c.language); got != c.want {
			t.Errorf("%q and %q: %v, want %v", c.a, c.b, got, c.want)
		}
	}
}

// One word alone is no saying: rows must keep two that say something.
func TestAdagesHaveTwoWords(t *testing.T) {
	for i, s := range loadLexicon().adages["en"] {
		if len(s) < 2 {
			t.Errorf("English row %d holds no more than %q", i+1, s)
		}
	}
}
