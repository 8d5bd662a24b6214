package main

import (
	"errors"
	"fmt"
	"os"
	"os/user"
	"slices"
	"strings"
	"time"

	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/decision"
)

// errNotHere says that what is to be decided is not in the inputs.
var errNotHere = errors.New("not in these inputs")

// proposal is a decision that somebody wants to make.
type proposal struct {
	kind  decision.Kind
	sides []string // ids of claims, or their words; or names
	who   string   // "" for the user of this system
	why   string
}

// proposer turns proposals into entries, by a graph in which nothing is decided of
// claims so far.
type proposer struct {
	graph.Wordings
	g *graph.Graph
}

func newProposer(g *graph.Graph) proposer { return proposer{graph.NewWordings(g), g} }

// entry is a proposal by its words. It fails with errNotHere for what the inputs
// do not hold.
func (p proposer) entry(of proposal) (decision.Entry, error) {
	e := decision.Entry{Kind: of.kind, Who: of.who, Why: of.why, When: time.Now().UTC().Format(time.RFC3339)}
	if e.Who == "" {
		e.Who = userName()
	}
	if n := of.kind.Sides(); len(of.sides) != n {
		return e, fmt.Errorf("%q takes %d, not %d", of.kind, n, len(of.sides))
	}
	find := p.claim
	if of.kind.OfPeople() {
		find = func(name string) (decision.Side, error) { return decision.Side{Words: strings.TrimSpace(name)}, nil }
	}
	for _, s := range of.sides {
		side, err := find(s)
		if errors.Is(err, errNotHere) && of.kind == decision.Claim && !isID(s) {
			side, err = decision.Side{Words: s}, nil // it may weigh too little to be here
		}
		if err != nil {
			return e, err
		}
		e.Sides = append(e.Sides, side)
	}
	if e.Kind.OfPeople() {
		return e, p.names(&e)
	}
	return e, e.Sound()
}

// claim finds a claim by the beginning of its id, else by its words.
func (p proposer) claim(s string) (decision.Side, error) {
	found := p.Find(graph.Wording{Text: s})
	if isID(s) {
		found = p.byID(s)
	}
	switch {
	case len(found) == 0:
		return decision.Side{}, fmt.Errorf("%q is %w as a claim; 'whosaid query said --json' shows claims and their ids, and --min-weight 0 those that weigh little", s, errNotHere)
	case len(found) > 1:
		return decision.Side{}, fmt.Errorf("%q is several claims: %s; give the id of one", s, idsOf(found))
	}
	w := found[0].Wording()
	return decision.Side{Words: w.Text, After: w.Context}, nil
}

func (p proposer) byID(id string) []*graph.Node {
	out := []*graph.Node{}
	for i := range p.g.Nodes {
		if n := &p.g.Nodes[i]; n.Kind == graph.Claim && strings.HasPrefix(n.ID, id) {
			out = append(out, n)
		}
	}
	return out
}

// isID reports whether a text can be the beginning of the id of a claim.
func isID(s string) bool {
	return len(s) > 1 && s[0] == 'c' && strings.Trim(s[1:], "0123456789abcdef") == ""
}

func idsOf(nodes []*graph.Node) string {
	ids := []string{}
	for _, n := range nodes[:min(len(nodes), 5)] {
		ids = append(ids, n.ID)
	}
	return strings.Join(ids, ", ")
}

// names holds that a decision of names is of people who are here, each of whom is
// told by the name.
func (p proposer) names(e *decision.Entry) error {
	for i, s := range e.Sides {
		bearers := p.called(s.Words)
		switch {
		case s.Words == "":
			return errors.New("a name is empty; give two")
		case e.Kind == decision.Name && i == 1: // the name to show may be a new one
		case len(bearers) == 0:
			return fmt.Errorf("nobody called %q is %w; 'whosaid people' lists who speaks", s.Words, errNotHere)
		case len(bearers) > 1 && e.Kind != decision.TwoPeople:
			return fmt.Errorf("%d people are called %q (in %s), and a decision by name would make them one; name them in sidecars", len(bearers), s.Words, strings.Join(bearers, ", "))
		}
	}
	return e.Sound()
}

// called is who has a name, by a document in which they speak.
func (p proposer) called(name string) []string {
	key, out := people.Key(name), []string{}
	for i := range p.g.Nodes {
		if n := &p.g.Nodes[i]; n.Kind == graph.Speaker && nameKeys(n)[key] {
			out = append(out, n.Documents[0])
		}
	}
	slices.Sort(out)
	return out
}

// userName is what the system calls the user; "" when it does not say.
func userName() string {
	u, err := user.Current()
	if err != nil {
		return os.Getenv("USER")
	}
	if name, _, _ := strings.Cut(u.Name, ","); strings.TrimSpace(name) != "" {
		return strings.TrimSpace(name)
	}
	return u.Username
}
