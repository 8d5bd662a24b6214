package agree

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// pair is two profiles side by side.
type pair struct {
	a, b   profile
	cosine float64  // of their sentence vectors
	meant  bool     // there are vectors
	means  meanings // of the words that only one has, and of those they are compared with

	restated bool // one person says both
}

// overlap is what two sets of terms have in common.
type overlap struct {
	forward, backward float64 // share of the weight of a in b, and of b in a
	shared            []string
	onlyA, onlyB      []string
}

// words compares the content words.
func (p *pair) words() overlap {
	var o overlap
	o.forward, o.shared, o.onlyA = covered(p.a.terms, p.b.terms)
	o.backward, _, o.onlyB = covered(p.b.terms, p.a.terms)
	return o
}

// covered is the share of the weight of a that stands in b.
func covered(a, b []term) (share float64, found, missing []string) {
	sum, hit := 0.0, 0.0
	for _, t := range a {
		sum += t.weight
		m := match(t, b)
		hit += m * t.weight
		if m > 0 {
			found = append(found, t.word)
		} else {
			missing = append(missing, t.word)
		}
	}
	if sum == 0 {
		return 0, nil, nil
	}
	return hit / sum, found, missing
}

const partMatch = 0.7 // what a word counts that only begins like the other

// match is 1 when the term is in b, less when one begins like it, else 0.
func match(t term, b []term) float64 {
	i, ok := slices.BinarySearchFunc(b, t.stem, func(x term, s string) int { return strings.Compare(x.stem, s) })
	if ok {
		return 1
	}
	for _, k := range []int{i - 1, i} {
		if k >= 0 && k < len(b) && beginsLike(t.stem, b[k].stem) {
			return partMatch
		}
	}
	return 0
}

// beginsLike reports whether one stem is the beginning of the other and long
// enough to mean the same.
func beginsLike(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if !strings.HasPrefix(b, a) {
		return false
	}
	if a[0] < utf8.RuneSelf {
		return len(a) >= 4 && len(b)-len(a) <= 3 && (a[0] < '0' || a[0] > '9')
	}
	return len(a) >= 6 // two syllables
}

// letters is the Dice coefficient of the letter groups.
func (p *pair) letters() float64 {
	n := common(p.a.grams, p.b.grams)
	if len(p.a.grams)+len(p.b.grams) == 0 {
		return 0
	}
	return 2 * float64(n) / float64(len(p.a.grams)+len(p.b.grams))
}

// common counts the members of both ordered sets.
func common[T int32 | uint64 | float64 | string](a, b []T) int {
	n, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// crossed reports whether both are turned round, but not at the same words:
// one denies what the other has and does not deny.
func (p *pair) crossed() bool {
	if p.a.language != p.b.language {
		return false
	}
	return denies(&p.a, &p.b) || denies(&p.b, &p.a)
}

// few reports whether one of them says so little that it can mean anything,
// and the other says something else.
func (p *pair) few(o overlap) bool {
	return min(len(p.a.terms), len(p.b.terms)) < fewTerms && len(o.onlyA)+len(o.onlyB) > 0
}

const fewTerms = 3

// turned reports whether one is turned round by a negation and the other not.
func (p *pair) turned() (bool, string) {
	if p.a.negated%2 == p.b.negated%2 {
		return false, ""
	}
	if p.a.negated%2 == 1 {
		return true, p.a.negation
	}
	return true, p.b.negation
}

// opposed reports whether one has a word and the other its opposite, or one
// goes up and the other down.
func (p *pair) opposed(l *lexicon) (bool, string) {
	for _, x := range [][2]*profile{{&p.a, &p.b}, {&p.b, &p.a}} {
		if a, b := x[0], x[1]; a.up != "" && a.down == "" && b.down != "" && b.up == "" {
			return true, a.up + " / " + b.down
		}
	}
	a, b := p.opponents(l)
	if a < 0 {
		return false, ""
	}
	words := []string{p.a.terms[a].word, p.b.terms[b].word}
	slices.Sort(words)
	return true, strings.Join(words, " / ")
}

// opponents are the terms of a and b that are opposites, or go opposite ways:
// -1 when there are none.
func (p *pair) opponents(l *lexicon) (a, b int) {
	for i, t := range p.a.terms {
		for j, u := range p.b.terms {
			against := slices.Contains(l.antonyms[t.stem], u.stem) || l.ways[t.stem] != "" && l.ways[u.stem] != "" && l.ways[t.stem] != l.ways[u.stem]
			if against && find(p.a.terms, u.stem) < 0 && find(p.b.terms, t.stem) < 0 {
				return i, j
			}
		}
	}
	return -1, -1
}

func find(ts []term, stem string) int {
	i, ok := slices.BinarySearchFunc(ts, stem, func(x term, s string) int { return strings.Compare(x.stem, s) })
	if !ok {
		return -1
	}
	return i
}

// numbers says how the numbers stand to each other: 0 when they are the same
// or there are none, 1 when each has one that the other lacks, between when
// only one has more.
func (p *pair) numbers() (float64, string) {
	n := common(p.a.numbers, p.b.numbers)
	a, b := len(p.a.numbers)-n, len(p.b.numbers)-n
	words := ""
	if a+b > 0 {
		words = list(p.a.numbers) + " / " + list(p.b.numbers)
		if len(p.a.numbers) > 0 && len(p.b.numbers) > 0 && slices.Compare(p.a.numbers, p.b.numbers) > 0 {
			words = list(p.b.numbers) + " / " + list(p.a.numbers)
		}
	}
	switch {
	case a > 0 && b > 0:
		return 1, words
	case a+b > 0:
		return 0.5, words
	}
	return 0, words
}

func list(ns []float64) string {
	var out []string
	for _, n := range ns {
		out = append(out, strconv.FormatFloat(n, 'f', -1, 64))
	}
	if out == nil {
		return "none"
	}
	return strings.Join(out, ", ")
}

// names is 1 when each has a name that the other lacks, 0.5 when one has, and
// 0 else. Across languages names are not compared.
func (p *pair) names() float64 {
	if p.a.language != p.b.language {
		return 0
	}
	n := common(p.a.names, p.b.names)
	switch a, b := len(p.a.names)-n, len(p.b.names)-n; {
	case a > 0 && b > 0:
		return 1
	case a+b > 0:
		return 0.5
	}
	return 0
}

// classes is the number of classes of quantity that only one has.
func (p *pair) classes() float64 {
	n := common(p.a.classes, p.b.classes)
	return math.Min(2, float64(len(p.a.classes)+len(p.b.classes)-2*n))
}
