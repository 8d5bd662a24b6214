package parts

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/source"
)

// cluster runs the steps as a cluster does: it brings lines to blocks, in any
// order, and knows nothing of what is in them.
type cluster struct {
	*rand.Rand
	t    testing.TB
	plan Plan
}

type lines [][]byte

func linesOf(text []byte) (out lines) {
	for l := range bytes.Lines(text) {
		out = append(out, bytes.Clone(l))
	}
	return out
}

func (c cluster) line(raw []byte) (l Line) {
	c.t.Helper()
	if err := json.Unmarshal(raw, &l); err != nil {
		c.t.Fatal(err)
	}
	return l
}

// of are the lines of some kinds.
func (c cluster) of(all lines, kinds ...string) (out lines) {
	for _, raw := range all {
		if slices.Contains(kinds, c.line(raw).Of) {
			out = append(out, raw)
		}
	}
	return out
}

// run runs a step over each block.
func (c cluster) run(step string, all lines) lines {
	blocks := map[int]lines{}
	for _, raw := range all {
		b := c.line(raw).Block
		blocks[b] = append(blocks[b], raw)
	}
	var out bytes.Buffer
	for _, some := range blocks {
		out.Write(c.once(step, some))
	}
	return linesOf(out.Bytes())
}

// once runs a step over lines in any order.
func (c cluster) once(step string, some lines) []byte {
	c.t.Helper()
	c.Shuffle(len(some), func(i, j int) { some[i], some[j] = some[j], some[i] })
	var out bytes.Buffer
	if err := Run(context.Background(), step, c.plan, bytes.NewReader(bytes.Join(some, nil)), &out); err != nil {
		c.t.Fatal(err)
	}
	return out.Bytes()
}

// read looks at documents in several processes.
func (c cluster) read(docs []*source.Document) lines {
	c.t.Helper()
	var out bytes.Buffer
	for some := range slices.Chunk(docs, 3) {
		found, err := extract.Alone(context.Background(), some, c.plan.Options)
		if err != nil {
			c.t.Fatal(err)
		}
		if err := Read(&out, found, c.plan); err != nil {
			c.t.Fatal(err)
		}
	}
	return linesOf(out.Bytes())
}

// graph is the one graph of documents, in steps.
func (c cluster) graph(docs []*source.Document) string {
	c.t.Helper()
	read := c.read(docs)
	around := c.run("around", c.of(read, "sparse"))
	whole := slices.Concat(c.of(read, "digest"), c.of(around, "around"))
	gathered := c.run("gather", c.run("said", whole))
	counted := c.run("count", c.of(gathered, "stems"))
	c.plan.CrowdFile = filepath.Join(c.t.TempDir(), "crowd")
	if err := os.WriteFile(c.plan.CrowdFile, bytes.Join(c.of(counted, "crowd"), nil), 0o600); err != nil {
		c.t.Fatal(err)
	}
	note := c.line(c.of(counted, "note")[0])
	statements := c.of(gathered, "statement")
	pairs := c.run("pair", c.run("block", statements))
	if note.Near {
		pairs = append(pairs, linesOf(c.once("near", statements))...)
	}
	if note.Read {
		known := slices.Concat(c.of(counted, "crowd"), c.run("promise", pairs))
		if err := os.WriteFile(c.plan.CrowdFile, bytes.Join(known, nil), 0o600); err != nil {
			c.t.Fatal(err)
		}
	}
	built := c.run("build", slices.Concat(whole, c.run("judge", pairs)))
	return c.whole(append(built, c.of(around, "node", "edge")...))
}

// whole writes all parts and joins them.
func (c cluster) whole(built lines) string {
	c.t.Helper()
	parts := make([]lines, len(c.plan.Sections()))
	for _, raw := range built {
		at := c.line(raw).Block
		parts[at] = append(parts[at], raw)
	}
	var out bytes.Buffer
	err := Whole(&out, c.plan.Sections(), func(i int) (io.ReadCloser, error) {
		return io.NopCloser(bytes.NewReader(c.once("write", parts[i]))), nil
	})
	if err != nil {
		c.t.Fatal(err)
	}
	return out.String()
}
