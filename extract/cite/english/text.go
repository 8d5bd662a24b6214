package english

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/cite/stated"
	"github.com/whosaid/whosaid/internal/english"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/text"
)

// Text reads how a sentence leans on the text that a noun in it names:
// "according to that paper", "as the Orell report says"; ok is false when it
// does not.
func (Grammar) Text(sentence string, noun span.Span) (found stated.Text, ok bool) {
	if noun.End < len(sentence) && text.WordByte(sentence[noun.End]) || noun.Start > 0 && sentence[noun.Start-1] != ' ' {
		return stated.Text{}, false
	}
	before := strings.Fields(stated.InFront(sentence, noun.Start))
	for n := 0; n <= stated.MostWhich && n < len(before); n++ {
		at := len(before) - 1 - n
		which, points, ok := determined(before[at], before[at+1:])
		if !ok {
			continue
		}
		opens := opening(before[:at], sentence[noun.End:])
		start := strings.LastIndex(sentence[:noun.Start], opens)
		if opens == "" || start < 0 {
			return stated.Text{}, false
		}
		return stated.Text{At: span.Span{Start: start, End: noun.End}, Which: which, Points: n == 0 && points}, true
	}
	return stated.Text{}, false
}

// determined reports whether a word determines the words after it, as "the"
// and an owner do; it gives all words that tell which, and whether the word
// points at something named before.
func determined(word string, after []string) (which []string, points, ok bool) {
	word = strings.ToLower(english.Straight(word))
	if owner, is := strings.CutSuffix(word, "'s"); is {
		return slices.Concat([]string{owner}, after), false, true
	}
	points, ok = loadLexicon().pointers[word]
	return after, points, ok
}

// opening finds the words in front that lean on what follows, as they stand;
// "" when none do.
func opening(before []string, after string) string {
	l := loadLexicon()
	joined := strings.Join(before, " ")
	for _, o := range l.openers {
		n := len(joined) - len(o.words)
		if n < 0 || !strings.EqualFold(joined[n:], o.words) || n > 0 && joined[n-1] != ' ' {
			continue
		}
		verb, _, _ := strings.Cut(strings.TrimLeft(after, " "), " ")
		if !o.verb || l.verbs[strings.Trim(verb, ",.;")] {
			return joined[n:]
		}
	}
	return ""
}
