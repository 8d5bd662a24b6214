package linked

import "github.com/whosaid/whosaid/graph"

// context tells of the sentence that an entry's words lean on, and returns the
// IRI of its place, "" where there is none.
func (t *teller) context(e *graph.Edge, v *graph.Evidence) string {
	claim := t.index.Node(e.Target)
	if v.ContextEnd == 0 || claim == nil || claim.Context == "" {
		return ""
	}
	return t.place(&graph.Evidence{Document: v.Document, Start: v.ContextStart, End: v.ContextEnd, Interview: v.Interview, Quote: claim.Context})
}

// place tells of the words of a document that an entry points at, and returns
// the IRI. They are found by their bytes; with the text at hand also by their
// characters, and by what stands before and after them.
func (t *teller) place(v *graph.Evidence) string {
	r := resource{id: t.idOf("place", v.Document, digits(v.Start), digits(v.End), v.Interview, v.Quote)}
	if t.told[r.id] {
		return r.id
	}
	r.is("oa:SpecificResource")
	r.to("oa:hasSource", t.document(v.Document))
	r.to("oa:hasScope", t.named(v.Interview))
	if v.Page > 0 {
		page := fragment(r.id+"-page", "page="+digits(v.Page), "http://tools.ietf.org/rfc/rfc3778")
		r.to("oa:hasSelector", page.id)
		t.say(page)
	}
	for _, s := range t.selectors(r.id, v) {
		r.to("oa:hasSelector", s.id)
		t.say(s)
	}
	t.once(r)
	return r.id
}

func (t *teller) selectors(place string, v *graph.Evidence) []resource {
	quote := resource{id: place + "-quote"}
	quote.is("oa:TextQuoteSelector")
	bytes := resource{id: place + "-bytes"}
	bytes.is("whosaid:BytePositionSelector")
	bytes.count("whosaid:firstByte", v.Start)
	bytes.count("whosaid:afterLastByte", v.End)
	text := t.characters(v.Document)
	if !text.holds(v.Start, v.End) {
		quote.text("oa:exact", v.Quote)
		return []resource{quote, bytes}
	}
	prefix, exact, suffix := text.around(v.Start, v.End)
	quote.text("oa:prefix", prefix)
	quote.text("oa:exact", exact)
	quote.text("oa:suffix", suffix)
	position := resource{id: place + "-position"}
	position.is("oa:TextPositionSelector")
	position.count("oa:start", text.before(v.Start))
	position.count("oa:end", text.before(v.End))
	return []resource{quote, position, bytes}
}

// characters are those of the document, nil when its text is not at hand.
func (t *teller) characters(document string) *characters {
	c, known := t.texts[document]
	if !known && t.opt.Text != nil {
		if s, ok := t.opt.Text(document); ok {
			c = newCharacters(s)
		}
	}
	t.texts[document] = c
	return c
}
