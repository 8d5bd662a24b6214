package cite

import (
	"strings"

	"github.com/whosaid/whosaid/extract/cite/english"
)

const (
	maxTitle = 160 // bytes of a title
	tailSize = 2   // words after a quotation that names a link
)

// titleInFront is the description that ends where an address or its bracket
// begins: a quotation close by, a name in Latin letters, or the last words of
// the sentence.
func titleInFront(s string) string {
	s = strings.TrimSpace(s)
	if q := quotationAtEnd(s); q != "" {
		return q
	}
	if i := strings.LastIndexAny(s, ".?!"); i >= 0 {
		s = s[i+1:]
	}
	fields := strings.Fields(s)
	for len(fields) > 0 && english.Carries(fields[len(fields)-1]) {
		fields = fields[:len(fields)-1]
	}
	n := grammarOfText(strings.Join(fields, " ")).LastWords(fields)
	return strings.Join(fields[len(fields)-n:], " ")
}

// quotationAtEnd is the quotation that s ends with, a few words and a bracket
// after it allowed; "" when there is none.
func quotationAtEnd(s string) string {
	for _, q := range []struct{ open, close string }{{"“", "”"}, {"\"", "\""}, {"「", "」"}, {"『", "』"}, {"《", "》"}, {"‘", "’"}} {
		end := strings.LastIndex(s, q.close)
		if end < 0 {
			continue
		}
		rest := withoutBrackets(s[end+len(q.close):])
		start := strings.LastIndex(s[:end], q.open)
		if start >= 0 && len(strings.Fields(rest)) <= tailSize && !strings.ContainsAny(rest, ".?!") {
			return strings.TrimSpace(s[start+len(q.open) : end])
		}
	}
	return ""
}

// withoutBrackets is s without what stands in round brackets.
func withoutBrackets(s string) string {
	for {
		i := strings.IndexByte(s, '(')
		j := strings.IndexByte(s, ')')
		if i < 0 || j < i {
			return s
		}
		s = s[:i] + " " + s[j+1:]
	}
}

// clipTitle is s on one line, no longer than a title may be.
func clipTitle(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if len(s) <= maxTitle {
		return s
	}
	cut := strings.LastIndexByte(s[:maxTitle], ' ')
	if cut <= 0 {
		return ""
	}
	return s[:cut] + "…"
}

// interviewTitle is the name of a conversation in the words that describe a
// copy of it: "미나 오렐 인터뷰" in "미나 오렐 인터뷰 한글 자막". It is empty when
// the words name only a copy ("Full video").
func interviewTitle(s string) string {
	fields := strings.Fields(withoutBrackets(s))
	for i, f := range fields {
		if noun := strings.Trim(f, "'\"“”‘’.,"); hasHangul(noun) && endsWithNoun(noun) {
			fields = fields[:i+1]
			break
		}
	}
	for len(fields) > 0 && isTail(fields[len(fields)-1]) {
		fields = fields[:len(fields)-1]
	}
	if len(fields) == 1 && endsWithNoun(strings.ToLower(fields[0])) {
		return ""
	}
	return clipTitle(strings.Trim(strings.Join(fields, " "), " -–—:,.|"))
}

// isTail reports whether a word at the end of a description says which copy
// it is and nothing of the conversation.
func isTail(word string) bool {
	w := strings.Trim(strings.ToLower(word), "-–—:,.|[]")
	return w == "" || loadLexicon().tails[w] || roleOf(w) != "" && !endsWithNoun(w)
}
