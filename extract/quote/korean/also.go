package korean

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

// others finds who is said to have said the same as src: "X와 Y는", and
// between src and the words "X 인터뷰에서도".
func (k *sentence) others(src, content span.Span) []span.Span {
	var out []span.Span
	for i, u := range k.u {
		if u.quote || i < k.last {
			continue
		}
		if joint := strings.HasSuffix(u.text, "와") || strings.HasSuffix(u.text, "과"); joint && i+1 < len(k.u) && k.u[i+1].Start == src.Start {
			out = k.other(out, k.mention(i, "와", k.last))
		}
		venue := strings.TrimSuffix(u.text, "에서도")
		if venue != u.text && k.know.venues[venue] && i > 0 && u.Start > src.End && u.End <= content.Start {
			out = k.other(out, k.mention(i-1, "", k.last))
		}
	}
	return out
}

func (k *sentence) other(out []span.Span, m span.Span) []span.Span {
	if k.speaks(m.In(k.Plain)) {
		return append(out, m)
	}
	return out
}

// earlier reports the quotations of the same source between it and the last
// one, at unit q: "“...”며 “...”고 말했다".
func (k *sentence) earlier(src, cue span.Span, from, q int, kind string) {
	for i := from; i+1 < q; i++ {
		if w := k.u[i+1].text; k.u[i].quote && k.know.particles[w] && (strings.HasSuffix(w, "며") || strings.Contains(w, "면서")) {
			k.add(src, cue, reading.Inside(k.Plain, k.u[i].Span), kind, true)
		}
	}
}

// besides finds "X는 ...다며 반대했다", in a sentence where nothing else is
// reported: what X said while doing something.
func (k *sentence) besides() bool {
	for q := 1; q+1 < len(k.u); q++ {
		w := k.u[q].text
		if k.u[q].quote || !strings.HasSuffix(w, "며") && !strings.HasSuffix(w, "면서") {
			continue
		}
		end, says, ok := k.quotative(q)
		if !ok || !says || !strings.HasSuffix(k.u[len(k.u)-1].text, "다") {
			continue
		}
		direct := k.u[q-1].quote
		src, next, ok := k.sourceFrom(k.clauseStart(q), q, direct)
		return ok && k.speaks(src.In(k.Plain)) && k.report(src, k.u[q].Span, k.contentBefore(q, next, end, direct), "says", direct)
	}
	return false
}
