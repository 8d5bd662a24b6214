package compare

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/sorted"
)

// numbersDiffer is 1 when each has a number that the other lacks, 0.5 when
// only one has more, else 0; with the numbers of both where they differ.
func (p *Pair) numbersDiffer() (float64, string) {
	a, b := p.A.numbers, p.B.numbers
	how := differ(a, b)
	if how == 0 {
		return 0, ""
	}
	if len(a) > 0 && len(b) > 0 && slices.Compare(a, b) > 0 {
		a, b = b, a
	}
	return how, formatNumbers(a) + " / " + formatNumbers(b)
}

func formatNumbers(ns []float64) string {
	if len(ns) == 0 {
		return "none"
	}
	out := make([]string, len(ns))
	for i, n := range ns {
		out[i] = strconv.FormatFloat(n, 'f', -1, 64)
	}
	return strings.Join(out, ", ")
}

// miscounted reports whether the texts count one thing differently, and
// nothing alike.
func (p *Pair) miscounted() bool {
	differ := false
	for _, m := range p.A.measures {
		if slices.Contains(p.B.measures, m) {
			return false
		}
		differ = differ || slices.ContainsFunc(p.B.measures, func(n measure) bool { return m.unit == n.unit })
	}
	return differ
}

// recounted reports whether each text has just one number that the other
// lacks, and both say how much, not when.
func (p *Pair) recounted(n *numbers) bool {
	shared := sorted.Common(p.A.numbers, p.B.numbers)
	if len(p.A.numbers)-shared != 1 || len(p.B.numbers)-shared != 1 {
		return false
	}
	for _, x := range p.bothWays() {
		for _, m := range x[0].measures {
			if !slices.Contains(x[1].numbers, m.value) && n.dates(m) {
				return false
			}
		}
	}
	return true
}

const firstYear, lastYear = 1500, 2100 // of the numbers that may be years

// dates reports whether a number says when something is.
func (n *numbers) dates(m measure) bool {
	year := m.value >= firstYear && m.value <= lastYear && m.value == math.Trunc(m.value)
	return n.calendar[m.unit] || year && !hangul.In(m.unit)
}
