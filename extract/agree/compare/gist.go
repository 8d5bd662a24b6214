package compare

import "strings"

// Gist is what a text is about: its content words and nothing else that a
// Profile knows, at a fraction of the cost.
type Gist struct{ terms []term }

// ReadGist reads what a text is about.
func ReadGist(s string) Gist {
	l := loadLexicon()
	ws := Words(l.withoutNo(s))
	terms := make([]term, 0, len(ws))
	for i, w := range ws {
		low := strings.ToLower(w)
		if stem := l.content(low); stem != "" {
			terms = append(terms, term{stem: stem, weight: weightOf(low, i > 0 && isName(w))})
		}
	}
	return Gist{byStem(terms)}
}

// Len returns the number of content words, each once.
func (g Gist) Len() int { return len(g.terms) }

// Covered returns the share, [0, 1], of the weight of a's content words that
// b has.
func Covered(a, b Gist) float64 { return share(a.terms, b.terms) }
