package dialogue

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// enName is a name in English prose and the words around it.
type enName struct {
	person
	words  int
	before string // the word before it, lower case
}

// enNames finds runs of words with capitals that may name people.
func (p *page) enNames(s span.Span) []enName {
	var out []enName
	var run enName
	end := func() {
		if run.words > 0 && !p.lex.noPerson(run.name) {
			out = append(out, run)
		}
		run = enName{}
	}
	before := ""
	for at := s.Start; at < s.End; {
		stop := s.End
		if n := strings.IndexAny(p.text[at:s.End], " \n\t"); n >= 0 {
			stop = at + n
		}
		w := p.enWord(span.Span{Start: at, End: stop})
		t := w.In(p.text)
		if w.opens {
			end()
		}
		switch {
		case p.lex.nameWord(t, run.words):
			if run.words == 0 {
				run.at.Start, run.before = w.Start, before
			}
			run.at.End = w.End
			run.name = run.at.In(p.text)
			run.words++
		case run.words == 0 || !p.lex.english.insidePersons[t]:
			end()
		}
		if w.shuts {
			end()
		}
		if t != "" {
			before = strings.ToLower(t)
		}
		at = stop + 1
	}
	end()
	return out
}

// enWord is a word of English prose without the punctuation around it.
type enWord struct {
	span.Span
	opens, shuts bool // punctuation stands before it, after it
}

func (p *page) enWord(s span.Span) enWord {
	t := s.In(p.text)
	left := strings.TrimLeft(t, "\"'“‘([")
	bare := strings.TrimRight(left, ".,;:!?\"'”’)]")
	if initial(left) {
		bare = strings.TrimRight(left, ",;:")
	}
	shuts := len(bare) < len(left)
	for _, own := range [...]string{"'s", "’s"} {
		if cut, ok := strings.CutSuffix(bare, own); ok {
			bare, shuts = cut, true
		}
	}
	start := s.Start + len(t) - len(left)
	return enWord{Span: span.Span{Start: start, End: start + len(bare)}, opens: len(left) < len(t), shuts: shuts}
}

// initial reports whether w is like "J." or "J.B.".
func initial(w string) bool {
	w = strings.TrimRight(w, ",;:")
	return len(w) >= 2 && len(w) <= 6 && w[1] == '.' && w[len(w)-1] == '.' && w[0] >= 'A' && w[0] <= 'Z'
}

// nameWord reports whether w may be a word of a name; a word that begins
// sentences cannot be the first.
func (lex *lexicon) nameWord(w string, before int) bool {
	r, n := utf8.DecodeRuneInString(w)
	if !unicode.IsUpper(r) || len(w) == n {
		return before > 0 && unicode.IsUpper(r)
	}
	return before > 0 || !lex.english.starts[w]
}

// noPerson reports whether one of the words says that the name is that of
// something else.
func (lex *lexicon) noPerson(name string) bool {
	for _, w := range strings.Fields(strings.ToLower(name)) {
		if lex.english.things[w] || lex.talks[w] || lex.labels.stops[w] || lex.labels.parts[w] {
			return true
		}
	}
	return false
}
