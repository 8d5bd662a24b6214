package graph

import (
	"math"
	"slices"
)

// The methods of agreement, as they stand in Edge.Method and Evidence.Method,
// and the one that queries add for two people who said one claim.
const (
	Reply     = "reply"
	Reported  = "reported"
	Similar   = "similar"
	Model     = "model"
	SameWords = "same-words"
)

// The stances of Evidence.
const (
	Agrees    = "agrees"
	Disagrees = "disagrees"
	Denies    = "denies"
)

// OfReply is what Evidence.Of says of an answer that is no claim itself.
const OfReply = "reply"

func mergeEdges(edges []Edge) []Edge {
	kept := slices.DeleteFunc(edges, func(e Edge) bool { return e.Source == e.Target })
	for i := range kept {
		stamp(&kept[i])
	}
	kept = orderedBy(kept, edgeKey, compareEdges)
	out := kept[:0]
	for start := 0; start < len(kept); {
		end := start + 1
		for end < len(kept) && kept[end].Source == kept[start].Source && kept[end].Target == kept[start].Target {
			end++
		}
		if e, ok := settle(kept[start:end]); ok {
			out = append(out, e)
		}
		start = end
	}
	clear(kept[len(out):])
	return out
}

// stamp rounds the scores of e, turns it to start from the lower id if it
// joins two claims, and puts its stance, method and score on evidence that
// names none: so an entry can move to another edge and still be told.
func stamp(e *Edge) {
	e.Score = round(e.Score)
	if e.agreement() && e.Source > e.Target && kindOf(e.Source) == Claim && kindOf(e.Target) == Claim {
		e.Source, e.Target = e.Target, e.Source
	}
	for i := range e.Evidence {
		v := &e.Evidence[i]
		v.Score = round(v.Score)
		if v.At != nil && (math.IsNaN(*v.At) || math.IsInf(*v.At, 0)) {
			v.At = nil
		}
		if !e.agreement() {
			continue
		}
		if v.Stance == "" {
			v.Stance = stanceOf(e.Kind)
		}
		if v.Method == "" {
			v.Method, v.Score = e.Method, e.Score
		}
	}
}

// settle makes one edge of all edges of an ordered pair, best first. Said
// wins over agreement and keeps it as evidence with its stance. Between
// agreement and disagreement a reply beats a report and both beat
// similarity; then the higher score wins; a tie makes no edge. The loser
// stays in the evidence.
func settle(same []Edge) (Edge, bool) {
	winner, ok := same[0], true
	for _, o := range same[1:] {
		switch c := stronger(winner, o); {
		case c < 0:
			winner, ok = o, true
		case c == 0 && winner.Kind != o.Kind:
			ok = false
		}
	}
	if len(same) > 1 {
		evidence := []Evidence{}
		for _, o := range same {
			evidence = append(evidence, o.Evidence...)
		}
		winner.Evidence = evidence
	}
	winner.Evidence = canonical(winner.Evidence)
	return winner, ok
}

// stronger says which of two edges of one pair holds: 1 when a does, -1
// when b does, 0 when neither beats the other.
func stronger(a, b Edge) int {
	switch {
	case a.agreement() != b.agreement():
		return pick(b.agreement())
	case rank(a.Method) != rank(b.Method):
		return pick(rank(a.Method) > rank(b.Method))
	case a.Score != b.Score:
		return pick(a.Score > b.Score)
	}
	return 0
}

func pick(a bool) int {
	if a {
		return 1
	}
	return -1
}

// canonical orders evidence and drops what is there twice.
func canonical(evidence []Evidence) []Evidence {
	evidence = ordered(evidence, compareEvidence)
	return slices.CompactFunc(evidence, func(a, b Evidence) bool { return compareEvidence(&a, &b) == 0 })
}

func (e *Edge) agreement() bool { return e.Kind == AgreesWith || e.Kind == DisagreesWith }

func stanceOf(k Kind) string {
	if k == AgreesWith {
		return Agrees
	}
	return Disagrees
}

func rank(method string) int {
	switch method {
	case Reply:
		return 2
	case Reported:
		return 1
	}
	return 0
}

// roleRank orders roles by how well they identify an interview.
func roleRank(role string) int {
	if at := slices.Index(roles, role); at >= 0 {
		return at
	}
	return len(roles)
}

const roleRelated = "related"

var roles = []string{"original", "subtitles", "transcript", roleRelated}
