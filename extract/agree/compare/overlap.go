package compare

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/sorted"
)

// overlap is what the content words of two texts have in common.
type overlap struct {
	forward, backward float64 // share of the weight of A in B, and of B in A
	shared            []string
	onlyA, onlyB      []string
}

// overlap compares the content words.
func (p *Pair) overlap() overlap {
	var o overlap
	o.forward, o.backward = share(p.A.terms, p.B.terms), share(p.B.terms, p.A.terms)
	o.shared, o.onlyA = apart(p.A.terms, p.B.terms)
	_, o.onlyB = apart(p.B.terms, p.A.terms)
	return o
}

// changed reports whether each has a word that the other lacks, the two that
// are opposites left out.
func (o *overlap) changed(opposed bool) bool {
	a, b := len(o.onlyA), len(o.onlyB)
	return a > 0 && b > 0 && (!opposed || a > 1 || b > 1)
}

// changes lists what each has that the other lacks.
func (o *overlap) changes() string {
	a, b := strings.Join(o.onlyA, ", "), strings.Join(o.onlyB, ", ")
	if a == "" && b == "" {
		return ""
	}
	return min(a, b) + " / " + max(a, b)
}

// share returns the share, [0, 1], of the weight of a that b has.
func share(a, b []term) float64 {
	sum, hit := 0.0, 0.0
	for i := range a {
		sum += a[i].weight
		hit += match(&a[i], b) * a[i].weight
	}
	if sum == 0 {
		return 0
	}
	return hit / sum
}

// apart lists the words of a that b has, and those that it lacks.
func apart(a, b []term) (found, missing []string) {
	for i := range a {
		if match(&a[i], b) > 0 {
			found = append(found, a[i].word)
		} else {
			missing = append(missing, a[i].word)
		}
	}
	return found, missing
}

const partMatch = 0.7 // what a word counts that only begins like the other

// match is 1 when the term is in b, less when one begins like it, else 0.
func match(t *term, b []term) float64 {
	i, ok := search(b, t.stem)
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

// search finds the place of a stem among terms, and whether one has it.
func search(ts []term, stem string) (int, bool) {
	return slices.BinarySearchFunc(ts, stem, func(x term, s string) int { return strings.Compare(x.stem, s) })
}

// has reports whether one of the terms has this stem.
func has(ts []term, stem string) bool {
	_, ok := search(ts, stem)
	return ok
}

const (
	leastBeginning = 4 // letters of a Latin stem that another one may begin with
	mostBeyond     = 3 // letters that the longer of the two has after it
	leastSyllables = 6 // bytes of a Korean one: two syllables
)

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
		return len(a) >= leastBeginning && len(b)-len(a) <= mostBeyond && !isDigit(a[0])
	}
	return len(a) >= leastSyllables
}

// letters returns the Dice coefficient of the letter groups.
func (p *Pair) letters() float64 {
	all := len(p.A.grams) + len(p.B.grams)
	if all == 0 {
		return 0
	}
	return 2 * float64(sorted.Common(p.A.grams, p.B.grams)) / float64(all)
}

const fewTerms = 3 // content words: a text with less can mean anything

// tooShort reports whether one of them says so little that it can mean
// anything, and the other says something else.
func (p *Pair) tooShort(o overlap) bool {
	return min(len(p.A.terms), len(p.B.terms)) < fewTerms && len(o.onlyA)+len(o.onlyB) > 0
}
