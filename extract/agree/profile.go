package agree

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/whosaid/whosaid/internal/text"
)

// profile is a text as the comparison sees it.
type profile struct {
	language string
	terms    []term   // content words, ordered by stem, each once
	grams    []uint64 // of its letters: pairs of syllables, triples of Latin letters; ordered, each once
	numbers  []float64
	names    []string  // Latin words with a capital inside the sentence, small letters, ordered
	negated  int       // words that turn it round
	denied   []string  // stems that they stand next to, ordered, each once
	ends     bool      // one stands among its last two words
	measures []measure // what the numbers count
	negation string    // the last of them
	classes  []string  // classes of quantity, ordered, each once
	leans    bool      // it speaks of somebody or something named elsewhere
	kinds    []kind    // values of exclusive classes that it names, ordered, each once
	up, down string    // the last word for going up, and for going down
	requires requirement
}

// measure is a number with what it counts.
type measure struct {
	value float64
	unit  string
}

// term is a content word.
type term struct {
	stem   string
	word   string // as written
	bare   string // the same without a Korean particle
	name   bool   // in Latin letters with a capital
	thin   bool   // fits almost any talk
	at     int    // its place among the words of the text
	weight float64
	kinds  []kind
}

const (
	termWeight   = 1.0
	nameWeight   = 1.5
	numberWeight = 1.2
)

// profileOf reads a text.
func (l *lexicon) profileOf(s string) profile {
	p := profile{language: text.Language(s)}
	words := split(l.withoutNo(s))
	lower := make([]string, len(words))
	for i, w := range words {
		low := strings.ToLower(w)
		lower[i] = low
		l.addNumber(&p, words, i)
		l.addPolarity(&p, words, i, low)
		l.addClass(&p, low)
		p.leans = p.leans || l.standsIn(w, low, len(p.terms) > 0)
		p.addGrams(low)
		if i > 0 && isName(w) && !l.stop[low] {
			p.names = append(p.names, low)
		}
		l.addTerm(&p, w, low, i)
	}
	p.requires = l.requirementOf(p.language, lower)
	p.terms = mergeTerms(p.terms)
	p.numbers = sorted(p.numbers)
	p.names = sorted(p.names)
	p.denied = sorted(p.denied)
	p.classes = sorted(p.classes)
	p.grams = sorted(p.grams)
	slices.SortFunc(p.kinds, kind.compare)
	p.kinds = slices.Compact(p.kinds)
	return p
}

func sorted[T cmp.Ordered](s []T) []T {
	slices.Sort(s)
	return slices.Compact(s)
}

// split cuts a text into words: letters and digits, with the apostrophes,
// decimal points and thousands commas inside them.
func split(s string) []string {
	var out []string
	start := -1
	rs := []rune(s)
	for i := 0; i <= len(rs); i++ {
		if i < len(rs) && (unicode.IsLetter(rs[i]) || unicode.IsDigit(rs[i]) || unicode.IsMark(rs[i]) || start >= 0 && insideWord(rs, i)) {
			if start < 0 {
				start = i
			}
			continue
		}
		if start >= 0 {
			out = append(out, string(rs[start:i]))
			start = -1
		}
	}
	return out
}

// insideWord reports whether the mark at i joins what stands on its sides.
func insideWord(rs []rune, i int) bool {
	if i+1 >= len(rs) {
		return rs[i] == '%'
	}
	switch rs[i] {
	case '\'', '’':
		return unicode.IsLetter(rs[i-1]) && unicode.IsLetter(rs[i+1]) && !text.IsHangul(rs[i-1])
	case '.', ',':
		return unicode.IsDigit(rs[i-1]) && unicode.IsDigit(rs[i+1])
	case '%':
		return true
	}
	return false
}

// isName reports whether a word inside a sentence looks like a name: Latin
// letters with a capital in front.
func isName(w string) bool { return w[0] >= 'A' && w[0] <= 'Z' && len(w) > 1 }

// content is the stem of a word in small letters that says something; "" for
// one that only carries the sentence.
func (l *lexicon) content(low string) string {
	if low == "" || l.stop[low] || l.particles[low] || len(low) == 1 && (low[0] < '0' || low[0] > '9') {
		return ""
	}
	stem := l.stem(low)
	if l.stop[stem] {
		return ""
	}
	return stem
}

// addTerm adds a word that says something.
func (l *lexicon) addTerm(p *profile, w, low string, i int) {
	t := term{stem: l.content(low), word: w, weight: termWeight}
	t.kinds = l.kindsOf(low)
	t.bare, t.name, t.at = l.bare(w), i > 0 && isName(w), i
	t.thin = l.thin[t.stem]
	p.kinds = append(p.kinds, t.kinds...)
	l.addWay(p, cmp.Or(t.stem, low), w)
	switch {
	case t.stem == "":
		return
	case low[0] >= '0' && low[0] <= '9':
		t.weight = numberWeight
	case i > 0 && isName(w):
		t.weight = nameWeight
	}
	p.terms = append(p.terms, t)
}

// mergeTerms orders terms by stem and keeps each once.
func mergeTerms(ts []term) []term {
	slices.SortStableFunc(ts, func(a, b term) int { return strings.Compare(a.stem, b.stem) })
	return slices.CompactFunc(ts, func(a, b term) bool { return a.stem == b.stem })
}

// addGrams adds the letter groups of a word, its edges included.
func (p *profile) addGrams(low string) {
	n := 3
	if containsHangul(low) {
		n = 2
	}
	var h [3]uint64
	count := 0
	for _, r := range low {
		h[0], h[1], h[2] = h[1], h[2], uint64(r)
		if count++; count >= n {
			p.grams = append(p.grams, gramOf(h, n))
		}
	}
	if count > 0 && count < n {
		p.grams = append(p.grams, gramOf(h, n))
	}
}

func gramOf(h [3]uint64, n int) uint64 {
	if n == 2 {
		h[0] = 0
	}
	return h[0]<<42 | h[1]<<21 | h[2]
}

func containsHangul(s string) bool { return strings.IndexFunc(s, text.IsHangul) >= 0 }
