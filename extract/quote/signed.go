package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

// longestSignature is the number of bytes of the longest signature under a
// quotation.
const longestSignature = 120

// signed reports a paragraph that is a quotation, then a dash and who said
// it: `“It leaks.” — Ada Quill, baker`.
func (r *reader) signed(p span.Span, turn int) bool {
	if len(r.quotes) == 0 || r.quotes[0].Start != p.Start {
		return false
	}
	q, rest := r.signedAt(p)
	if rest.Len() > longestSignature || !dashed(rest.In(r.Plain)) {
		return false
	}
	r.quoteAt = 0
	return r.names.Signed(reading.Inside(r.Plain, q), r.sentence(rest, turn))
}

// signedAt splits a paragraph that begins with a quotation into all that stands
// in its outermost marks and the rest. Marks inside may have ended what was
// taken for the first quotation.
func (r *reader) signedAt(p span.Span) (q, rest span.Span) {
	q = r.quotes[0]
	at := strings.LastIndexAny(p.In(r.Plain), "”\"")
	if at >= 0 && p.Start+at > q.End {
		_, size := utf8.DecodeRuneInString(r.Plain[p.Start+at:])
		q.End = p.Start + at + size
	}
	return q, span.Span{Start: q.End, End: p.End}.Trim(r.Plain)
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
