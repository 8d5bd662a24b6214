package cite

import (
	"strings"

	"github.com/whosaid/whosaid/extract/cite/stated"
	"github.com/whosaid/whosaid/internal/span"
)

// textAt finds where a sentence leans on a text that the noun names.
func textAt(sentence, noun string) (stated.Text, bool) {
	g := grammarOf(noun)
	for from := 0; ; {
		i := strings.Index(sentence[from:], noun)
		if i < 0 {
			return stated.Text{}, false
		}
		at := span.Span{Start: from + i, End: from + i + len(noun)}
		if found, ok := g.Text(sentence, at); ok {
			return found, true
		}
		from = at.End
	}
}
