package stated

import (
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// MostWhich is the number of words up to which a noun is told which text it
// is.
const MostWhich = 4

const leanReach = 90 // bytes in front of the noun that are looked at

// Text is where a sentence leans on a text: "according to the Orell report".
type Text struct {
	At     span.Span // in the sentence
	Which  []string  // the words that tell which text, those next to the noun last
	Points bool      // it points at one named before: "that paper"
	Loose  bool      // nothing marks where its name begins: the first of Which may not belong to it
}

// InFront is what stands in front of an offset and can tell which text is
// meant, in whole characters.
func InFront(text string, at int) string {
	from := max(0, at-leanReach)
	for from < at && !utf8.RuneStart(text[from]) {
		from++
	}
	return text[from:at]
}
