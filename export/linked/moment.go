package linked

import (
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// moment tells of the part of a recording in which an entry's words fall, and
// returns the IRI, "" where no moment is known. quotation is the IRI of what
// was said there, "" for none.
func (t *teller) moment(v *graph.Evidence, quotation string) string {
	if v.At == nil || *v.At < 0 {
		return ""
	}
	at := decimal(*v.At)
	r := resource{id: t.idOf("moment", v.Interview, v.Document, at, v.Link)}
	if v.About {
		r.id = t.idOf("moment", v.Interview, v.Document, at, v.Link, "about")
	}
	if !t.told[r.id] {
		t.once(t.clip(r, v))
	}
	if quotation != "" {
		part := resource{id: r.id}
		part.to("schema:hasPart", quotation)
		t.say(part)
	}
	return r.id
}

func (t *teller) clip(r resource, v *graph.Evidence) resource {
	r.is("schema:Clip")
	r.number("schema:startOffset", *v.At)
	r.to("schema:isPartOf", t.named(v.Interview))
	if v.Link != "" {
		r.where("schema:url", v.Link)
	}
	r.flag("whosaid:approximate", v.About)
	if recording := t.recording(v); recording != "" {
		start := fragment(r.id+"-fragment", "t="+strings.TrimSuffix(decimal(*v.At), ".0"), "http://www.w3.org/TR/media-frags/")
		t.say(start)
		r.is("oa:SpecificResource")
		r.to("oa:hasSource", recording)
		r.to("oa:hasSelector", start.id)
	}
	return r
}

// fragment selects what follows # in an address, as the specification says.
func fragment(id, value, specification string) resource {
	r := resource{id: id}
	r.is("oa:FragmentSelector")
	r.text("rdf:value", value)
	r.to("dcterms:conformsTo", specification)
	return r
}

// recording is the address of the recording that a moment belongs to: the one
// of its interview, or of several the one that its link opens; else "".
func (t *teller) recording(v *graph.Evidence) string {
	found := ""
	all := t.records[v.Interview]
	for _, link := range all {
		if len(all) > 1 && (v.Link == "" || !strings.HasPrefix(v.Link, link.URL)) {
			continue
		}
		if found != "" {
			return ""
		}
		found = t.named(link.ID)
		if a, ok := address(link.URL); ok {
			found = a
		}
	}
	return found
}
