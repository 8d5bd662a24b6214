package linked

import "github.com/whosaid/whosaid/graph"

// edge tells of an edge: directly, as one fact, and with its evidence.
func (t *teller) edge(e *graph.Edge) {
	switch {
	case e.Kind == graph.Said:
		t.fact(e.Target, "schema:creator", e.Source)
		t.evidence(e, t.named(e.Target))
	case e.Agreement():
		t.fact(e.Source, stanceTerm(graph.StanceOf(e.Kind)), e.Target)
		t.evidence(e, t.citation(e, stanceTerm(graph.StanceOf(e.Kind))))
	case graph.KindOfID(e.Target) == graph.Interview:
		t.fact(e.Source, "cito:citesAsEvidence", e.Target) // its evidence is that of who said it there
	case graph.KindOfID(e.Source) == graph.Interview:
		for _, predicate := range roleTerms(e.Role) {
			t.fact(e.Source, predicate, e.Target)
		}
		t.evidence(e, t.citation(e, "cito:linksTo"))
	default:
		t.fact(e.Source, "cito:citesAsEvidence", e.Target)
		t.evidence(e, t.citation(e, "cito:citesAsEvidence"))
	}
}

func (t *teller) fact(source, predicate, target string) {
	r := resource{id: t.named(source)}
	r.to(predicate, t.named(target))
	t.say(r)
}

// stanceTerm is what CiTO calls a stance.
func stanceTerm(stance string) string {
	switch stance {
	case graph.Agrees:
		return "cito:agreesWith"
	case graph.Denies:
		return "cito:disputes"
	}
	return "cito:disagreesWith"
}

// original is the role of an interview's recording.
const original = "original"

// roleTerms are what leads from an interview to a link of a role: a term of
// schema.org, and what we call it more exactly.
func roleTerms(role string) []string {
	switch role {
	case original, "subtitles", "transcript":
		return []string{"schema:encoding", "whosaid:" + role}
	}
	return []string{"schema:citation"}
}

// citation tells of an edge as something that can be spoken of: with its
// score, how it was found and why. It returns the IRI.
func (t *teller) citation(e *graph.Edge, character string) string {
	r := resource{id: t.idOf("edge", e.Source, e.Target, string(e.Kind))}
	r.is("cito:Citation")
	r.to("cito:hasCitingEntity", t.named(e.Source))
	r.to("cito:hasCitedEntity", t.named(e.Target))
	r.link("cito:hasCitationCharacterization", term{sort: name, value: character})
	if e.Agreement() {
		r.number("whosaid:score", e.Score)
		r.text("whosaid:method", e.Method)
		r.text("whosaid:reason", e.Reason)
	}
	r.to("prov:wasGeneratedBy", t.run)
	t.say(r)
	return r.id
}
