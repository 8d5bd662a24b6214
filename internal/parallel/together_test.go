package parallel

import "testing"

// Each waits for the next, so they end only if all run at once.
func TestTogether(t *testing.T) {
	a, b := make(chan int), make(chan int)
	sum := 0
	Together(func() { a <- 1 }, func() { b <- 1 + <-a }, func() { sum = <-b })
	if sum != 2 {
		t.Errorf("%d, want 2", sum)
	}
}
