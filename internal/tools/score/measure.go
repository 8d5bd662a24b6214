package main

import "fmt"

// measure is precision, recall and F1, their harmonic mean.
type measure struct{ precision, recall, f1 float64 }

// measured is the measure of counts: found and right, found and wrong, missed.
func measured(truePositive, falsePositive, falseNegative int) measure {
	return meanOf(share(truePositive, truePositive+falsePositive), share(truePositive, truePositive+falseNegative))
}

// counts are answers to one question: rightly yes, wrongly yes, wrongly no.
type counts struct{ right, wrong, missed int }

func (c *counts) add(got, want bool) {
	switch {
	case got && want:
		c.right++
	case got:
		c.wrong++
	case want:
		c.missed++
	}
}

func (c counts) measured() measure { return measured(c.right, c.wrong, c.missed) }

func meanOf(precision, recall float64) measure {
	return measure{precision, recall, ratio(2*precision*recall, precision+recall)}
}

// String gives the three figures with their names.
func (m measure) String() string { return m.named("") }

func (m measure) named(prefix string) string {
	return fmt.Sprintf("%sprecision=%.3f %srecall=%.3f %sf1=%.3f", prefix, m.precision, prefix, m.recall, prefix, m.f1)
}

func share(part, whole int) float64 { return ratio(float64(part), float64(whole)) }

// ratio is a of b, and 0 of nothing.
func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

// balance counts what a filter did with what it should keep and what it
// should reject.
type balance struct{ kept, toKeep, leaked, toReject int }

func (b *balance) add(shouldKeep, kept bool) {
	all, hit := &b.toReject, &b.leaked
	if shouldKeep {
		all, hit = &b.toKeep, &b.kept
	}
	*all++
	if kept {
		*hit++
	}
}

// String gives both shares and their mean, the balanced accuracy.
func (b balance) String() string {
	kept, rejected := share(b.kept, b.toKeep), 1-share(b.leaked, b.toReject)
	return fmt.Sprintf("kept_assertions=%.3f rejected_others=%.3f balanced=%.3f n=%d", kept, rejected, (kept+rejected)/2, b.toKeep+b.toReject)
}

// averagePrecision is the sum of the precision at each hit over the length of
// a ranked list: 1 when all are hits.
func averagePrecision(hits []bool) float64 {
	n, sum := 0, 0.0
	for i, hit := range hits {
		if hit {
			n++
			sum += share(n, i+1)
		}
	}
	return ratio(sum, float64(len(hits)))
}
