package graph

import (
	"math"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

// The methods of agreement, as they stand in Edge.Method and Evidence.Method,
// and the one that queries add for two people who said one claim.
const (
	Reply     = "reply"
	Reported  = "reported"
	Similar   = "similar"
	Model     = "model"
	Decided   = "decided" // by a person, who is right
	Open      = "open"    // not found so far: somebody has to read both
	SameWords = "same-words"
)

// The stances of Evidence.
const (
	Agrees    = "agrees"
	Disagrees = "disagrees"
	Denies    = "denies"
)

// OfReply is what Evidence.Of says of an answer that is not a claim itself.
const OfReply = "reply"

func mergeEdges(edges []Edge) []Edge {
	kept := slices.DeleteFunc(edges, func(e Edge) bool { return e.Source == e.Target })
	for i := range kept {
		stamp(&kept[i])
	}
	kept = orderedBy(kept, edgeKey, compareEdges)
	cuts := pairCuts(kept)
	settled := parallel.Map(len(cuts)-1, func(i int) []Edge { return settleAll(kept[cuts[i]:cuts[i+1]]) })
	out := kept[:0]
	for _, part := range settled {
		out = append(out, part...)
	}
	clear(kept[len(out):])
	return out
}

// pairsAtOnce is about how many edges one core settles at a time.
const pairsAtOnce = 4096

// pairCuts cuts ordered edges into stretches that hold all edges of their
// pairs: where each begins, and the end of the last.
func pairCuts(edges []Edge) []int {
	cuts := []int{0}
	for at := pairsAtOnce; at < len(edges); at++ {
		if !samePair(&edges[at-1], &edges[at]) {
			cuts = append(cuts, at)
			at += pairsAtOnce
		}
	}
	return append(cuts, len(edges))
}

// settleAll settles every pair of ordered edges, in their place.
func settleAll(edges []Edge) []Edge {
	out := edges[:0]
	for start := 0; start < len(edges); {
		end := start + 1
		for end < len(edges) && samePair(&edges[start], &edges[end]) {
			end++
		}
		if e, ok := settle(edges[start:end]); ok {
			out = append(out, e)
		}
		start = end
	}
	return out
}

func samePair(a, b *Edge) bool { return a.Source == b.Source && a.Target == b.Target }

// stamp rounds the scores of e, turns it to start from the lower id if it
// joins two claims, and puts its stance, method and score on evidence that
// names none: so an entry can move to another edge and still be told.
func stamp(e *Edge) {
	e.Score = round(e.Score)
	if e.Agreement() && e.Source > e.Target && KindOfID(e.Source) == Claim && KindOfID(e.Target) == Claim {
		e.Source, e.Target = e.Target, e.Source
	}
	for i := range e.Evidence {
		v := &e.Evidence[i]
		v.Score = round(v.Score)
		if v.At != nil && (math.IsNaN(*v.At) || math.IsInf(*v.At, 0)) {
			v.At = nil
		}
		if !e.Agreement() {
			continue
		}
		if v.Stance == "" {
			v.Stance = StanceOf(e.Kind)
		}
		if v.Method == "" {
			v.Method, v.Score = e.Method, e.Score
		}
	}
}

// settle makes one edge of all edges of an ordered pair, best first. Said
// wins over agreement and keeps it as evidence with its stance. Between
// agreement and disagreement what a person decided beats all, a reply beats a
// report and both beat similarity; then the higher score wins; a tie makes no edge. The loser
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
		n := 0
		for _, o := range same {
			n += len(o.Evidence)
		}
		evidence := make([]Evidence, 0, n)
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
	case a.Agreement() != b.Agreement():
		return pick(b.Agreement())
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

func rank(method string) int {
	switch method {
	case Decided:
		return 3
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
