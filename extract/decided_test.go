package extract

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/weight"
	"github.com/whosaid/whosaid/graph"
)

// decidedLaw decides all that can be: what is kept, what is no claim, what says
// the same and what does not, and who is who.
func decidedLaw(t testing.TB) law {
	wording := func(s string) graph.Wording { return graph.Wording{Text: s} }
	pair := func(kind graph.Kind, not bool, a, b string) graph.Decision {
		return graph.Decision{Kind: kind, Not: not, A: wording(a), B: wording(b), Reason: "decided by mina"}
	}
	return law{
		Rand: rand.New(rand.NewPCG(3, 4)), t: t,
		opt: Options{
			MinWeight: weight.Worth,
			Wanted:    claim.Want([]claim.Wording{{Words: "If you like what we do, tell a friend about it and leave us a review."}, {Words: "thank you"}}),
			Overrides: people.Overrides{
				Aliases: []people.Alias{{Name: "Mina Orrell", Names: []string{"Ada Stone"}, Reason: "decided"}},
				Apart:   []people.Row{{Of: []string{"Tobias Quill", "토비아스 퀼"}}},
			},
		},
		decided: graph.Decisions{
			Pairs: []graph.Decision{
				pair(graph.AgreesWith, true, "The harbour wall needs new stones every 10 years.", "the harbour wall needs new stones every ten years"),
				pair(graph.DisagreesWith, false, "Nobody has ever measured the tide there.", "The harbour wall needs new stones every 11 years."),
				pair(graph.AgreesWith, false, "The old pumps use 40 tons of coal a year.", "The old pumps use 41 tons of coal a year."),
			},
			NotClaims: []graph.Wording{wording("The harbour wall needs new stones every 12 years.")},
		},
	}
}

// With the same decisions the law holds.
func TestOneLawDecided(t *testing.T) {
	l := decidedLaw(t)
	docs := episodes(t)
	whole := l.graph(docs)
	holdsDecisions(t, whole)
	want := bytesOf(t, whole)
	for round := range 4 {
		if got := bytesOf(t, l.parted(docs, 2)); got != want {
			t.Fatalf("round %d (-want +got):\n%s", round, cmp.Diff(lines(want), lines(got)))
		}
	}
}

// What was decided once is not there once it is decided no more, of documents
// as of the graph that carries what was found in them.
func TestUndecided(t *testing.T) {
	l := decidedLaw(t)
	docs := episodes(t)
	decided := l.graph(docs)
	plain := law{Rand: l.Rand, t: t, opt: Options{MinWeight: weight.Worth}}
	want, got := plain.graph(docs), plain.graph(nil, decided)
	want.Readings, got.Readings = nil, nil // those of before have more words in them
	if d := cmp.Diff(lines(bytesOf(t, want)), lines(bytesOf(t, got))); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func holdsDecisions(t *testing.T, g *graph.Graph) {
	t.Helper()
	texts, names, decided := []string{}, []string{}, 0
	for _, n := range g.Nodes {
		texts, names = append(texts, n.Text), append(names, n.Name)
		if n.Text == "Thank you." && n.Weight != 1 {
			t.Errorf("what is to be kept weighs %v", n.Weight)
		}
	}
	for i := range g.Edges {
		if g.Edges[i].Method == graph.Decided {
			decided++
		}
	}
	for text, there := range map[string]bool{
		"Thank you.": true, "If you like what we do, tell a friend about it and leave us a review.": true, "The harbour wall needs new stones every 12 years.": false,
	} {
		if slices.Contains(texts, text) != there {
			t.Errorf("%q is a claim: %v", text, !there)
		}
	}
	if slices.Contains(names, "Ada Stone") || !slices.Contains(names, "토비아스 퀼") || decided != 2 {
		t.Errorf("people %q, %d edges decided", names, decided)
	}
}
