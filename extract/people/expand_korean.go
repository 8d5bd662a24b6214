package people

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
)

// korean looks at what stands around a Hangul label at text[at:]: "제프리
// 힌튼의", "젠슨황은", and before it, where the label is a family name.
func (c *collector) korean(s string, at, base int) {
	word := c.name.shown
	before, after := s[:at], s[at+len(word):]
	if r, _ := utf8.DecodeLastRuneInString(before); hangul.IsLetter(r) {
		return
	}
	if next, ok := strings.CutPrefix(after, " "); ok {
		if w := hangulAtStart(next); w != "" {
			c.wordAfter(w, next[len(w):], base+at)
		}
	} else if w := hangulAtStart(after); w != "" {
		for _, bare := range withoutParticle(w) { // run together: "젠슨황은"
			if _, known := c.index[word+bare]; known {
				c.add(word+" "+bare, base+at, false)
				break
			}
		}
	}
	if prev, ok := strings.CutSuffix(before, " "); ok {
		if w := hangulAtEnd(prev); nameLike(w) && len(withoutParticle(w)) == 0 {
			c.add(w+" "+word, base+at, foreign(w))
		}
	}
}

// wordAfter adds the word after the label when it may be the rest of the name.
func (c *collector) wordAfter(w, after string, at int) {
	title, _ := strings.CutPrefix(after, " ")
	if t := hangulAtStart(title); t != "" && len(after) > len(title) && titleFirst(t) && nameLike(w) {
		c.add(c.name.shown+" "+w, at, true)
		return
	}
	bare, particle := stem(w)
	if !nameLike(bare) {
		return
	}
	presents := func(beginning string) bool { return strings.HasPrefix(particle, beginning) }
	strong := foreign(bare) || slices.ContainsFunc(loadLexicon().korean.presenting, presents)
	c.add(c.name.shown+" "+bare, at, strong)
}

// titleFirst reports whether a word is a title with or without a particle.
func titleFirst(w string) bool {
	if loadLexicon().korean.titles[w] {
		return true
	}
	for _, bare := range withoutParticle(w) {
		if loadLexicon().korean.titles[bare] {
			return true
		}
	}
	return false
}

// stem takes the particle off a word after a label. Particles that names end
// in as often (도, 만, 나, 로) are left; others must fit the sound before them.
func stem(w string) (bare, particle string) {
	k := &loadLexicon().korean
	for _, p := range k.particles {
		b, ok := strings.CutSuffix(w, p)
		if ok && b != "" && k.mayFollow(b, p) {
			return b, p
		}
	}
	return w, ""
}

// nameLike reports whether a word beside a label may belong to the name.
func nameLike(w string) bool {
	n := utf8.RuneCountInString(w)
	if n == 0 || n > 6 || loadLexicon().korean.notNames[w] || loadLexicon().korean.titles[w] || loadLexicon().generic[w] {
		return false
	}
	for _, p := range withoutParticle(w) {
		if loadLexicon().korean.notNames[p] || loadLexicon().korean.titles[p] {
			return false
		}
	}
	return !endsIn(w, loadLexicon().korean.notNameEnds)
}

// foreign reports whether a word looks like a foreign name: half of its
// syllables or more are of a kind that Korean words seldom have (ㅋ ㅌ ㅍ,
// ㅡ, ㄹ at the beginning).
func foreign(w string) bool {
	n, odd := 0, 0
	for _, r := range w {
		n++
		s, ok := hangul.Split(r)
		if !ok {
			return false
		}
		if looksForeign(s, n == 1) {
			odd++
		}
	}
	return n > 1 && odd*2 >= n
}

func looksForeign(s hangul.Syllable, first bool) bool {
	switch s.Onset {
	case hangul.OnsetKieuk, hangul.OnsetTieut, hangul.OnsetPieup:
		return true
	case hangul.OnsetRieul:
		return first || s.Vowel == hangul.VowelEu && s.Coda == 0
	}
	return s.Vowel == hangul.VowelEu && s.Coda == 0
}

func hangulAtStart(s string) string {
	for i, r := range s {
		if !hangul.IsLetter(r) {
			return s[:i]
		}
	}
	return s
}

func hangulAtEnd(s string) string {
	i := len(s)
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !hangul.IsLetter(r) {
			break
		}
		i -= n
	}
	if r, _ := utf8.DecodeLastRuneInString(s[:i]); i > 0 && r != ' ' && r != '\n' {
		return "" // "25일 힌튼"
	}
	return s[i:]
}
