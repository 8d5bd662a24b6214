package english

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// unit is a word, a mark, or a whole quotation, which stands for itself.
type unit struct {
	token.Token
	quote bool
}

// scan fills units with the words and marks of a sentence, each quotation in
// it as one.
func (g *Grammar) scan(s reading.Sentence) []unit {
	g.units = g.units[:0]
	at := s.Start
	for _, q := range s.Quotes {
		g.scanWords(span.Span{Start: at, End: q.Start})
		g.units = append(g.units, unit{Token: token.Token{Span: q, Rune: '"'}, quote: true})
		at = q.End
	}
	g.scanWords(span.Span{Start: at, End: s.End})
	return g.units
}

func (g *Grammar) scanWords(s span.Span) {
	if s.Empty() {
		return
	}
	g.tokens = token.Scan(g.Plain, s, &g.know.classes, g.tokens[:0])
	for _, t := range g.tokens {
		if n := len(g.units); t.Form == token.Capital && n > 0 && g.units[n-1].Form != token.Mark && !g.self(t) {
			t.Class &^= function
			if !t.Is(speaks) {
				t.Class &^= cue
			}
		}
		g.units = append(g.units, unit{Token: t})
	}
}

// self reports whether a word is "I", alone or contracted, which has a capital
// and is not a name.
func (g *Grammar) self(t token.Token) bool {
	w := t.In(g.Plain)
	return w == "I" || strings.HasPrefix(w, "I'") || strings.HasPrefix(w, "I’")
}

// isWord reports whether the unit is the word, in small letters.
func (g *Grammar) isWord(u unit, word string) bool {
	return u.Form != token.Mark && u.Len() == len(word) && strings.EqualFold(u.In(g.Plain), word)
}
