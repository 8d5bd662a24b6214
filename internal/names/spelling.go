package names

import (
	"bytes"
	"slices"
)

// What names of one script keep of their likeness when a word is missing: a
// name in the middle, or one at either end, without which many people fit.
const (
	middleMissing = 0.9
	endMissing    = 0.6
	turnedRound   = 0.9
)

// bySpelling compares two names of one script: their words in order, some
// left out, or the family name first in one of them.
func bySpelling(a, b *spoken, likeness func(a, b []byte) float64) float64 {
	if bytes.Equal(a.codes, b.codes) {
		return 1 // 젠슨황, 젠슨 황
	}
	if a.full || b.full { // nobody writes a Korean name in two ways
		return koreanLikeness(a, b)
	}
	best := inOrder(a.words, b.words, likeness)
	if len(a.words) > 1 && len(a.words) == len(b.words) {
		best = max(best, turnedRound*inOrder(familyFirst(a).words, b.words, likeness), turnedRound*inOrder(a.words, familyFirst(b).words, likeness))
	}
	if len(a.words) != len(b.words) {
		best = max(best, turnedRound*likeness(a.codes, b.codes))
	}
	return best
}

// koreanLikeness grades a whole Korean name beside a name that is not the
// same: its family name or its given name alone is something, another given
// name is nothing.
func koreanLikeness(a, b *spoken) float64 {
	short, long := a.codes, b.codes
	if len(short) > len(long) {
		short, long = long, short
	}
	switch {
	case len(short) >= 4 && bytes.HasSuffix(long, short):
		return endMissing
	case bytes.HasPrefix(long, short):
		return endMissing / 2
	case a.full && b.full:
		return 0.2 * hangulWords(a.codes, b.codes)
	}
	return 0.6 * hangulWords(a.codes, b.codes)
}

// inOrder is the best product of likenesses over ways to pair the words of a
// and b in order.
func inOrder(a, b [][]byte, likeness func(a, b []byte) float64) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	best := make([]float64, len(b)+1) // of the first words of a, ending at each place of b
	for j := range best {
		best[j] = missing(0, j, len(b))
	}
	for i, w := range a {
		next := make([]float64, len(b)+1)
		for j := range b {
			from := 0.0
			for k := i; k <= j; k++ {
				from = max(from, best[k]*gap(i, k, j))
			}
			next[j+1] = from * likeness(w, b[j])
		}
		best = next
	}
	out := 0.0
	for j := len(a); j <= len(b); j++ {
		out = max(out, best[j]*missing(j, len(b), len(b)))
	}
	return out
}

// missing is what is kept without the words [from, to) of n at an end.
func missing(from, to, n int) float64 {
	if to > from && (from == 0 || to == n) {
		return endMissing
	}
	return 1
}

// gap is what is kept when words [from, to) are left out before word i of the
// other name.
func gap(i, from, to int) float64 {
	if i == 0 {
		if from == to {
			return 1
		}
		return 0 // counted by missing
	}
	out := 1.0
	for range to - from {
		out *= middleMissing
	}
	return out
}

// latinWords is the likeness of two words in Latin letters: 1 when equal, for
// initials, and by edits else, of which long words bear more.
func latinWords(a, b []byte) float64 {
	switch {
	case bytes.Equal(a, b):
		return 1
	case len(a) == 1 || len(b) == 1:
		if a[0] == b[0] {
			return 0.8
		}
		return 0
	}
	edits := editCost(a, b, func(x, y byte, _ bool) float64 {
		if x == y {
			return 0
		}
		return 1
	})
	return long(edits, max(len(a), len(b)))
}

// long is the likeness of words of n letters that differ by some edits.
func long(edits float64, n int) float64 {
	return max(0, 1-edits*0.5/float64(max(1, n-3)))
}

// hangulWords is the likeness of two foreign words in Hangul by their jamo.
// Vowels and the strength of consonants are heard differently by those who
// write them down; an open vowel at the end tells names apart.
func hangulWords(a, b []byte) float64 {
	if bytes.Equal(a, b) {
		return 1
	}
	n := float64(max(len(a), len(b)))
	return max(0, 1-2.2*editCost(a, b, jamoEdit)/n)
}

// jamoEdit is the price of jamo x for y; 0 stands for none.
func jamoEdit(x, y byte, last bool) float64 {
	if x == y {
		return 0
	}
	if x == 0 || y == 0 {
		switch c := max(x, y); {
		case c == 'z' || isGlide(c):
			return 0.35
		case c == 'L' && !last:
			return 0.35
		}
		return 1
	}
	vx, vy := isVowelJamo(x), isVowelJamo(y)
	switch {
	case vx && vy && last:
		return 0.8
	case vx && vy:
		return 0.35
	case vx != vy:
		return 1.5
	case classOfJamo(x) == classOfJamo(y) && classOfJamo(x) != 'n':
		return 0.5
	}
	return 1
}

// editCost is the edit distance of two words under a price; last says that
// both stand at the end.
func editCost(a, b []byte, price func(x, y byte, last bool) float64) float64 {
	row := make([]float64, len(b)+1)
	for j, y := range b {
		row[j+1] = row[j] + price(0, y, j == len(b)-1)
	}
	for i, x := range a {
		diagonal := row[0]
		row[0] += price(x, 0, i == len(a)-1)
		for j, y := range b {
			last := i == len(a)-1 && j == len(b)-1
			cheapest := slices.Min([]float64{
				diagonal + price(x, y, last),
				row[j+1] + price(x, 0, i == len(a)-1),
				row[j] + price(0, y, j == len(b)-1),
			})
			diagonal, row[j+1] = row[j+1], cheapest
		}
	}
	return row[len(b)]
}
