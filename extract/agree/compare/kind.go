package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/words"
)

// kind says that a word is one value of a class whose values exclude each
// other: Monday is a weekday and no other one. Both languages share them.
type kind struct{ class, value string }

// kinds are the kinds of words: English ones by stem, Korean ones as listed.
type kinds map[string][]kind

func (a kind) compare(b kind) int {
	return cmp.Or(strings.Compare(a.class, b.class), strings.Compare(a.value, b.value))
}

// readKinds reads the classes of words of which a thing is only one.
func readKinds(s *stemmer) kinds {
	k := kinds{}
	for _, row := range lists.Table("alternatives", words.Text, words.Text, words.Text) {
		k.add(s, kind{row[0], row[1]}, row[2])
	}
	for _, row := range lists.Table("countries", words.Text, words.Text) {
		k.add(s, kind{"country", row[0]}, row[1])
	}
	return k
}

// add adds the words of a kind, with spaces between them.
func (k kinds) add(s *stemmer, of kind, forms string) {
	for _, w := range strings.Fields(forms) {
		form := strings.ToLower(w)
		if !hangul.In(form) {
			form = s.stem(form)
		}
		if !slices.Contains(k[form], of) {
			k[form] = append(k[form], of)
		}
	}
}

// kindsOf returns the kinds of a word in small letters.
func (l *lexicon) kindsOf(low string) []kind {
	if hangul.In(low) {
		return l.kinds[l.noun(low)]
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
// does not name, unless they share two values of it or more.
func (p *Pair) otherKind() (bool, string) {
	for _, x := range p.A.kinds {
		if slices.Contains(p.B.kinds, x) {
			continue
		}
		for _, y := range p.B.kinds {
			if x.class == y.class && !slices.Contains(p.A.kinds, y) && p.sharedKinds(x.class) < 2 {
				return true, min(x.value, y.value) + " / " + max(x.value, y.value)
			}
		}
	}
	return false, ""
}

// sharedKinds returns the number of values of a class that both texts name.
func (p *Pair) sharedKinds(class string) int {
	n := 0
	for _, x := range p.A.kinds {
		if x.class == class && slices.Contains(p.B.kinds, x) {
			n++
		}
	}
	return n
}
