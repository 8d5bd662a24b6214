package main

import (
	"strings"
	"testing"

	"github.com/whosaid/whosaid/internal/parallel"
)

// A fault of the program names the document, fails, and keeps its stack to
// those who ask.
func TestFaultNamesTheDocument(t *testing.T) {
	p := parallel.Catch(func() { panic("planted") })
	for _, asked := range []bool{false, true} {
		t.Setenv(debugging, map[bool]string{true: "1"}[asked])
		var in inputs
		var said strings.Builder
		in.breaks(&said, "talk.txt", p)
		first, rest, _ := strings.Cut(said.String(), "\n")
		if !strings.Contains(first, "talk.txt: ") || !strings.Contains(first, "report") || in.done() == nil {
			t.Errorf("said %q, then %v", first, in.done())
		}
		if shown := strings.Contains(rest, "TestFaultNamesTheDocument"); shown != asked {
			t.Errorf("asked %v, stack %q", asked, rest)
		}
	}
}
