package cite

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/text"
)

// nounEnd is where the noun of conversation that a word holds ends, particles
// after it left out; 0 when it holds none.
func nounEnd(word string) int {
	best := 0
	low := strings.ToLower(word)
	for _, noun := range loadLexicon().nouns {
		i := strings.LastIndex(low, noun)
		if i < 0 || !hasHangul(noun) && (i > 0 && text.WordByte(low[i-1]) || i+len(noun) < len(low) && text.WordByte(low[i+len(noun)])) {
			continue
		}
		best = max(best, i+len(noun))
	}
	return min(best, len(word))
}

// endsWithNoun reports whether a word in small letters ends with a noun of
// conversation.
func endsWithNoun(word string) bool {
	return slices.ContainsFunc(loadLexicon().nouns, func(n string) bool { return strings.HasSuffix(word, n) })
}

// titleNamesConversation reports whether a word of a title is one.
func titleNamesConversation(title string) bool {
	for f := range strings.FieldsSeq(strings.ToLower(title)) {
		if endsWithNoun(strings.Trim(f, ".,:'\"()")) {
			return true
		}
	}
	return false
}
