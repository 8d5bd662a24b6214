package korean

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

// unit is a word between spaces, or a whole quotation.
type unit struct {
	span.Span
	text  string
	quote bool
	comma bool // a comma stands after it
}

// scan cuts a sentence at spaces, each quotation as one unit, with the
// particle after it as the next.
func (g *Grammar) scan(s reading.Sentence) []unit {
	g.units = g.units[:0]
	at := s.Start
	for _, q := range s.Quotes {
		g.scanWords(span.Span{Start: at, End: q.Start})
		g.units = append(g.units, unit{Span: q, quote: true})
		at = q.End
	}
	g.scanWords(span.Span{Start: at, End: s.End})
	return g.units
}

func (g *Grammar) scanWords(s span.Span) {
	for at := s.Start; at < s.End; {
		end := at
		for end < s.End && g.Plain[end] > ' ' {
			end++
		}
		if end > at {
			u := unit{Span: span.Span{Start: at, End: end}}
			u.comma = strings.HasSuffix(u.In(g.Plain), ",")
			u.Span = bareWord(g.Plain, u.Span)
			u.text = u.In(g.Plain)
			if !u.Empty() {
				g.units = append(g.units, u)
			}
		}
		at = end + 1
	}
}

// bareWord is a word without the marks around it.
func bareWord(plain string, s span.Span) span.Span {
	w := strings.TrimRight(s.In(plain), ".,!?…:;)(]~\"'”’")
	s.End = s.Start + len(w)
	s.Start += len(w) - len(strings.TrimLeft(w, "()[\"'“‘-–—·"))
	return s
}
