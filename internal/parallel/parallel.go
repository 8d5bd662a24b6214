// Package parallel is the one place that starts goroutines. Work is cut by
// index and results are kept by index, so the number of cores never shows in
// what comes out.
package parallel

import (
	"runtime"
	"sync"
	"sync/atomic"
)

// Do calls f(0) to f(n-1), on as many cores as there are, and returns when
// all are done. The order of the calls is not fixed: f must only write what
// belongs to its index. A panic in f is raised again in the caller, as a
// *Panic.
func Do(n int, f func(i int)) {
	workers := min(n, runtime.GOMAXPROCS(0))
	if workers <= 1 {
		for i := range n {
			f(i)
		}
		return
	}
	var next atomic.Int64
	var broken atomic.Pointer[Panic]
	var wg sync.WaitGroup
	for range workers {
		wg.Go(func() {
			if p := Catch(func() {
				for i := int(next.Add(1)) - 1; i < n; i = int(next.Add(1)) - 1 {
					f(i)
				}
			}); p != nil {
				broken.Store(p)
			}
		})
	}
	wg.Wait()
	if p := broken.Load(); p != nil {
		panic(p)
	}
}

// Map returns f(0) to f(n-1), in this order.
func Map[T any](n int, f func(i int) T) []T {
	out := make([]T, n)
	Do(n, func(i int) { out[i] = f(i) })
	return out
}
