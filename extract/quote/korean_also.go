package quote

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// others finds who is said to have said the same as src: "X와 Y는", and
// between src and the words "X 인터뷰에서도".
func (k *korean) others(src, content span.Span) []span.Span {
	var out []span.Span
	for i, u := range k.u {
		if u.quote || i < k.last {
			continue
		}
		if joint := strings.HasSuffix(u.text, "와") || strings.HasSuffix(u.text, "과"); joint && i+1 < len(k.u) && k.u[i+1].Start == src.Start {
			out = k.other(out, k.mention(i, "와", k.last))
		}
		venue := strings.TrimSuffix(u.text, "에서도")
		if venue != u.text && k.know.korean.venues[venue] && i > 0 && u.Start > src.End && u.End <= content.Start {
			out = k.other(out, k.mention(i-1, "", k.last))
		}
	}
	return out
}

func (k *korean) other(out []span.Span, m span.Span) []span.Span {
	if k.speaks(m.In(k.plain)) {
		return append(out, m)
	}
	return out
}
