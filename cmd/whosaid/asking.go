package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/decision"
)

// asking goes through agreements and asks of each.
type asking struct {
	deciding
	places
	o     reviewOptions
	io    stdio
	keys  keys
	edges []*graph.Edge // to ask of, the least sure first
	made  []answered    // so far
}

// answered is an answer that was written.
type answered struct {
	at   int // in edges
	keys []string
}

func newAsking(d deciding, p places, o reviewOptions, io stdio) *asking {
	a := &asking{deciding: d, places: p, o: o, io: io, keys: newKeys(io.in)}
	for _, j := range graph.Judge(d.g, decisionsOf(d.all())) {
		if !j.Decided && (!o.unjoined || j.Edge.Method == graph.Open) {
			a.edges = append(a.edges, j.Edge)
		}
	}
	slices.SortStableFunc(a.edges, func(x, y *graph.Edge) int {
		if o.unjoined {
			x, y = y, x
		}
		return cmp.Compare(x.Score, y.Score)
	})
	if o.limit > 0 {
		a.edges = a.edges[:min(o.limit, len(a.edges))]
	}
	return a
}

// all asks until there is nothing to ask, or nobody answers.
func (a *asking) all() error {
	if _, err := a.file(); err != nil {
		return err
	}
	for at := 0; at < len(a.edges); {
		a.show(at)
		key, ok := a.keys.next()
		if !ok {
			return nil
		}
		next, err := a.answer(at, key)
		var c *decision.Conflict
		if errors.As(err, &c) {
			fmt.Fprintln(a.io.err, "whosaid:", err)
		} else if err != nil {
			return err
		}
		if at = next; next < 0 {
			return nil
		}
	}
	return nil
}

// answer does what a key says and gives the next to ask of, -1 to end.
func (a *asking) answer(at int, key byte) (next int, err error) {
	switch key {
	case 'q':
		return -1, nil
	case 's':
		return at + 1, nil
	case 'u':
		return a.undone(at)
	case 'y', 'n', 'o':
		return at + 1, a.judged(at, kindsOfAnswer(a.edges[at], key))
	}
	return at, nil // another key: ask again
}

// kindsOfAnswer are what an answer says of an edge: of an open one, which stands
// for either, "y" always is the same, and "n" denies both.
func kindsOfAnswer(e *graph.Edge, key byte) []decision.Kind {
	agrees := e.Kind == graph.AgreesWith
	switch {
	case e.Method == graph.Open:
		return map[byte][]decision.Kind{
			'y': {decision.Same}, 'o': {decision.Opposite}, 'n': {decision.NotSame, decision.NotOpposite},
		}[key]
	case key == 'n' && agrees:
		return []decision.Kind{decision.NotSame}
	case key == 'n':
		return []decision.Kind{decision.NotOpposite}
	case (key == 'y') == agrees:
		return []decision.Kind{decision.Same}
	}
	return []decision.Kind{decision.Opposite}
}

// judged writes what was decided of an edge.
func (a *asking) judged(at int, kinds []decision.Kind) error {
	entries, done, p := []decision.Entry{}, answered{at: at}, newProposer(a.g)
	for _, kind := range kinds {
		e, err := p.entry(proposal{kind: kind, sides: []string{a.edges[at].Source, a.edges[at].Target}, who: a.o.who, why: a.o.why})
		if err != nil {
			return err
		}
		entries, done.keys = append(entries, e), append(done.keys, e.Key())
	}
	if err := a.add(entries); err != nil {
		return err
	}
	a.made = append(a.made, done)
	return nil
}

// undone takes the last answer back, and asks again.
func (a *asking) undone(at int) (int, error) {
	if len(a.made) == 0 {
		fmt.Fprintln(a.io.err, "whosaid: there is no answer to undo")
		return at, nil
	}
	last := a.made[len(a.made)-1]
	if err := a.withdraw(last); err != nil {
		return at, err
	}
	a.made = a.made[:len(a.made)-1]
	return last.at, nil
}

// withdraw takes an answer out of the file.
func (a *asking) withdraw(done answered) error {
	file, err := a.file()
	if err != nil {
		return err
	}
	for _, key := range done.keys {
		if err := decision.Undo(file, key); err != nil && !errors.Is(err, decision.ErrNone) { // somebody has taken it out: as good
			return err
		}
	}
	return nil
}

// show tells what is asked.
func (a *asking) show(at int) {
	e, out := a.edges[at], a.io.err
	between, answers := options(e)
	fmt.Fprintf(out, "\n%d of %d, score %.3f, by %s: %s\n", at+1, len(a.edges), e.Score, e.Method, oneLine(e.Reason))
	a.showClaim(e, e.Source)
	fmt.Fprintln(out, "  "+between)
	a.showClaim(e, e.Target)
	fmt.Fprintf(out, "%s  [s] skip  [u] undo  [q] quit\n", answers)
}

// options are what stands between the claims of an edge, and the answers to it.
func options(e *graph.Edge) (between, answers string) {
	switch {
	case e.Method == graph.Open:
		return "and", "[y] they say the same  [n] neither  [o] they say the opposite"
	case e.Kind == graph.AgreesWith:
		return "says the same as", "[y] right  [n] no  [o] they say the opposite"
	}
	return "says the opposite of", "[y] right  [n] no  [o] they say the same"
}

// showClaim tells one side: who, where, and the words.
func (a *asking) showClaim(e *graph.Edge, claim string) {
	n, who, where := a.index.Node(claim), []string{}, ""
	for _, said := range a.index.In(claim) {
		if p := a.index.Node(said.Source); p.Kind == graph.Speaker && said.Kind == graph.Said {
			who = append(who, p.Name)
		}
	}
	if i := slices.IndexFunc(e.Evidence, func(v graph.Evidence) bool { return v.Of == claim }); i >= 0 {
		where = a.at(e.Evidence[i].Document, e.Evidence[i].Start)
	}
	fmt.Fprintf(a.io.err, "  %s (%s)\n", oneLine(strings.Join(who, ", ")), oneLine(where))
	if n.Context != "" {
		fmt.Fprintf(a.io.err, "    after: %s\n", oneLine(n.Context))
	}
	fmt.Fprintf(a.io.err, "    “%s”\n", oneLine(n.Text))
}
