package cite

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/cite/stated"
	"github.com/whosaid/whosaid/internal/span"
)

// textAt finds where a sentence leans on a text that the noun names.
func textAt(sentence, noun string) (stated.Text, bool) {
	g := grammarOf(noun)
	for from := 0; ; {
		i := strings.Index(sentence[from:], noun)
		if i < 0 {
			return stated.Text{}, false
		}
		at := span.Span{Start: from + i, End: from + i + len(noun)}
		if found, ok := g.Text(sentence, at); ok {
			return found, true
		}
		from = at.End
	}
}

// paper finds the one link of the document that a claim leans on.
func (x *speech) paper(doc int, noun string, p stated.Text) (Citation, bool) {
	for ; ; p.Which = p.Which[1:] {
		if link, ok := x.only(doc, func(r *reference) bool { return x.fits(r, noun, p) }); ok {
			why := fmt.Sprintf("the only link described as %q", strings.Join(append(slices.Clone(p.Which), noun), " "))
			return Citation{Link: link, Interview: -1, Span: p.At, Reason: why}, true
		}
		if len(p.Which) == 0 || !p.Loose {
			return Citation{}, false
		}
	}
}

// only is the one link whose references fit; none when there are more.
func (x *speech) only(doc int, fits func(*reference) bool) (int, bool) {
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
func (x *speech) fits(r *reference, noun string, p stated.Text) bool {
	label := strings.ToLower(r.title + " " + r.url)
	if p.Points {
		for other, family := range x.lexicon.family {
			if family == x.lexicon.family[noun] && containsWord(label, other) {
				return true
			}
		}
		return false
	}
	telling := false
	for _, w := range p.Which {
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
