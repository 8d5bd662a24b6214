package claim

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// plainText is the span's words without the cuts, line breaks as single
// spaces. Where nothing is cut it is a part of text, not a copy.
func plainText(text string, s span.Span, cuts []span.Span) string {
	words := s.In(text)
	if len(cuts) == 0 && !holds(words, '\n') && !holds(words, '\r') && !holds(words, '\t') {
		return words
	}
	var b strings.Builder
	at := s.Start
	for _, c := range cuts {
		b.WriteString(text[at:max(at, c.Start)])
		b.WriteByte(' ')
		at = max(at, c.End)
	}
	b.WriteString(text[at:max(at, s.End)])
	return strings.Join(strings.Fields(b.String()), " ")
}

// holds reports whether a byte stands in a text.
func holds(s string, b byte) bool { return strings.IndexByte(s, b) >= 0 }

// insert keeps cuts ordered.
func insert(cuts []span.Span, c span.Span) []span.Span {
	i, _ := slices.BinarySearchFunc(cuts, c, func(a, b span.Span) int { return a.Start - b.Start })
	return slices.Insert(cuts, i, c)
}

// notes finds the bracketed notes of translators and editors in a sentence:
// square brackets, and round ones that stand apart or hold three words or
// more. "클립(CLIP)" is the speaker's own.
func notes(text string, s span.Span) []span.Span {
	words := s.In(text)
	if !holds(words, '(') && !holds(words, '[') {
		return nil
	}
	var out []span.Span
	for i := 0; i < len(words); i++ {
		closing := strings.IndexByte("([", words[i])
		if closing < 0 {
			continue
		}
		end := strings.IndexByte(words[i:], ")]"[closing])
		if end < 0 {
			break
		}
		end += i + 1
		if words[i] == '[' || i == 0 || words[i-1] == ' ' || words[i-1] == '\n' || strings.Count(words[i:end], " ") >= 2 {
			out = append(out, span.Span{Start: s.Start + i, End: s.Start + end})
		}
		i = end - 1
	}
	return out
}
