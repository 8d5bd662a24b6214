package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/decision"
)

// deciding writes what people decide of a graph.
type deciding struct {
	rulings
	g *graph.Graph
}

// add writes entries where new ones go.
func (d deciding) add(entries []decision.Entry) error {
	file, err := d.file()
	if err != nil {
		return err
	}
	others := slices.Clone(d.others)
	for _, e := range d.entries {
		if e.Place.File != file {
			others = append(others, e)
		}
	}
	return decision.Add(file, entries, others)
}

// propose writes proposals and tells their keys.
func (d deciding) propose(proposals []proposal, io stdio) error {
	if len(proposals) == 0 {
		return nil
	}
	p, entries := newProposer(d.g), []decision.Entry{}
	for _, of := range proposals {
		e, err := p.entry(of)
		if err != nil {
			return err
		}
		entries = append(entries, e)
	}
	return d.write(entries, io)
}

func (d deciding) write(entries []decision.Entry, io stdio) error {
	if err := d.add(entries); err != nil {
		return err
	}
	for i := range entries {
		fmt.Fprintf(io.out, "%s\t%s\n", entries[i].Key(), oneLine(entries[i].String()))
	}
	return nil
}

// undo takes back what has a key, told by its beginning.
func (d deciding) undo(key string, io stdio) error {
	if key == "" {
		return nil
	}
	taken, err := d.takeBack(key)
	if err == nil {
		fmt.Fprintf(io.out, "undone\t%s\n", oneLine(taken.String()))
	}
	return err
}

// takeBack takes what has a key out of the files in which it stands.
func (d deciding) takeBack(key string) (decision.Entry, error) {
	taken, files, err := d.keyed(key)
	if err != nil {
		return taken, err
	}
	for _, file := range files {
		if err := decision.Undo(file, taken.Key()); err != nil {
			return taken, err
		}
	}
	return taken, nil
}

// keyed is the decision of a key, and the files in which it stands.
func (d deciding) keyed(key string) (taken decision.Entry, files []string, err error) {
	for _, e := range d.entries {
		switch {
		case !strings.HasPrefix(e.Key(), key):
		case len(files) > 0 && e.Key() != taken.Key():
			return taken, nil, fmt.Errorf("%q is the beginning of several keys; give more of it", key)
		case !slices.Contains(files, e.Place.File):
			taken, files = e, append(files, e.Place.File)
		}
	}
	if len(files) == 0 {
		return taken, nil, fmt.Errorf("%w as %q; 'whosaid decide … --list' shows keys", decision.ErrNone, key)
	}
	return taken, files, nil
}

// takeOver writes what a file of aliases says as decisions.
func (d deciding) takeOver(file, who string, io stdio) error {
	if file == "" {
		return nil
	}
	raw, err := os.ReadFile(file)
	if err != nil {
		return fmt.Errorf("take over: %w", err)
	}
	o, err := people.ReadOverrides(file, raw)
	if err != nil {
		return err
	}
	entries := aliasEntries(file, o)
	for i := range entries {
		e := &entries[i]
		e.Who, e.When, e.Why = who, time.Now().UTC().Format(time.RFC3339), "taken over from "+file
	}
	if err := d.write(entries, io); err != nil {
		return err
	}
	io.tell(file + " is taken over; --aliases need not be given any more")
	return nil
}
