package main

import (
	"bytes"
	"math/rand/v2"
	"testing"
)

// The same seed damages in the same way, and never leaves a file whole.
func TestDamaged(t *testing.T) {
	whole := bytes.Repeat([]byte("Ada Quill: The dam leaks badly.\n"), 20)
	for seed := range uint64(50) {
		a, how := damaged(whole, rand.New(rand.NewPCG(seed, 0)))
		b, same := damaged(whole, rand.New(rand.NewPCG(seed, 0)))
		if !bytes.Equal(a, b) || how != same {
			t.Errorf("seed %d: %q and %q", seed, how, same)
		}
		if bytes.Equal(a, whole) {
			t.Errorf("seed %d: %q left the file as it was", seed, how)
		}
	}
}

func TestFault(t *testing.T) {
	for _, c := range []struct {
		o       outcome
		damaged bool
		fault   bool
	}{
		{outcome{out: "{}"}, true, false},
		{outcome{err: "x.srt: no words", code: 1}, true, false},
		{outcome{err: "x.srt: no words", code: 1}, false, true},
		{outcome{}, true, true},
		{outcome{out: "{}", hung: true}, true, true},
		{outcome{err: "goroutine 1 [running]:", code: 2}, true, true},
		{outcome{err: "please report it", code: 1}, true, true},
	} {
		if got := c.o.fault(c.damaged); (got != "") != c.fault {
			t.Errorf("%+v: fault %q", c.o, got)
		}
	}
}
