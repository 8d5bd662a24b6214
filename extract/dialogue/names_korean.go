package dialogue

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
)

// koWord is a word of Korean prose, cut into its stem and its particle.
type koWord struct {
	span.Span        // of the whole word without punctuation around it
	stem      string // without the particle
	particle  string
	opens     bool // punctuation stands before it
	shuts     bool // punctuation stands after it
}

// koWords cuts Korean prose into words.
func (p *page) koWords(s span.Span) []koWord {
	var out []koWord
	for at := s.Start; at < s.End; {
		end := s.End
		if n := strings.IndexAny(p.text[at:s.End], " \n\t"); n >= 0 {
			end = at + n
		}
		if w, ok := p.koWord(span.Span{Start: at, End: end}); ok {
			out = append(out, w)
		} else if end > at && len(out) > 0 {
			out[len(out)-1].shuts = true
		}
		at = end + 1
	}
	return out
}

const punctuation = "\"'“”‘’()[]<>「」『』《》.,!?:;*·…"

func (p *page) koWord(s span.Span) (koWord, bool) {
	t := s.In(p.text)
	left := strings.TrimLeft(t, punctuation)
	bare := strings.TrimRight(left, punctuation)
	if bare == "" {
		return koWord{}, false
	}
	start := s.Start + len(t) - len(left)
	w := koWord{Span: span.Span{Start: start, End: start + len(bare)}, stem: bare}
	w.opens, w.shuts = len(left) < len(t), len(bare) < len(left)
	for _, e := range p.lex.korean.particles {
		if stem, ok := strings.CutSuffix(bare, e); ok && stem != "" {
			w.stem, w.particle = stem, e
			break
		}
	}
	return w, true
}

// chain returns the name that ends with word i: its stem and the bare words
// before it, three at most. ok is false when it cannot be a name.
func (p *page) chain(words []koWord, i int) (person, int, bool) {
	w := words[i]
	if !p.lex.koName(w.stem) {
		return person{}, 0, false
	}
	from := i
	for from > 0 && i-from < 2 && !words[from].opens && !words[from-1].shuts && p.koFirst(&words[from-1]) {
		from--
	}
	at := span.Span{Start: words[from].Start, End: w.Start + len(w.stem)}
	return person{name: at.In(p.text), at: at}, i - from + 1, true
}

// koName reports whether a stem can be the last word of a name: Hangul of at
// most six syllables, or Latin with one capital, and not a known noun.
func (lex *lexicon) koName(stem string) bool {
	if lex.korean.notNames[stem] || lex.talks[stem] || lex.korean.titles[stem] {
		return false
	}
	if hangul.IsWord(stem) {
		n := utf8.RuneCountInString(stem)
		return n >= 1 && n <= 6
	}
	return latinName(stem)
}

// koFirst reports whether a word may be a part of a name that goes on after
// it: bare, short, without an ending.
func (p *page) koFirst(w *koWord) bool {
	t := w.In(p.text)
	if p.lex.korean.notNames[t] || p.lex.isTitle(t) {
		return false
	}
	if !hangul.IsWord(t) {
		return latinName(t)
	}
	n := utf8.RuneCountInString(t)
	if n > 5 || n > 2 && (p.lex.korean.particleUses[lastSyllable(t)] == "and" || p.lex.korean.particleUses[lastSyllable(t)] == "of") {
		return false
	}
	for _, e := range p.lex.korean.breaks {
		if n > 1 && strings.HasSuffix(t, e) {
			return false
		}
	}
	return true
}

// lastSyllable returns the last rune of w.
func lastSyllable(w string) string {
	_, n := utf8.DecodeLastRuneInString(w)
	return w[len(w)-n:]
}

// latinName reports whether w is written like one word of a name in Latin
// letters: a capital, then small letters, also on both sides of a hyphen.
func latinName(w string) bool {
	if len(w) < 2 || w[0] < 'A' || w[0] > 'Z' {
		return false
	}
	for i := 1; i < len(w); i++ {
		c := w[i]
		small := c >= 'a' && c <= 'z' || c == '-' || c == '\'' || c == '.'
		if !small && !(c >= 'A' && c <= 'Z' && w[i-1] == '-') {
			return false
		}
	}
	return true
}

// isTalk reports whether a word is one of the nouns for a conversation.
func (lex *lexicon) isTalk(w *koWord) bool {
	if lex.talks[w.stem] {
		return true
	}
	for i := range w.stem {
		if i > 0 && lex.talks[w.stem[:i]] && lex.isJoint(w.stem[i:]) {
			return true // "대담에서도", "인터뷰들이"
		}
	}
	return false
}

func (lex *lexicon) isJoint(s string) bool { return slices.Contains(lex.korean.particles, s) }
