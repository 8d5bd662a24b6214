package cite

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// paper finds the one link of the document that a claim leans on.
func (x *pointed) paper(doc int, p *Point) (Citation, bool) {
	for which := p.Which; ; which = which[1:] {
		if link, ok := x.only(doc, func(r *reference) bool { return fits(r, p, which) }); ok {
			why := fmt.Sprintf("the only link described as %q", strings.Join(append(slices.Clone(which), p.Noun), " "))
			return Citation{Link: link, Interview: -1, Words: p.Words, Reason: why}, true
		}
		if len(which) == 0 || !p.Loose {
			return Citation{}, false
		}
	}
}

// only is the one link whose references fit; none when there are more.
func (x *pointed) only(doc int, fits func(*reference) bool) (int, bool) {
	found := -1
	refs := x.docs[doc].refs
	for j := range refs {
		if !fits(&refs[j]) {
			continue
		}
		if link := x.links.ref(x.docs, doc, j).Link; found >= 0 && link != found {
			return 0, false
		} else {
			found = link
		}
	}
	return found, found >= 0
}

// fits reports whether what is said of a link tells it is the text: all the
// words that say which, or, for "that paper", a noun of the same family.
func fits(r *reference, p *Point, which []string) bool {
	family := loadLexicon().family
	label := strings.ToLower(r.title + " " + r.url)
	if p.That {
		for other, of := range family {
			if of == family[p.Noun] && containsWord(label, other) {
				return true
			}
		}
		return false
	}
	telling := false
	for _, w := range which {
		if !strings.Contains(label, strings.ToLower(w)) {
			return false
		}
		telling = telling || tells(w)
	}
	return telling
}

// tells reports whether a word can tell one text from others: a name, a
// number, a Hangul word of some length.
func tells(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || hasHangul(word) && utf8.RuneCountInString(word) > 1
}
