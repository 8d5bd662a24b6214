package agree

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// kind says that a word is one value of a class whose values exclude each
// other: Monday is a weekday and no other one. Both languages share them.
type kind struct{ class, value string }

func (a kind) compare(b kind) int {
	return cmp.Or(strings.Compare(a.class, b.class), strings.Compare(a.value, b.value))
}

// addKinds reads the classes of words of which a thing is only one.
func (l *lexicon) addKinds() {
	l.kinds = map[string][]kind{}
	add := func(k kind, forms string) {
		for _, w := range strings.Fields(forms) {
			form := strings.ToLower(w)
			if !containsHangul(form) {
				form = l.stem(form)
			}
			if !slices.Contains(l.kinds[form], k) {
				l.kinds[form] = append(l.kinds[form], k)
			}
		}
	}
	for _, row := range lists.Table("alternatives") {
		add(kind{row[0], row[1]}, row[2])
	}
	for _, row := range lists.Table("countries") {
		add(kind{"country", row[0]}, row[1])
	}
}

// known is the listed noun that a Korean word consists of, with nothing but
// endings behind it; "" when there is none.
func (l *lexicon) known(w string) string {
	for cut := len(w); cut > 0; cut-- {
		if cut < len(w) && !utf8.RuneStart(w[cut]) || l.kinds[w[:cut]] == nil {
			continue
		}
		rest := strings.TrimPrefix(w[cut:], "들")
		if rest == "" || slices.Contains(l.endings[rest], 0) {
			return w[:cut]
		}
	}
	return ""
}

// kindsOf is the classes of a word in small letters.
func (l *lexicon) kindsOf(low string) []kind {
	if containsHangul(low) {
		return l.kinds[l.known(low)]
	}
	return l.kinds[l.stem(low)]
}

// exclude reports whether two words are different values of one class, and
// whether they are the same value.
func exclude(a, b []kind) (differ, same bool) {
	if len(a) == 0 || len(b) == 0 {
		return false, false
	}
	for _, x := range a {
		for _, y := range b {
			differ = differ || x.class == y.class && x.value != y.value
		}
	}
	return differ, !differ && slices.Equal(a, b)
}

// otherKind finds a class of which each text names a value that the other one
// does not name, unless they share more values of it than differ.
func (p *pair) otherKind() (bool, string) {
	for _, x := range p.a.kinds {
		if slices.Contains(p.b.kinds, x) {
			continue
		}
		for _, y := range p.b.kinds {
			if x.class == y.class && !slices.Contains(p.a.kinds, y) && p.sharedKinds(x.class) < 2 {
				return true, min(x.value, y.value) + " / " + max(x.value, y.value)
			}
		}
	}
	return false, ""
}

// sharedKinds counts the values of a class that both texts name.
func (p *pair) sharedKinds(class string) int {
	n := 0
	for _, x := range p.a.kinds {
		if x.class == class && slices.Contains(p.b.kinds, x) {
			n++
		}
	}
	return n
}
