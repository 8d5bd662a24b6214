package parallel

import "sync"

// Together calls all of f at the same time, however few cores there are, and
// returns when all are done: for what waits rather than works.
func Together(f ...func()) {
	var wg sync.WaitGroup
	for _, one := range f {
		wg.Go(one)
	}
	wg.Wait()
}
