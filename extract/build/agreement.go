package build

import "github.com/whosaid/whosaid/graph"

// relations joins claims that say the same or the opposite, and people to
// claims that they only assent to.
func (b *builder) relations() {
	for _, r := range b.Relations {
		if b.claim[r.B] == "" || r.A >= 0 && b.claim[r.A] == "" {
			continue
		}
		e := graph.Edge{Kind: stance(r.Agrees), Score: r.Score, Method: string(r.Method), Reason: r.Reason, Target: b.claim[r.B]}
		e.Evidence = append(e.Evidence, b.side(r.B, b.claim[r.B]))
		if r.A >= 0 {
			e.Source = b.claim[r.A]
			e.Evidence = append(e.Evidence, b.side(r.A, e.Source))
		} else {
			e.Source = b.speaker[r.Person]
		}
		if r.Reply >= 0 {
			e.Evidence = append(e.Evidence, b.side(r.Reply, graph.OfReply))
		}
		b.edges = append(b.edges, e)
	}
}

// stance is the kind of an edge between who agree, or do not.
func stance(agrees bool) graph.Kind {
	if agrees {
		return graph.AgreesWith
	}
	return graph.DisagreesWith
}

// side shows one side of a relation.
func (b *builder) side(sentence int, of string) graph.Evidence {
	v := b.evidence(&b.Sentences[sentence])
	v.Of = of
	return v
}
