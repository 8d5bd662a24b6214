package main

import "github.com/whosaid/whosaid/internal/tools/logistic"

// scored is a confidence, whether it is right, and whether the two texts say
// as much as each other.
type scored struct {
	confidence float64
	yes, even  bool
}

const (
	steps  = 100 // of confidence that are tried
	lowest = 30  // of them, where a question names no other
)

// thresholds finds the two least confidences, for texts of like and of unlike
// length, that find most while every bound holds, none below the least that it
// may be (in hundredths); 1 where none does.
func thresholds(of map[string][]scored, bounds []bound, leastEven, leastUneven int) (even, uneven float64) {
	even, uneven = 1, 1
	most := 0.0
	for i := leastEven; i <= steps; i++ {
		for j := leastUneven; j <= steps; j++ {
			a, b := float64(i)/steps, float64(j)/steps
			if sum := found(of, bounds, a, b); sum > most {
				even, uneven, most = a, b, sum
			}
		}
	}
	return even, uneven
}

// found is the recall over all bounds together; 0 when one does not hold.
func found(of map[string][]scored, bounds []bound, even, uneven float64) float64 {
	sum := 0.0
	for _, b := range bounds {
		precision, recall := reached(of[b.set], even, uneven)
		if precision < b.precision {
			return 0
		}
		sum += recall
	}
	return sum
}

// reached is the precision and the recall of what is as sure as asked for.
func reached(of []scored, even, uneven float64) (precision, recall float64) {
	hits, right, all := 0.0, 0.0, 0.0
	for _, s := range of {
		all += logistic.Truth(s.yes)
		if s.even && s.confidence >= even || !s.even && s.confidence >= uneven {
			hits++
			right += logistic.Truth(s.yes)
		}
	}
	if hits == 0 || all == 0 {
		return 0, 0
	}
	return right / hits, right / all
}
