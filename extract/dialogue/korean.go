package dialogue

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// koWord is a word of Korean prose, cut into its stem and its particle.
type koWord struct {
	span.Span        // of the whole word without punctuation around it
	stem      string // without the particle
	particle  string
	opens     bool // punctuation stands before it
	shuts     bool // punctuation stands behind it
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
	for _, e := range p.lex.joints {
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
// most six syllables, or Latin with one capital, and no known noun.
func (lex *lexicon) koName(stem string) bool {
	if lex.notNames[stem] || lex.talks[stem] || lex.titles[stem] {
		return false
	}
	if hangulWord(stem) {
		n := utf8.RuneCountInString(stem)
		return n >= 1 && n <= 6
	}
	return latinName(stem)
}

// koFirst reports whether a word may be a part of a name that goes on behind
// it: bare, short, without an ending.
func (p *page) koFirst(w *koWord) bool {
	t := w.In(p.text)
	if p.lex.notNames[t] || p.lex.isTitle(t) {
		return false
	}
	if !hangulWord(t) {
		return latinName(t)
	}
	n := utf8.RuneCountInString(t)
	if n > 5 || strings.HasSuffix(t, "의") || n > 2 && (strings.HasSuffix(t, "와") || strings.HasSuffix(t, "과")) {
		return false
	}
	for _, e := range p.lex.breaks {
		if n > 1 && strings.HasSuffix(t, e) {
			return false
		}
	}
	return true
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

func (lex *lexicon) isJoint(s string) bool { return slices.Contains(lex.joints, s) }

// koParties finds who takes part in the conversations that Korean prose
// names: "X 인터뷰", "X의 인터뷰", "X와의 대담", "X와 Y의 대담", "X가 인터뷰를".
func (p *page) koParties(s span.Span) []person {
	words := p.koWords(s)
	var out []person
	for i := range words {
		if !p.talksWith(words, i) {
			continue
		}
		if p.lex.nameTails[words[i].particle] {
			words[i].stem = words[i].In(p.text)
		}
		if who, n, ok := p.chain(words, i); ok && (n > 1 || p.plausible(&words[i], who.name)) {
			out = append(out, who)
		}
	}
	return out
}

// talksWith reports whether word i stands where a sentence names who talks.
func (p *page) talksWith(words []koWord, i int) bool {
	w := &words[i]
	next := func(n int) *koWord {
		if i+n < len(words) {
			return &words[i+n]
		}
		return &koWord{}
	}
	switch w.particle {
	case "", "의", "와의", "과의", "님", "님의", "씨", "씨의":
		return !w.shuts && p.lex.isTalk(next(1))
	case "이", "가":
		return !w.shuts && p.lex.isTalk(next(1)) && (next(1).particle == "를" || next(1).particle == "을")
	case "와", "과":
		for n := 1; n <= 4; n++ {
			if x := next(n); x.particle == "의" || x.particle == "" && n > 1 || x.particle == "와의" || x.particle == "과의" {
				if p.lex.isTalk(next(n + 1)) {
					return true
				}
			}
		}
	default:
		return !w.shuts && p.lex.nameTails[w.particle] && p.lex.isTalk(next(1))
	}
	return false
}

// plausible reports whether one word before a conversation is a name and not
// a word like "지어낸": it has a particle, or is known as a name.
func (p *page) plausible(w *koWord, name string) bool {
	n := utf8.RuneCountInString(name)
	return n >= 2 && n <= 5 && w.particle != "" && hangulWord(name) || !hangulWord(name) || p.koreanFull(name) || p.voices.speaks(name)
}

// koSpeaker finds whose words a Korean introduction leads to: the subject of
// its last sentence about a conversation or about saying, else the one whose
// interview it is.
func (p *page) koSpeaker(s span.Span) (person, bool) {
	words := p.koWords(s)
	if !p.leads(s, words) {
		return person{}, false
	}
	for i := range words {
		switch words[i].particle {
		case "이", "가", "은", "는", "께서", "께서는", "도":
		default:
			if !p.titled(words, i) {
				continue
			}
		}
		if who, n, ok := p.chain(words, i); ok && (n > 1 || p.voices.speaks(who.name) || p.titled(words, i) || p.koreanFull(who.name)) {
			return who, true
		}
	}
	for _, who := range p.koParties(s) {
		if !p.partner(who) {
			return who, true
		}
	}
	return person{}, false
}

// partner reports whether somebody is named as the other one of a
// conversation ("X와의 대담"), and not as the one whose it is.
func (p *page) partner(who person) bool {
	after := p.text[who.at.End:]
	return strings.HasPrefix(after, "와의") || strings.HasPrefix(after, "과의")
}

// titled reports whether a title with a particle of the subject follows word i.
func (p *page) titled(words []koWord, i int) bool {
	if words[i].particle != "" || words[i].shuts || i+1 >= len(words) {
		return false
	}
	t := &words[i+1]
	switch t.particle {
	case "이", "가", "은", "는", "께서", "께서는", "도":
		return p.lex.isTitle(t.stem)
	}
	return false
}

// koreanFull reports whether a name is a family name and a given name.
func (p *page) koreanFull(name string) bool {
	first, n := utf8.DecodeRuneInString(name)
	return utf8.RuneCountInString(name) == 3 && n > 1 && p.lex.surnames[string(first)]
}

// leads reports whether a sentence names a conversation or says that somebody
// says something.
func (p *page) leads(s span.Span, words []koWord) bool {
	for i := range words {
		if p.lex.isTalk(&words[i]) {
			return true
		}
	}
	t := s.In(p.text)
	for _, stem := range p.lex.saying {
		if strings.Contains(t, stem) {
			return true
		}
	}
	return false
}
