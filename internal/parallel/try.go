package parallel

import (
	"fmt"
	"runtime/debug"
)

// Panic is a panic as an error: what was raised, and where.
type Panic struct {
	Cause any
	Stack []byte // of the goroutine that raised it
}

// Error says what was raised.
func (p *Panic) Error() string { return fmt.Sprint("panic: ", p.Cause) }

// Catch calls f and gives the panic in it, nil when there was none. One that
// was caught in another goroutine before keeps its own stack.
func Catch(f func()) (caught *Panic) {
	defer func() {
		switch cause := recover().(type) {
		case nil:
		case *Panic:
			caught = cause
		default:
			caught = &Panic{Cause: cause, Stack: debug.Stack()}
		}
	}()
	f()
	return nil
}

// Try is Do for work in which one part may fail and the others go on: it
// gives the panics by index, nil where there was none.
func Try(n int, f func(i int)) []*Panic {
	return Map(n, func(i int) *Panic { return Catch(func() { f(i) }) })
}
