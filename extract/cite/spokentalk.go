package cite

import (
	"regexp"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// talkForm is one way to point at another conversation.
type talkForm struct {
	words string         // stand in every sentence of this form
	re    *regexp.Regexp // its group is the name of who took part
	own   bool           // the speaker took part too
}

// personName is a name of one to three words.
const personName = `(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]+){0,2}|\p{Hangul}{2,6}(?: \p{Hangul}{2,6})?)`

// newTalkForm makes a form of words with 1 for a name.
func newTalkForm(words string, own bool) talkForm {
	before, after, _ := strings.Cut(words, "1")
	expression := `(?i:` + regexp.QuoteMeta(before) + `)` + personName + `(?i:` + regexp.QuoteMeta(after) + `)`
	if !hasHangul(words) {
		expression = `\b` + expression + `\b`
	} else if before == "" {
		expression = `(?:^|\s)` + expression
	}
	return talkForm{words: fixed(before, after), re: regexp.MustCompile(expression), own: own}
}

// fixed are the words of a form that stand in text as they are: not the first
// one, which may be capital, and no "I".
func fixed(before, after string) string {
	if _, rest, ok := strings.Cut(before, " i "); ok {
		return rest
	}
	if _, rest, ok := strings.Cut(before, " "); ok && rest != "" {
		return rest
	}
	return strings.TrimSpace(after)
}

// talkAt is where a sentence points at another conversation.
type talkAt struct {
	at   span.Span // in the sentence
	name string
	own  bool
}

// talksIn finds where text points at other conversations, one a name.
func (l *lexicon) talksIn(text string) []talkAt {
	var out []talkAt
	for _, t := range l.talks {
		if !strings.Contains(text, t.words) {
			continue
		}
		for _, m := range t.re.FindAllStringSubmatchIndex(text, -1) {
			found := talkAt{span.Span{Start: m[0], End: m[1]}.Trim(text), text[m[2]:m[3]], t.own}
			if !slices.ContainsFunc(out, func(o talkAt) bool { return o.at.Overlaps(found.at) }) {
				out = append(out, found)
			}
		}
	}
	return out
}
