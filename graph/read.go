package graph

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
)

// Read reads node-link JSON, as Write writes it and networkx does with
// edges="edges". Members may stand in any order, and those that it does not
// know are passed over. What comes out is ordered and merged as by New.
//
// An error names the place (as in "nodes[17] at byte 2093") and what is
// wrong with it: no JSON, a kind that there is not, an edge to a node that is
// missing, or whatever else Check finds.
func Read(r io.Reader) (*Graph, error) {
	in := &reader{dec: json.NewDecoder(r), known: map[string]string{}}
	if err := in.object(in.member); err != nil {
		return nil, fmt.Errorf("read graph: %w", err)
	}
	if _, err := in.dec.Token(); err != io.EOF {
		return nil, fmt.Errorf("read graph: something follows the graph at byte %d", in.dec.InputOffset())
	}
	if in.nodes == nil {
		return nil, errors.New(`read graph: it has no "nodes"; is it node-link JSON?`)
	}
	g := New(in.documents, in.nodes, in.edges)
	g.Readings = ordered(in.readings, compareReadings)
	if err := Check(g); err != nil {
		return nil, fmt.Errorf("read graph: %w", err)
	}
	return g, nil
}

type reader struct {
	dec       *json.Decoder
	known     map[string]string // strings that many entries share
	documents []Document
	readings  []Reading
	nodes     []Node
	edges     []Edge
}

func (in *reader) member(key string) error {
	switch key {
	case "graph":
		return in.object(in.about)
	case "nodes":
		in.nodes = []Node{}
		return in.list("nodes", in.node)
	case "edges":
		return in.list("edges", in.edge)
	case "directed":
		return in.flag(key, true)
	case "multigraph":
		return in.flag(key, false)
	}
	return in.skip()
}

func (in *reader) about(key string) error {
	switch key {
	case "documents":
		return in.list("graph.documents", in.document)
	case "readings":
		return in.list("graph.readings", in.reading)
	}
	return in.skip()
}

// object reads an object and calls member after each key.
func (in *reader) object(member func(key string) error) error {
	if err := in.open('{'); err != nil {
		return err
	}
	for in.dec.More() {
		key, err := in.dec.Token()
		if err != nil {
			return in.at("", err)
		}
		if err := member(key.(string)); err != nil {
			return err
		}
	}
	_, err := in.dec.Token()
	return in.at("", err)
}

// list reads an array and calls item at the beginning of each.
func (in *reader) list(name string, item func() error) error {
	if err := in.open('['); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	for i := 0; in.dec.More(); i++ {
		at := in.dec.InputOffset()
		if err := item(); err != nil {
			return fmt.Errorf("%s[%d] at byte %d: %w", name, i, at, err)
		}
	}
	_, err := in.dec.Token()
	return in.at(name, err)
}

func (in *reader) open(delim json.Delim) error {
	t, err := in.dec.Token()
	if err != nil {
		return in.at("", err)
	}
	if t != delim {
		return fmt.Errorf("at byte %d: want %v, got %v", in.dec.InputOffset(), delim, t)
	}
	return nil
}

func (in *reader) flag(key string, want bool) error {
	got := want
	if err := in.dec.Decode(&got); err != nil {
		return in.at(key, err)
	}
	if got != want {
		return fmt.Errorf("%q must be %v", key, want)
	}
	return nil
}

func (in *reader) skip() error {
	var passed json.RawMessage
	return in.at("", in.dec.Decode(&passed))
}

// at adds the place to an error, if there is one.
func (in *reader) at(name string, err error) error {
	if err == nil {
		return nil
	}
	if err == io.EOF {
		err = io.ErrUnexpectedEOF
	}
	if name != "" {
		name += " "
	}
	return fmt.Errorf("%sat byte %d: %w", name, in.dec.InputOffset(), err)
}

// share returns the first string equal to s that was read, so that names and
// ids repeated in every entry are kept once.
func (in *reader) share(s string) string {
	if known, ok := in.known[s]; ok {
		return known
	}
	in.known[s] = s
	return s
}

func (in *reader) shareAll(list []string) []string {
	for i, s := range list {
		list[i] = in.share(s)
	}
	return given(list)
}

// given is list without room to spare; nil when it is empty.
func given(list []string) []string {
	if len(list) == 0 {
		return nil
	}
	return slices.Clip(list)
}
