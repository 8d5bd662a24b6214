package english

import (
	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// Signed reports a quotation with the signature that stands after it. It
// reports false when the signature names nobody.
func (g *Grammar) Signed(quotation span.Span, signature reading.Sentence) bool {
	e := &sentence{Grammar: g, u: g.scan(signature), turn: signature.Turn, last: signature.Start}
	src := e.signature()
	if src.end == src.first {
		return false
	}
	return e.report(src, 0, []span.Span{quotation}, true)
}

// signature is the name after a dash, up to a comma or the end.
func (e *sentence) signature() mention {
	first := 0
	for first < len(e.u) && e.u[first].Form == token.Mark {
		first++
	}
	end := first
	for end < len(e.u) && (e.u[end].Form == token.Capital || e.u[end].Is(nameParticle) || e.u[end].Rune == '.' && e.initialStop(end)) {
		end++
	}
	if end-first > 2 && end == len(e.u) && e.u[end-1].Rune == '.' && e.u[end-2].Len() > 3 {
		end-- // the sentence's own stop
	}
	whole := end == len(e.u) || e.u[end].Rune == ',' || e.u[end].Rune == '(' || e.u[end].Rune == '.' && end+1 == len(e.u)
	if end-first < 2 || !whole {
		return mention{}
	}
	return mention{first: first, end: end}
}
