package compare

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/words"
)

// negations are the words that turn a claim round.
type negations struct {
	english       map[string]bool
	whole         map[string]bool // Korean words
	beginnings    []string        // of Korean words
	parts         []string        // of Korean words, anywhere
	lookalikes    []string        // beginnings of Korean words that only look like one
	cancelEnglish map[string]bool // words after a negation that make it none
	cancelKorean  []string        // endings of the word before it that do
}

func readNegations() negations {
	n := negations{english: lists.Set("negation.en"), whole: map[string]bool{}, cancelEnglish: map[string]bool{}}
	for _, row := range lists.Table("negation.ko", words.OneOf("whole", "beginning", "anywhere", "lookalike"), words.Text) {
		n.addKorean(row[0], row[1])
	}
	for _, row := range lists.Table("negation-not", languages, words.Text) {
		if row[0] == english {
			n.cancelEnglish[row[1]] = true
		} else {
			n.cancelKorean = append(n.cancelKorean, row[1])
		}
	}
	return n
}

// addKorean adds a form by where it stands.
func (n *negations) addKorean(where, form string) {
	switch where {
	case "whole":
		n.whole[form] = true
	case "beginning":
		n.beginnings = append(n.beginnings, form)
	case "anywhere":
		n.parts = append(n.parts, form)
	default:
		n.lookalikes = append(n.lookalikes, form)
	}
}

// Negates reports whether a word in small letters is a negation.
func Negates(low string) bool { return loadLexicon().negations.negate(low) }

func (n *negations) negate(low string) bool {
	if low[0] < utf8.RuneSelf {
		return n.english[low] || strings.HasSuffix(low, "n't") || strings.HasSuffix(low, "n’t")
	}
	if startsWithOne(low, n.lookalikes) {
		return false
	}
	return n.whole[low] || startsWithOne(low, n.beginnings) ||
		slices.ContainsFunc(n.parts, func(part string) bool { return strings.Contains(low, part) })
}

func startsWithOne(w string, beginnings []string) bool {
	return slices.ContainsFunc(beginnings, func(b string) bool { return strings.HasPrefix(w, b) })
}

func endsInOne(w string, endings []string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(w, e) })
}

// cancelled reports whether the words beside negation i make it none: "not
// only", "뿐만 아니라".
func (n *negations) cancelled(ws []string, i int) bool {
	if i+1 < len(ws) && n.cancelEnglish[strings.ToLower(ws[i+1])] {
		return true
	}
	return i > 0 && endsInOne(ws[i-1], n.cancelKorean)
}

// addNegation counts word i if it turns the claim round.
func (l *lexicon) addNegation(p *Profile, ws []string, i int, low string) {
	if !l.negations.negate(low) || l.negations.cancelled(ws, i) {
		return
	}
	p.negated++
	p.negation = ws[i]
	p.endsDenied = i >= len(ws)-2
	if stem := l.deniedBy(ws, i, low); stem != "" {
		p.denied = append(p.denied, stem)
	}
}

const reach = 3 // words that a negation can stand away from what it denies

// deniedBy returns the stem of what a negation denies: the next word that says
// something in English and after a Korean one that is a word of its own (안),
// else the one before.
func (l *lexicon) deniedBy(ws []string, i int, low string) string {
	step := 1
	if low[0] >= utf8.RuneSelf && !l.negations.whole[low] {
		step = -1
	}
	for k := i + step; k >= 0 && k < len(ws) && k != i+step*(reach+1); k += step {
		if stem := l.content(strings.ToLower(ws[k])); stem != "" {
			return stem
		}
	}
	return ""
}

// withoutNo cuts off a no that answers somebody ("No, it is."): it does not
// turn round what follows.
func (l *lexicon) withoutNo(s string) string {
	rest := strings.TrimLeftFunc(s, isNoLetter)
	end := strings.IndexFunc(rest, isNoLetter)
	if end <= 0 || !strings.ContainsRune(".,!", rune(rest[end])) || !l.negations.negate(strings.ToLower(rest[:end])) {
		return s
	}
	return rest[end:]
}

func isNoLetter(r rune) bool { return !unicode.IsLetter(r) }
