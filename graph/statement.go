package graph

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// The stances of a Position and a Stand.
const (
	SaysSo   = "says so"
	Opposite = "says the opposite"
	Both     = "both"
)

// Statement is what claims say that say the same, and who takes which side on
// it. Which claims are one statement is said in the package comment.
type Statement struct {
	Claim      string     `json:"statement"`  // id of its clearest claim
	Text       string     `json:"text"`       // of that claim
	Claims     []string   `json:"claims"`     // ids of all, the clearest first
	People     int        `json:"people"`     // how many take a side
	Interviews int        `json:"interviews"` // in how many, or documents where there is none
	Positions  []Position `json:"positions"`  // who is not there is silent

	weight float64 // of its clearest claim
}

// Position is the side of one person on a statement, with every place where
// they take it.
type Position struct {
	Speaker   string  `json:"speaker"` // name
	SpeakerID string  `json:"speaker_id"`
	Stance    string  `json:"stance"` // SaysSo, Opposite or Both
	Stands    []Stand `json:"stands"` // by date, undated ones last
}

// Alone reports whether one person says the statement in one interview, and
// nobody the opposite: there is no more to see in it than what was said.
func (s Statement) Alone() bool {
	return s.People == 1 && s.Interviews == 1 && s.Positions[0].Stance != Both
}

// Statements returns the statements on which somebody takes a side, those of
// most people first, then of most interviews, then of most weight. Of a filter
// that names people, statements on which all of them take one; the positions
// of others stay. What a statement is about may be said by any of its claims.
func Statements(g *Graph, f Filter) []Statement { return NewIndex(g).Statements(f) }

// Statements is Statements of the graph that is indexed.
func (x *Index) Statements(f Filter) []Statement {
	topic, rows := about(f.About), []Statement{}
	for _, claims := range x.statements() {
		if !slices.ContainsFunc(claims, func(id string) bool { return topic.in(x.Node(id).Text) }) {
			continue
		}
		if positions := x.positions(claims, f); len(positions) > 0 && f.names(speakersOf(positions)...) {
			clearest := x.Node(claims[0])
			rows = append(rows, Statement{
				Claim: clearest.ID, Text: clearest.Text, Claims: claims, weight: clearest.Weight,
				People: len(positions), Interviews: interviewsOf(positions), Positions: positions,
			})
		}
	}
	return ordered(rows, compareStatements)
}

func compareStatements(a, b *Statement) int {
	return cmp.Or(
		b.People-a.People, b.Interviews-a.Interviews, -cmp.Compare(a.weight, b.weight), strings.Compare(a.Claim, b.Claim),
	)
}

func speakersOf(positions []Position) []string {
	ids := make([]string, len(positions))
	for i, p := range positions {
		ids[i] = p.SpeakerID
	}
	return ids
}

func interviewsOf(positions []Position) int {
	in := map[string]bool{}
	for _, p := range positions {
		for _, s := range p.Stands {
			in[s.in] = true
		}
	}
	return len(in)
}

// positions are the sides that people take on the statement of some claims, by
// name.
func (x *Index) positions(claims []string, f Filter) []Position {
	s := stands{x: x, filter: f, claims: claims, of: map[string][]Stand{}}
	s.collect()
	s.withoutRestating()
	out := []Position{}
	for _, id := range slices.Sorted(maps.Keys(s.of)) {
		if taken := s.of[id]; len(taken) > 0 {
			slices.SortFunc(taken, compareStands)
			out = append(out, Position{taken[0].Speaker, id, stanceOf(taken), taken})
		}
	}
	slices.SortStableFunc(out, func(a, b Position) int { return strings.Compare(a.Speaker, b.Speaker) })
	return out
}

func stanceOf(taken []Stand) string {
	first := taken[0].Stance
	if slices.ContainsFunc(taken, func(s Stand) bool { return s.Stance != first }) {
		return Both
	}
	return first
}
