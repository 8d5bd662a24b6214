package agree

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// addPolarity counts word i if it turns the claim round.
func (l *lexicon) addPolarity(p *profile, words []string, i int, low string) {
	if !l.negations.turns(low) || l.negations.cancelled(words, i) {
		return
	}
	p.negated++
	p.negation = words[i]
	p.ends = i >= len(words)-2
	if stem := l.beside(words, i, low); stem != "" {
		p.denied = append(p.denied, stem)
	}
}

const reach = 3 // words that a negation can stand away from what it denies

// beside is the stem of what a negation denies: the next word that says
// something in English and behind 안 and 못, else the one before.
func (l *lexicon) beside(words []string, i int, low string) string {
	step := 1
	if low[0] >= 0x80 && !l.negations.whole[low] {
		step = -1
	}
	for k := i + step; k >= 0 && k < len(words) && k != i+step*(reach+1); k += step {
		if stem := l.content(strings.ToLower(words[k])); stem != "" {
			return stem
		}
	}
	return ""
}

// turns reports whether a word in small letters is a negation.
func (n *negations) turns(low string) bool {
	if low[0] < 0x80 {
		return n.english[low] || strings.HasSuffix(low, "n't") || strings.HasSuffix(low, "n’t")
	}
	if slices.ContainsFunc(n.none, func(b string) bool { return strings.HasPrefix(low, b) }) {
		return false
	}
	return n.whole[low] ||
		slices.ContainsFunc(n.beginning, func(b string) bool { return strings.HasPrefix(low, b) }) ||
		slices.ContainsFunc(n.parts, func(b string) bool { return strings.Contains(low, b) })
}

// cancelled reports whether the words beside a negation make it none: "not
// only", "뿐만 아니라".
func (n *negations) cancelled(words []string, i int) bool {
	if i+1 < len(words) && n.cancelEnglish[strings.ToLower(words[i+1])] {
		return true
	}
	if i == 0 {
		return false
	}
	for ending := range n.cancelKorean {
		if strings.HasSuffix(words[i-1], ending) {
			return true
		}
	}
	return false
}

// addClass notes a word that says how much or how surely.
func (l *lexicon) addClass(p *profile, low string) {
	if c := l.classes[low]; c != "" {
		p.classes = append(p.classes, c)
	}
	if low[0] < 0x80 {
		return
	}
	if rest, ok := strings.CutSuffix(low, "만"); ok && len(rest) >= 3 && rest != "다" && !strings.HasSuffix(rest, "지") {
		p.classes = append(p.classes, "only")
	}
	for _, b := range l.beginning {
		if strings.HasPrefix(low, b[0]) {
			p.classes = append(p.classes, b[1])
		}
	}
}

// addWay notes a word for going up or down, by its stem.
func (l *lexicon) addWay(p *profile, stem, w string) {
	switch l.ways[stem] {
	case "up":
		p.up = w
	case "down":
		p.down = w
	}
}

// addNumber reads word i as a number, with the scale that follows it: "1200만"
// and "12 million" are one number each.
func (l *lexicon) addNumber(p *profile, words []string, i int) {
	low := strings.ToLower(words[i])
	if i > 0 && l.isScale(low) && isFigure(words[i-1]) {
		return
	}
	if v, ok := l.numbers[low]; ok {
		p.numbers = append(p.numbers, v)
		return
	}
	digits := strings.IndexFunc(low, func(r rune) bool { return !unicode.IsDigit(r) && r != '.' && r != ',' })
	if digits < 0 {
		digits = len(low)
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(low[:digits], ",", ""), 64)
	if err != nil || math.IsInf(v, 0) {
		return
	}
	rest := low[digits:]
	if rest == "" && i+1 < len(words) {
		rest = strings.ToLower(words[i+1])
	}
	for _, s := range l.scales {
		factor, _ := strconv.ParseFloat(s[1], 64)
		if after, ok := strings.CutPrefix(rest, s[0]); ok && (containsHangul(s[0]) || after == "") {
			v *= factor
			break
		}
	}
	unit := l.stem(cmp.Or(strings.TrimLeft(rest, "만억천백십조 "), "."))
	if n := len(p.measures); i > 0 && n > 0 && endsInMyriad(words[i-1]) && p.measures[n-1].value > v {
		// "39만 5천" is one number.
		p.numbers[len(p.numbers)-1] += v
		p.measures[n-1] = measure{p.measures[n-1].value + v, unit}
		return
	}
	p.numbers = append(p.numbers, v)
	p.measures = append(p.measures, measure{v, unit})
}

// endsInMyriad reports whether a word is a figure with a Korean scale and
// nothing behind it, so that the figure may go on.
func endsInMyriad(w string) bool {
	r, n := utf8.DecodeLastRuneInString(w)
	return (r == '만' || r == '억' || r == '조') && isFigure(w[:len(w)-n])
}

// isScale reports whether a word multiplies the figure in front of it.
func (l *lexicon) isScale(low string) bool {
	return slices.ContainsFunc(l.scales, func(s [2]string) bool { return s[0] == low })
}

func isFigure(w string) bool { return w != "" && w[len(w)-1] >= '0' && w[len(w)-1] <= '9' }

// withoutNo cuts off a no that answers somebody ("No, it is."): it does not
// turn round what follows.
func (l *lexicon) withoutNo(s string) string {
	rest := strings.TrimLeftFunc(s, func(r rune) bool { return !unicode.IsLetter(r) })
	end := strings.IndexFunc(rest, func(r rune) bool { return !unicode.IsLetter(r) })
	if end <= 0 || !strings.ContainsRune(".,!", rune(rest[end])) || !l.negations.turns(strings.ToLower(rest[:end])) {
		return s
	}
	return rest[end:]
}
