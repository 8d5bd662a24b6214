package linked

import (
	"slices"
	"time"

	"github.com/whosaid/whosaid/graph"
)

// node tells of a node.
func (t *teller) node(n *graph.Node) resource {
	switch n.Kind {
	case graph.Speaker:
		return t.speaker(n)
	case graph.Claim:
		return t.claim(n)
	case graph.Interview:
		return t.interview(n)
	}
	return t.webLink(n)
}

func (t *teller) claim(n *graph.Node) resource {
	r := resource{id: t.named(n.ID)}
	r.is("schema:Claim")
	r.words("schema:text", n.Text, n.Language)
	r.text("schema:inLanguage", n.Language)
	r.flag("whosaid:asked", n.Asked)
	r.number("whosaid:weight", n.Weight)
	r.words("whosaid:context", n.Context, n.Language)
	t.from(&r, n)
	return r
}

func (t *teller) interview(n *graph.Node) resource {
	r := resource{id: t.named(n.ID)}
	r.is("schema:Conversation")
	r.text("schema:name", n.Title)
	if kind := dateType(n.Date); kind != "" {
		r.typed("dcterms:date", n.Date, kind)
	} else {
		r.text("dcterms:date", n.Date)
	}
	for _, name := range n.Speakers {
		t.takesPart(&r, "schema:contributor", name, n)
	}
	for _, name := range n.Hosts {
		t.takesPart(&r, "whosaid:host", name, n)
	}
	t.from(&r, n)
	return r
}

// takesPart adds those with the name, and the name itself where nobody has it.
func (t *teller) takesPart(r *resource, predicate, name string, interview *graph.Node) {
	found := t.inTalk(name, interview)
	for _, s := range found {
		r.to(predicate, t.named(s.ID))
	}
	if len(found) == 0 {
		r.text(predicate, name)
	}
}

// inTalk is who a name in an interview stands for: those who have it and speak
// in one of its documents; if nobody does, those who have a name to be known
// by everywhere. "SPEAKER_00" of another document is somebody else.
func (t *teller) inTalk(name string, interview *graph.Node) []*graph.Node {
	here, elsewhere := []*graph.Node{}, []*graph.Node{}
	for _, s := range t.called[name] {
		switch {
		case slices.ContainsFunc(s.Documents, func(d string) bool { return slices.Contains(interview.Documents, d) }):
			here = append(here, s)
		case s.Named:
			elsewhere = append(elsewhere, s)
		}
	}
	if len(here) == 0 {
		return elsewhere
	}
	return here
}

func (t *teller) webLink(n *graph.Node) resource {
	r := resource{id: t.named(n.ID)}
	r.is("schema:CreativeWork")
	r.text("schema:name", n.Title)
	r.where("schema:url", n.URL)
	for _, written := range n.URLs {
		if written != n.URL {
			r.where("schema:sameAs", written)
		}
	}
	t.from(&r, n)
	return r
}

// from adds the documents that a node comes from.
func (t *teller) from(r *resource, n *graph.Node) {
	for _, d := range n.Documents {
		r.to("prov:wasDerivedFrom", t.document(d))
	}
}

// dateType is the datatype of an ISO 8601 date at its precision, "" for what
// is no date of the calendar.
func dateType(date string) string {
	for _, known := range [...]struct{ layout, datatype string }{
		{time.DateOnly, "xsd:date"}, {"2006-01", "xsd:gYearMonth"}, {"2006", "xsd:gYear"},
	} {
		if _, err := time.Parse(known.layout, date); err == nil {
			return known.datatype
		}
	}
	return ""
}
