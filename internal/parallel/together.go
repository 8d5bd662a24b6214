package parallel

import (
	"sync"
	"sync/atomic"
)

// Together calls all of f at the same time, however few cores there are, and
// returns when all are done: for what waits rather than works. A panic in one
// of them is raised again in the caller, as a *Panic.
func Together(f ...func()) {
	var wg sync.WaitGroup
	var broken atomic.Pointer[Panic]
	for _, one := range f {
		wg.Go(func() {
			if p := Catch(one); p != nil {
				broken.Store(p)
			}
		})
	}
	wg.Wait()
	if p := broken.Load(); p != nil {
		panic(p)
	}
}
