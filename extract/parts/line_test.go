package parts

import (
	"bytes"
	"context"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
)

// What is sent is what comes, from however many lines.
func TestSend(t *testing.T) {
	of := map[int][]graph.Document{}
	for i := range 3*together + 1 {
		of[i%2] = append(of[i%2], graph.Document{Name: strings.Repeat("a", i%7), Size: int64(i)})
	}
	var out bytes.Buffer
	if err := send(&out, "document", of); err != nil {
		t.Fatal(err)
	}
	in, err := readLines(&out)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(in["document"]); n != 4 {
		t.Errorf("%d lines, want 4", n)
	}
	got, err := items[graph.Document](in, "document")
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(slices.Concat(of[0], of[1]), got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// What is damaged is told, with the step and the line.
func TestDamaged(t *testing.T) {
	for _, c := range []struct{ step, lines, want string }{
		{"gather", "{}\nnonsense\n", "gather: line 2: "},
		{"gather", `{"of":"said","block":0,"data":"AAAA"}`, "gather: said: not what this program writes, or damaged"},
		{"around", `{"of":"sparse","block":0,"data":"!"}`, "around: line 1: "},
		{"turn", "", `no step "turn"`},
		{"pair", "", "pair: what count wrote: "},
	} {
		err := Run(context.Background(), c.step, Plan{Blocks: 1, Together: 2}, strings.NewReader(c.lines), &bytes.Buffer{})
		if err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s of %q: %v, want %q", c.step, c.lines, err, c.want)
		}
	}
}

// Every id is in one part, and parts in order hold ids in order.
func TestLayout(t *testing.T) {
	for _, blocks := range []int{1, 7, 64} {
		l := layout{blocks}
		before := -1
		for _, id := range []string{"c000000f", "c7fffffff", "cffffffff", "i00000000", "iffffffff", "l12345678", "s00000000", "sffffffff"} {
			at := l.node(&graph.Node{ID: id})
			if at < before || at >= len(Plan{Blocks: blocks}.Sections()) {
				t.Errorf("%d blocks: %s is in part %d, after part %d", blocks, id, at, before)
			}
			before = at
		}
		if first, last := l.numbered(Readings, 0, 9), l.numbered(Readings, 8, 9); first >= last && blocks > 1 {
			t.Errorf("%d blocks: readings are in parts %d to %d", blocks, first, last)
		}
	}
}

func FuzzReadLines(f *testing.F) {
	var one bytes.Buffer
	if err := send(&one, "document", map[int][]graph.Document{0: {{Name: "a"}}}); err != nil {
		f.Fatal(err)
	}
	f.Add(one.Bytes())
	f.Add([]byte(`{"of":"document","block":-1,"data":"KLUv"}` + "\n{\"error\": 1}"))
	f.Fuzz(func(_ *testing.T, raw []byte) {
		if in, err := readLines(bytes.NewReader(raw)); err == nil {
			_, _ = items[graph.Document](in, "document") // must not panic
		}
	})
}
