package korean

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// mention is the noun phrase that ends in unit i, its particle left out.
func (k *sentence) mention(i int, particle string, from int) span.Span {
	if k.u[i].text == particle && i > from {
		i, particle = i-1, ""
	}
	first := i
	for first > from && first > i-4 {
		before := k.u[first-1]
		if former := k.know.words.former.has(before.text) && k.titled(strings.TrimSuffix(k.u[first].text, particle)); before.quote || before.comma || !former && k.endsPhrase(before.text) {
			break
		}
		first--
	}
	return span.Span{Start: k.u[first].Start, End: k.u[i].End - len(particle)}
}

// endsPhrase reports whether a noun phrase does not reach back over the word.
func (k *sentence) endsPhrase(word string) bool {
	if k.know.breaks[word] {
		return true
	}
	for n := 1; n <= 2; n++ {
		if t := lastRunes(word, n); t != "" && len(t) < len(word) && k.know.breaks[t] && !k.speaks(word) {
			return true
		}
	}
	return len(word) > oneSyllable && k.know.endings.describing.end(word) || k.know.endings.phraseEnd.end(word)
}

// lastWord is what stands after the last space.
func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// withoutBrackets is a mention without what stands in brackets in it.
func withoutBrackets(mention string) string {
	open := strings.IndexByte(mention, '(')
	if open <= 0 {
		return mention
	}
	rest := ""
	if end := strings.IndexByte(mention[open:], ')'); end >= 0 {
		rest = mention[open+end+1:]
	}
	return strings.TrimSpace(mention[:open] + rest)
}

// cutLast cuts the last word off.
func cutLast(s string) (before, last string, ok bool) {
	at := strings.LastIndexByte(s, ' ')
	return s[:max(at, 0)], s[at+1:], at > 0
}
