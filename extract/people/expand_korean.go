package people

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/text"
)

// korean looks at what stands around a Hangul label at text[at:]: "제프리
// 힌튼의", "젠슨황은", and before it, where the label is a family name.
func (c *collector) korean(s string, at, base int) {
	word := c.name.shown
	before, after := s[:at], s[at+len(word):]
	if r, _ := utf8.DecodeLastRuneInString(before); text.IsHangul(r) {
		return
	}
	if next, ok := strings.CutPrefix(after, " "); ok {
		if w := hangulWord(next); w != "" {
			c.behind(w, next[len(w):], base+at)
		}
	} else if w := hangulWord(after); w != "" {
		for _, bare := range withoutParticle(w) { // run together: "젠슨황은"
			if _, known := c.index[word+bare]; known {
				c.add(word+" "+bare, base+at, false)
				break
			}
		}
	}
	if prev, ok := strings.CutSuffix(before, " "); ok {
		if w := lastHangulWord(prev); nameLike(w) && len(withoutParticle(w)) == 0 {
			c.add(w+" "+word, base+at, foreign(w))
		}
	}
}

// behind adds the word behind the label when it may be the rest of the name.
func (c *collector) behind(w, after string, at int) {
	title, _ := strings.CutPrefix(after, " ")
	if t := hangulWord(title); t != "" && len(after) > len(title) && titleFirst(t) && nameLike(w) {
		c.add(c.name.shown+" "+w, at, true)
		return
	}
	bare, particle := stem(w)
	if !nameLike(bare) {
		return
	}
	strong := foreign(bare) || strings.HasPrefix(particle, "입니다") || strings.HasPrefix(particle, "이라")
	c.add(c.name.shown+" "+bare, at, strong)
}

// titleFirst reports whether a word is a title with or without a particle.
func titleFirst(w string) bool {
	if loadLexicon().koreanTitles[w] {
		return true
	}
	for _, bare := range withoutParticle(w) {
		if loadLexicon().koreanTitles[bare] {
			return true
		}
	}
	return false
}

// stem takes the particle off a word behind a label. Particles that names end
// in as often (도, 만, 나, 로) are left; others must fit the sound before them.
func stem(w string) (bare, particle string) {
	for _, p := range loadLexicon().particles {
		b, ok := strings.CutSuffix(w, p)
		if !ok || b == "" {
			continue
		}
		switch p {
		case "이", "은", "을", "과":
			ok = closed(b)
		case "가", "는", "를", "와":
			ok = !closed(b)
		case "도", "만", "나", "로", "랑", "인", "야", "아":
			ok = false
		}
		if ok {
			return b, p
		}
	}
	return w, ""
}

// closed reports whether the last syllable of w ends in a consonant.
func closed(w string) bool {
	r, _ := utf8.DecodeLastRuneInString(w)
	return r >= 0xAC00 && r <= 0xD7A3 && (r-0xAC00)%28 != 0
}

// nameLike reports whether a word beside a label may belong to the name.
func nameLike(w string) bool {
	n := utf8.RuneCountInString(w)
	if n == 0 || n > 6 || loadLexicon().notNames[w] || loadLexicon().koreanTitles[w] || loadLexicon().generic[w] {
		return false
	}
	for _, p := range withoutParticle(w) {
		if loadLexicon().notNames[p] || loadLexicon().koreanTitles[p] {
			return false
		}
	}
	return !strings.HasSuffix(w, "들") && !strings.HasSuffix(w, "다") && !strings.HasSuffix(w, "요")
}

// foreign reports whether a word looks like a foreign name: half of its
// syllables or more are of a kind that Korean words seldom have (ㅋ ㅌ ㅍ,
// ㅡ, ㄹ at the beginning).
func foreign(w string) bool {
	n, odd := 0, 0
	for _, r := range w {
		n++
		if r < 0xAC00 || r > 0xD7A3 {
			return false
		}
		o, v := (r-0xAC00)/588, (r-0xAC00)%588/28
		if o >= 15 && o <= 17 || v == 18 && (r-0xAC00)%28 == 0 || o == 5 && n == 1 {
			odd++
		}
	}
	return n > 1 && odd*2 >= n
}

func hangulWord(s string) string {
	for i, r := range s {
		if !text.IsHangul(r) {
			return s[:i]
		}
	}
	return s
}

func lastHangulWord(s string) string {
	i := len(s)
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !text.IsHangul(r) {
			break
		}
		i -= n
	}
	if r, _ := utf8.DecodeLastRuneInString(s[:i]); i > 0 && r != ' ' && r != '\n' {
		return "" // "25일 힌튼"
	}
	return s[i:]
}
