package agree

import "testing"

func TestCrowded(t *testing.T) {
	for statements, want := range map[int]float64{0: 0, fewStatements: 0, (fewStatements + manyStatements) / 2: 0.5, manyStatements: 1, 1 << 20: 1} {
		if got := crowded(statements); got != want {
			t.Errorf("%d statements: %v, want %v", statements, got, want)
		}
	}
}
