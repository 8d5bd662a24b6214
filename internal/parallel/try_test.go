package parallel

import (
	"strings"
	"testing"
)

// What fails in one part is told with its stack; the other parts are done.
func TestTry(t *testing.T) {
	done := make([]bool, 64)
	failed := Try(len(done), func(i int) {
		if i%10 == 3 {
			Do(4, func(int) { explode(i) }) // on other goroutines, too
		}
		done[i] = true
	})
	for i, p := range failed {
		if broken := i%10 == 3; (p != nil) != broken || done[i] == broken {
			t.Fatalf("part %d: done %v, panic %v", i, done[i], p)
		}
		if p != nil && (p.Cause != i || !strings.Contains(string(p.Stack), "explode")) {
			t.Errorf("part %d: %v\n%s", i, p, p.Stack)
		}
	}
}

func explode(i int) { panic(i) }

// A panic reaches the caller from every way of starting goroutines.
func TestPanicsReachTheCaller(t *testing.T) {
	for name, start := range map[string]func(){
		"Do":       func() { Do(8, explode) },
		"Together": func() { Together(func() {}, func() { explode(1) }) },
	} {
		if p := Catch(start); p == nil || len(p.Stack) == 0 {
			t.Errorf("%s: panic %v", name, p)
		}
	}
}
