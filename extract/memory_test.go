package extract

import (
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/extract/weight"
)

// notes is a Memory for tests.
type notes struct {
	mu   sync.Mutex
	kept map[string][]byte
}

func (n *notes) Get(key string) ([]byte, bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	data, ok := n.kept[key]
	return data, ok
}

func (n *notes) Put(key string, data []byte) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.kept[key] = data
}

// of are the keys that begin with a word.
func (n *notes) of(word string) (keys int) {
	for key := range n.kept {
		if strings.HasPrefix(key, word+"\n") {
			keys++
		}
	}
	return keys
}

// What an earlier run has found of all documents is not looked for again, and
// changes nothing; with other documents it is something else.
func TestRemembered(t *testing.T) {
	m := &notes{kept: map[string][]byte{}}
	docs := episodes(t)
	opt := Options{Memory: m, Way: "words", MinWeight: weight.Worth}
	want := bytesOf(t, graphWith(t, docs, Options{MinWeight: weight.Worth}))
	for _, run := range []string{"first", "second"} {
		if diff := cmp.Diff(lines(want), lines(bytesOf(t, graphWith(t, docs, opt)))); diff != "" {
			t.Errorf("%s run (-want +got):\n%s", run, diff)
		}
		if m.of("furniture") != 1 || m.of("relations") != 1 {
			t.Errorf("%s run: %d keys of furniture, %d of relations", run, m.of("furniture"), m.of("relations"))
		}
	}
	graphWith(t, docs[2:], opt)
	if m.of("furniture") != 2 || m.of("relations") != 2 {
		t.Errorf("other documents: %d keys of furniture, %d of relations", m.of("furniture"), m.of("relations"))
	}
}
