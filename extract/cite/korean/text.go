package korean

import (
	"strings"

	"github.com/whosaid/whosaid/extract/cite/stated"
	"github.com/whosaid/whosaid/internal/span"
)

// Text reads how a sentence leans on the text that a noun in it names: "그
// 논문에서", "오렐 보고서에 따르면"; ok is false when it does not.
func (Grammar) Text(sentence string, noun span.Span) (found stated.Text, ok bool) {
	l := loadLexicon()
	end := -1
	for _, p := range l.particles {
		if strings.HasPrefix(sentence[noun.End:], p) {
			end = noun.End + len(p)
		}
	}
	before := strings.Fields(stated.InFront(sentence, noun.Start))
	if end < 0 || len(before) == 0 || !strings.HasSuffix(sentence[:noun.Start], " ") {
		return stated.Text{}, false
	}
	last := before[len(before)-1]
	found = stated.Text{At: span.Span{Start: noun.Start - len(last) - 1, End: end}, Loose: true}
	if l.pointers[last] {
		found.Points = true
		return found, true
	}
	for _, word := range before[max(0, len(before)-stated.MostWhich):] {
		found.Which = append(found.Which, l.owner(word))
	}
	return found, true
}

// owner is a word without what makes an owner of it.
func (l *lexicon) owner(word string) string {
	for _, p := range l.possessives {
		if stem, ok := strings.CutSuffix(word, p); ok {
			return stem
		}
	}
	return word
}
