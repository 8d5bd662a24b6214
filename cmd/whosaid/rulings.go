package main

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"

	"github.com/spf13/cobra"
	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/internal/decision"
	"github.com/whosaid/whosaid/internal/fetch"
)

// decidedOptions say where decisions are kept.
type decidedOptions struct {
	file  string
	begin bool // the file need not be there
}

func (o *decidedOptions) flags(c *cobra.Command) {
	c.Flags().StringVar(&o.file, "decisions", "", "YAML `FILE` of what people have decided (default: "+decision.File+" beside each input)")
}

// files are the files of decisions: the one that was named, else those beside the
// inputs, in the folder that is one or in that of the file. New decisions go
// into the first.
func (o decidedOptions) files(args []string) []string {
	if o.file != "" {
		return []string{o.file}
	}
	out := []string{}
	for _, arg := range args {
		if arg == "-" || fetch.IsURL(arg) {
			continue
		}
		folder := arg
		if info, err := os.Stat(arg); err != nil || !info.IsDir() {
			folder = filepath.Dir(arg)
		}
		if file := filepath.Join(folder, decision.File); !slices.Contains(out, file) {
			out = append(out, file)
		}
	}
	return out
}

// read reads what was decided. others is what the aliases file says, which must
// not contradict it.
func (o decidedOptions) read(args []string, others []decision.Entry) (rulings, error) {
	r := rulings{files: o.files(args), others: others}
	if _, err := os.Stat(o.file); o.file != "" && !o.begin && err != nil {
		return r, fmt.Errorf("decisions: %w; check the name of --decisions", err)
	}
	for _, file := range r.files {
		entries, err := decision.Load(file)
		if err != nil {
			return r, err
		}
		r.entries = append(r.entries, entries...)
	}
	r.wanted = r.wantedClaims()
	return r, decision.Check(r.entries, others)
}

// rulings are what people have decided of the inputs.
type rulings struct {
	files   []string // the one to write to first
	entries []decision.Entry
	others  []decision.Entry // of the aliases file
	wanted  claim.Wanted     // sentences that are claims and worth keeping
}

// file is where new decisions go.
func (r rulings) file() (string, error) {
	if len(r.files) == 0 {
		return "", usagef("there is no folder beside these inputs to keep decisions in; name a file with --decisions FILE")
	}
	return r.files[0], nil
}

func (r rulings) wantedClaims() claim.Wanted {
	all := []claim.Wording{}
	for i := range r.entries {
		if e := &r.entries[i]; e.Kind == decision.Claim {
			all = append(all, claim.Wording{Words: e.Sides[0].Words, Before: e.Sides[0].After})
		}
	}
	return claim.Want(all)
}

// add tells the stages who is who, and what is to be kept.
func (r rulings) add(opt *extract.Options) {
	opt.Wanted = r.wanted
	for _, p := range decision.Persons(r.entries, r.others) {
		opt.Overrides.Aliases = append(opt.Overrides.Aliases, people.Alias{Name: p.Shown, Names: p.Names, Reason: p.Reason})
	}
	for _, e := range decision.Sorted(r.entries) {
		if e.Kind == decision.TwoPeople {
			opt.Overrides.Apart = append(opt.Overrides.Apart, people.Row{Of: []string{e.Sides[0].Words, e.Sides[1].Words}})
		}
	}
}

// sameReading reports whether other decisions take no new look at what was read:
// they have the same people and keep the same sentences.
func (r rulings) sameReading(o rulings) bool {
	var a, b extract.Options
	r.add(&a)
	o.add(&b)
	return reflect.DeepEqual(a.Overrides, b.Overrides) && maps.Equal(r.wanted, o.wanted)
}

// aliasEntries is what an aliases file says, as decisions.
func aliasEntries(file string, o people.Overrides) []decision.Entry {
	out := []decision.Entry{}
	add := func(k decision.Kind, line int, a, b string) {
		if decision.Normal(a) != decision.Normal(b) {
			out = append(out, decision.Entry{Kind: k, Sides: []decision.Side{{Words: a}, {Words: b}}, Place: decision.Place{File: file, Line: line}})
		}
	}
	for _, a := range o.Aliases {
		for _, n := range a.Names {
			add(decision.Name, a.Line, n, a.Name)
		}
	}
	for _, row := range o.Apart {
		for i, a := range row.Of {
			for _, b := range row.Of[i+1:] {
				add(decision.TwoPeople, row.Line, a, b)
			}
		}
	}
	for _, row := range o.NotSame {
		add(decision.NotSame, row.Line, row.Of[0], row.Of[1])
	}
	return out
}
