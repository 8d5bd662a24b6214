package compare

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/words"
)

// numbers is how numbers are written.
type numbers struct {
	words    map[string]float64 // in small letters
	scales   []scale            // the longest first
	letters  string             // of the Korean scales
	myriads  string             // Korean scales after which the number may go on
	calendar map[string]bool    // what a number counts in a date, by stem
}

// scale is a word that multiplies the figure in front of it.
type scale struct {
	word   string
	factor float64
	korean bool // written together with what it counts
}

// measure is a number with what it counts.
type measure struct {
	value float64
	unit  string // a stem
}

const myriad = 10000

func readNumbers(s *stemmer) numbers {
	n := numbers{words: map[string]float64{}, calendar: map[string]bool{}}
	for _, row := range lists.Table("number-words", languages, words.Text, words.Number) {
		n.words[row[1]] = words.Float(row[2])
	}
	for _, row := range lists.Table("number-scales", words.Text, words.Number) {
		n.addScale(scale{row[0], words.Float(row[1]), hangul.In(row[0])})
	}
	for _, w := range lists.List("calendar-units") {
		n.calendar[s.stem(w)] = true
	}
	return n
}

func (n *numbers) addScale(s scale) {
	n.scales = append(n.scales, s)
	if !s.korean {
		return
	}
	n.letters += s.word
	if s.factor >= myriad && utf8.RuneCountInString(s.word) == 1 {
		n.myriads += s.word
	}
}

// addNumber reads word i as a number, with the scale that follows it: "1200만"
// and "12 million" are one number each.
func (l *lexicon) addNumber(p *Profile, ws []string, i int, low string) {
	n := &l.numbers
	if i > 0 && n.isScale(low) && isFigure(ws[i-1]) {
		return
	}
	if v, ok := n.words[low]; ok {
		p.numbers = append(p.numbers, v)
		return
	}
	m, ok := l.measureAt(ws, i, low)
	if !ok || i > 0 && n.goesOn(ws[i-1]) && p.continues(m) {
		return
	}
	p.numbers = append(p.numbers, m.value)
	p.measures = append(p.measures, m)
}

// measureAt reads word i as a figure with its scale and what it counts.
func (l *lexicon) measureAt(ws []string, i int, low string) (m measure, ok bool) {
	v, rest, ok := figure(low)
	if !ok {
		return measure{}, false
	}
	if rest == "" && i+1 < len(ws) {
		rest = strings.ToLower(ws[i+1])
	}
	unit := strings.TrimLeft(rest, l.numbers.letters)
	return measure{v * l.numbers.factorOf(rest), l.stem(cmp.Or(unit, "."))}, true
}

// figure reads the digits that a word begins with, and what follows them.
func figure(low string) (v float64, rest string, ok bool) {
	end := strings.IndexFunc(low, func(r rune) bool { return !unicode.IsDigit(r) && r != '.' && r != ',' })
	if end < 0 {
		end = len(low)
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(low[:end], ",", ""), 64)
	return v, low[end:], err == nil && !math.IsInf(v, 0)
}

// continues adds a figure to a larger one right before it: "39만 5천" is one
// number.
func (a *amounts) continues(m measure) bool {
	k := len(a.measures) - 1
	if k < 0 || a.measures[k].value <= m.value {
		return false
	}
	a.numbers[len(a.numbers)-1] += m.value
	a.measures[k] = measure{a.measures[k].value + m.value, m.unit}
	return true
}

// goesOn reports whether a word is a figure with a Korean scale and nothing
// after it, so that the number may go on.
func (n *numbers) goesOn(w string) bool {
	r, size := utf8.DecodeLastRuneInString(w)
	return strings.ContainsRune(n.myriads, r) && isFigure(w[:len(w)-size])
}

// isScale reports whether a word multiplies the figure in front of it.
func (n *numbers) isScale(low string) bool {
	return slices.ContainsFunc(n.scales, func(s scale) bool { return s.word == low })
}

// factorOf returns what a figure is multiplied by, given the rest of its word
// or the next word; 1 without a scale.
func (n *numbers) factorOf(rest string) float64 {
	for _, s := range n.scales {
		if after, ok := strings.CutPrefix(rest, s.word); ok && (s.korean || after == "") {
			return s.factor
		}
	}
	return 1
}

func isFigure(w string) bool { return w != "" && isDigit(w[len(w)-1]) }
