package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// longestSignature is the number of bytes of the longest signature under a
// quotation.
const longestSignature = 120

// signed reports a paragraph that is a quotation with a dash and who said it
// behind: `“It leaks.” — Ada Quill, baker`.
func (r *reader) signed(p span.Span, turn int) bool {
	if len(r.work.quotes) == 0 || r.work.quotes[0].Start != p.Start {
		return false
	}
	q, rest := r.signedAt(p)
	if rest.Len() > longestSignature || !dashed(rest.In(r.plain)) {
		return false
	}
	r.work.quoteAt = 0
	e := &english{reader: r, u: r.scan(rest), at: rest, turn: turn, last: rest.Start}
	src := e.signature()
	if src.end == src.first {
		return false
	}
	return e.report(src, 0, []span.Span{inside(r.plain, q)}, true)
}

// signedAt parts a paragraph that begins with a quotation into all that stands
// in its outermost marks and the rest. Marks inside may have ended what was
// taken for the first quotation.
func (r *reader) signedAt(p span.Span) (q, rest span.Span) {
	q = r.work.quotes[0]
	at := strings.LastIndexAny(p.In(r.plain), "”\"")
	if at >= 0 && p.Start+at > q.End {
		_, size := utf8.DecodeRuneInString(r.plain[p.Start+at:])
		q.End = p.Start + at + size
	}
	return q, span.Span{Start: q.End, End: p.End}.Trim(r.plain)
}

// dashed reports whether a text begins with a dash.
func dashed(s string) bool {
	for _, d := range []string{"―", "—", "–", "--", "- "} {
		if strings.HasPrefix(s, d) {
			return true
		}
	}
	return false
}

// signature is the name behind a dash, up to a comma or the end.
func (e *english) signature() mention {
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
