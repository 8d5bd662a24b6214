package linked

import "github.com/whosaid/whosaid/graph"

// evidence tells of each entry of e as a Web Annotation. about is the IRI of
// what the edge says.
func (t *teller) evidence(e *graph.Edge, about string) {
	for i := range e.Evidence {
		t.entry(e, &e.Evidence[i], about)
	}
}

// entry tells of one entry: the annotation, the place that it points at, the
// moment in the recording, and what was said there.
func (t *teller) entry(e *graph.Edge, v *graph.Evidence, about string) {
	key := []string{e.Source, e.Target, string(graph.AppendEvidence(nil, []graph.Evidence{*v}))}
	r := resource{id: t.idOf("annotation", key...)}
	r.is("oa:Annotation")
	words := ""
	if saysIt(e, v) {
		words = t.quotation(e, v, t.idOf("quotation", key...))
		r.to("oa:hasBody", words)
	}
	if e.Kind != graph.Said || v.Stance != "" {
		r.to("oa:hasBody", about)
	}
	r.to("oa:hasTarget", t.place(v))
	r.to("oa:hasTarget", t.moment(v, words))
	r.to("whosaid:leansOn", t.context(e, v))
	r.link("oa:motivatedBy", term{sort: name, value: motivation(e)})
	if v.Stance != "" {
		r.link("whosaid:stance", term{sort: name, value: stanceTerm(v.Stance)})
	}
	r.text("whosaid:method", v.Method)
	if v.Score != 0 {
		r.number("whosaid:score", v.Score)
	}
	t.side(&r, v.Of)
	if words == "" {
		t.reported(&r, v)
	}
	r.to("prov:wasGeneratedBy", t.run)
	t.say(r)
}

func motivation(e *graph.Edge) string {
	if e.Agreement() {
		return "oa:linking"
	}
	return "oa:identifying"
}

// side adds which side of an agreement the entry shows.
func (t *teller) side(r *resource, of string) {
	switch of {
	case "":
	case graph.OfReply:
		r.link("whosaid:side", term{sort: name, value: "whosaid:reply"})
	default:
		r.to("whosaid:side", t.named(of))
	}
}

// saysIt reports whether the entry's words are those of the edge's source, a
// speaker, and not those of the claim that they answer.
func saysIt(e *graph.Edge, v *graph.Evidence) bool {
	return graph.KindOfID(e.Source) == graph.Speaker && (v.Of != e.Target || e.Kind == graph.Said && v.Stance == "")
}

// quotation tells of what a speaker said, and how it stands to the claim. It
// returns id, its IRI.
func (t *teller) quotation(e *graph.Edge, v *graph.Evidence, id string) string {
	r := resource{id: id}
	r.is("schema:Quotation")
	r.text("schema:text", v.Quote)
	r.to("schema:spokenByCharacter", t.named(e.Source))
	r.to("schema:isPartOf", t.named(v.Interview))
	r.to("prov:wasAttributedTo", t.named(e.Source))
	r.to("prov:wasQuotedFrom", t.document(v.Document))
	t.reported(&r, v)
	if e.Kind == graph.Said && v.Stance == "" {
		r.to("schema:about", t.named(e.Target))
		claim := resource{id: t.named(e.Target)}
		claim.to("schema:appearance", id)
		t.say(claim)
	} else {
		stance := v.Stance
		if stance == "" {
			stance = graph.StanceOf(e.Kind)
		}
		r.link(stanceTerm(stance), term{sort: iri, value: t.named(e.Target)})
	}
	t.say(r)
	return id
}

// reported adds who told what another said.
func (t *teller) reported(r *resource, v *graph.Evidence) {
	if v.ReportedBy == "" {
		return
	}
	report := resource{id: r.id + "-report"}
	report.is("prov:Attribution")
	report.is("whosaid:Report")
	report.to("prov:agent", t.named(v.ReportedBy))
	t.say(report)
	r.to("prov:qualifiedAttribution", report.id)
}
