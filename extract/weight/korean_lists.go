package weight

import (
	"sync"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/words"
)

// koreanLists is what the lists say of Korean.
type koreanLists struct {
	inside               map[rune][]part // by their first letter
	first, last, endings []part
	whole                map[string]Sign // words
}

// part is a part of a sentence and what it is a sign of.
type part struct {
	text string
	sign Sign
}

var loadKorean = sync.OnceValue(func() *koreanLists {
	l := &koreanLists{inside: map[rune][]part{}, whole: map[string]Sign{}}
	signs := named()
	for _, row := range lists.Table("signs.ko", words.Text, words.OneOf("inside", "word", "ending", "first", "last"), words.OneOf(names[:]...)) {
		p := part{row[0], signs[row[2]]}
		switch row[1] {
		case "inside":
			r, _ := utf8.DecodeRuneInString(p.text)
			l.inside[r] = append(l.inside[r], p)
		case "word":
			l.whole[p.text] = p.sign
		case "ending":
			l.endings = append(l.endings, p)
		case "first":
			l.first = append(l.first, p)
		case "last":
			l.last = append(l.last, p)
		}
	}
	return l
})
