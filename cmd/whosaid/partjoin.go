package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/whosaid/whosaid/extract/parts"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// manifest says what stands in a folder of parts of one graph.
type manifest struct {
	Format int `json:"format"`
	Parts  []struct {
		File    string        `json:"file"`
		Section parts.Section `json:"section"`
	} `json:"parts"`
	folder string
}

// readManifest reads that of a folder. It fails for one that holds no graph in
// parts.
func readManifest(folder string) (manifest, error) {
	m := manifest{folder: folder}
	raw, err := os.ReadFile(filepath.Join(folder, "manifest.json"))
	if err == nil {
		err = json.Unmarshal(raw, &m)
	}
	if err == nil && (m.Format != 1 || len(m.Parts) == 0) {
		err = errors.New("its manifest.json is not one of parts of a graph")
	}
	if err != nil {
		return m, fmt.Errorf("%s: %w; name a folder that spark/whosaid_spark.py wrote", folder, err)
	}
	return m, nil
}

// write writes the one graph of all parts.
func (m manifest) write(w io.Writer) error {
	sections := make([]parts.Section, len(m.Parts))
	for i, p := range m.Parts {
		sections[i] = p.Section
	}
	return parts.Whole(w, sections, func(i int) (io.ReadCloser, error) { return os.Open(m.path(i)) })
}

func (m manifest) path(part int) string {
	return filepath.Join(m.folder, filepath.FromSlash(m.Parts[part].File))
}

// size is that of all parts in bytes.
func (m manifest) size() (n int64) {
	for i := range m.Parts {
		if info, err := os.Stat(m.path(i)); err == nil {
			n += info.Size()
		}
	}
	return n
}

// graph reads the one graph of all parts.
func (m manifest) graph() (g *graph.Graph, err error) {
	var wrong error
	from, to := io.Pipe()
	parallel.Together(func() {
		wrong = m.write(to)
		to.CloseWithError(wrong)
	}, func() {
		g, err = graph.Read(from)
		from.CloseWithError(err)
	})
	if err = cmp.Or(wrong, err); err != nil {
		return nil, fmt.Errorf("%s: %w", m.folder, err)
	}
	return g, nil
}

// inParts parts the arguments into folders that hold a graph in parts, and the
// others.
func inParts(args []string) (whole []manifest, others []string) {
	for _, arg := range args {
		if m, err := readManifest(arg); err == nil {
			whole = append(whole, m)
		} else {
			others = append(others, arg)
		}
	}
	return whole, others
}

// joinParts writes the one graph of a folder of parts.
func joinParts(args []string, std stdio) error {
	if len(args) != 1 {
		return usagef("part join takes one folder, with the manifest.json of its parts")
	}
	m, err := readManifest(args[0])
	if err != nil {
		return err
	}
	return m.write(std.out)
}
