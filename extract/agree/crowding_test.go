package agree

import "testing"

func TestCrowding(t *testing.T) {
	for statements, want := range map[int]float64{0: 0, fewStatements: 0, (fewStatements + manyStatements) / 2: 0.5, manyStatements: 1, 1 << 20: 1} {
		if got := crowding(statements, true); got != want {
			t.Errorf("%d statements: %v, want %v", statements, got, want)
		}
	}
	if got := crowding(2, false); got != 1 {
		t.Errorf("where nothing is read: %v", got)
	}
}
