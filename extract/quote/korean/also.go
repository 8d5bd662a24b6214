package korean

import (
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
		if with := k.know.particles.with.endOf(u.text); with != "" && i+1 < len(k.u) && k.u[i+1].Start == src.Start {
			out = k.other(out, k.mention(i, with, k.last))
		}
		venue := k.know.particles.alsoAt.strip(u.text)
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
func (k *sentence) earlier(src, cue span.Span, from, q int, how kind) {
	for i := from; i+1 < q; i++ {
		if k.u[i].quote && k.know.marks[k.u[i+1].text].beside {
			k.add(src, cue, reading.Inside(k.Plain, k.u[i].Span), how, true)
		}
	}
}

// besides finds "X는 ...다며 반대했다", in a sentence where nothing else is
// reported: what X said while doing something.
func (k *sentence) besides() bool {
	for q := 1; q+1 < len(k.u); q++ {
		if k.u[q].quote || !k.know.endings.while.end(k.u[q].text) {
			continue
		}
		end, stated, ok := k.quotative(q)
		if !ok || !stated || !k.know.endings.plain.end(k.u[len(k.u)-1].text) {
			continue
		}
		direct := k.u[q-1].quote
		src, next, ok := k.sourceFrom(k.clauseStart(q), q, direct)
		return ok && k.speaks(src.In(k.Plain)) && k.report(src, k.u[q].Span, k.contentBefore(q, next, end, direct), says, direct)
	}
	return false
}
