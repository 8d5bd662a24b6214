package compare

import (
	"math"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/sorted"
	"github.com/whosaid/whosaid/internal/words"
)

// The classes of quantity that rules name.
const (
	all  = "all"
	only = "only"
)

// quantities are the words that say how much, or how surely.
type quantities struct {
	english    map[string]string // word → class
	beginnings []quantity        // of Korean words
	endings    []quantity        // of Korean words
}

// quantity is a form and its class.
type quantity struct {
	form, class string
	lookalikes  []string // endings that only look like it; with "=" whole words
}

func readQuantities() quantities {
	q := quantities{english: map[string]string{}}
	classes := words.OneOf(all, "some", only, "must", "may", "hedge")
	for _, row := range lists.Table("quantities", classes, languages, words.Text) {
		if row[1] == english {
			q.english[row[2]] = row[0]
		} else {
			q.beginnings = append(q.beginnings, quantity{form: row[2], class: row[0]})
		}
	}
	for _, row := range lists.Table("quantity-endings.ko", classes, words.Text, words.More) {
		q.endings = append(q.endings, quantity{form: row[1], class: row[0], lookalikes: row[2:]})
	}
	return q
}

// classesOf appends the classes of a word in small letters.
func (q *quantities) classesOf(low string, dst []string) []string {
	if class := q.english[low]; class != "" {
		dst = append(dst, class)
	}
	if low[0] < utf8.RuneSelf {
		return dst
	}
	for _, e := range q.endings {
		if e.ends(low) {
			dst = append(dst, e.class)
		}
	}
	for _, b := range q.beginnings {
		if strings.HasPrefix(low, b.form) {
			dst = append(dst, b.class)
		}
	}
	return dst
}

const syllable = 3 // bytes

// ends reports whether a word ends in the form, after at least a syllable.
func (q *quantity) ends(low string) bool {
	rest, ok := strings.CutSuffix(low, q.form)
	if !ok || len(rest) < syllable {
		return false
	}
	for _, other := range q.lookalikes {
		if whole, ok := strings.CutPrefix(other, "="); ok && low == whole || !ok && strings.HasSuffix(low, other) {
			return false
		}
	}
	return true
}

const mostClasses = 2 // of quantity that count

// classesDiffer returns the number of classes of quantity that only one has,
// at most 2.
func (p *Pair) classesDiffer() float64 {
	n := sorted.Common(p.A.classes, p.B.classes)
	return math.Min(mostClasses, float64(len(p.A.classes)+len(p.B.classes)-2*n))
}
