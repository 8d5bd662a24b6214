package dot

import (
	"bytes"
	"testing"

	"github.com/whosaid/whosaid/graph"
)

func written(t *testing.T, g *graph.Graph, opt Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Write(&b, g, opt); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestTheSameBytesTwice(t *testing.T) {
	for name, opt := range map[string]Options{"": {}, "dark": {Theme: "dark"}} {
		if !bytes.Equal(written(t, large(), opt), written(t, large(), opt)) {
			t.Errorf("%q: two drawings of one graph differ", name)
		}
	}
}
