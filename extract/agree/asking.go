package agree

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/internal/words"
)

// asking is words of a sentence that asks to be told or done something.
type asking struct {
	question bool   // they ask only in front of a question mark
	text     string // as they stand in a Korean sentence
	words    []string
}

// askings are those of each language, the English ones by their first word.
type askings struct {
	english map[string][]asking
	korean  []asking
}

func readAsking() askings {
	out := askings{english: map[string][]asking{}}
	for _, row := range lists.Table("asking", words.OneOf("en", "ko"), words.OneOf("any", "question"), words.Text) {
		a := asking{question: row[1] == "question", text: row[2], words: strings.Fields(row[2])}
		if row[0] == "en" {
			out.english[a.words[0]] = append(out.english[a.words[0]], a)
		} else {
			out.korean = append(out.korean, a)
		}
	}
	return out
}

// asks reports whether a sentence asks to be told or done something, in
// whatever form: who answers "Absolutely." to that agrees with nothing.
func asks(s *claim.Sentence) bool {
	if s.Kind == claim.Request {
		return true
	}
	l, question := &loadLexicon().asking, strings.Contains(s.Text, "?")
	if s.Language == "ko" {
		return slices.ContainsFunc(l.korean, func(a asking) bool {
			return (question || !a.question) && strings.Contains(s.Text, a.text)
		})
	}
	ws := wordsOf(s.Text)
	for i := range ws {
		if slices.ContainsFunc(l.english[ws[i].low], func(a asking) bool { return (question || !a.question) && opensWith(ws[i:], a.words) }) {
			return true
		}
	}
	return false
}

// opensWith reports whether words are the first of others.
func opensWith(ws []word, first []string) bool {
	return len(ws) >= len(first) && slices.EqualFunc(ws[:len(first)], first, func(w word, f string) bool { return w.low == f })
}

// inquires reports whether a question that was answered yes or no puts nothing
// forward, as one with a tag does or one that denies: it stands in the order of
// a question ("Is the depot large?"), or it asks the other about themselves,
// which they know best (a B-event of Labov and Fanshel 1977).
func inquires(s *claim.Sentence) bool {
	if !s.Asked || s.Language != "en" || tagged(s.Text) {
		return false
	}
	l := loadLexicon()
	if slices.ContainsFunc(wordsOf(s.Text), func(w word) bool { return l.addressed[w.low] }) {
		return true
	}
	return !compare.Read(s.Text).Denies() && slices.ContainsFunc(clausesOf(s.Text), func(c string) bool {
		ws := l.openings.withoutLeads(wordsOf(c))
		return len(ws) > 0 && l.auxiliaries[ws[0].low]
	})
}

// tagged reports whether a question ends in a tag.
func tagged(s string) bool {
	said := strings.TrimRight(spaced(s), " ")
	for tag := range loadLexicon().tags {
		if strings.HasSuffix(said, " "+tag) {
			return true
		}
	}
	return false
}

// clausesOf cuts a sentence at its commas and dashes.
func clausesOf(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool { return strings.ContainsRune(",;:–—", r) })
}

// spaced returns the words of a text in small letters, with a space before and
// after each.
func spaced(s string) string {
	var b strings.Builder
	b.Grow(len(s) + 2)
	b.WriteByte(' ')
	for _, w := range wordsOf(s) {
		b.WriteString(w.low)
		b.WriteByte(' ')
	}
	return b.String()
}
