package linked

import (
	"bufio"

	"github.com/whosaid/whosaid/internal/jsontext"
)

// jsonld writes JSON-LD: the context, then a resource a line.
type jsonld struct {
	out  *bufio.Writer
	more bool   // a resource was written
	line []byte // used for every line
}

func (p *jsonld) begin() {
	p.out.WriteString(`{"@context":{"@version":1.1`)
	for _, v := range vocabularies() {
		p.out.WriteString(`,"` + v.prefix + `":"` + v.iri + `"`)
	}
	p.out.WriteString(`},"@graph":[`)
}

func (p *jsonld) end() { p.out.WriteString("\n]}\n") }

func (p *jsonld) resource(r resource) {
	if p.more {
		p.out.WriteByte(',')
	}
	p.more = true
	b := jsontext.Append(append(p.line[:0], "\n{\"@id\":"...), r.id)
	for _, key := range predicates(r) {
		b = jsontext.Append(append(b, ','), keyOf(key))
		b = append(appendValues(append(b, ":["...), key, r.facts), ']')
	}
	p.line = append(b, '}')
	p.out.Write(p.line)
}

// predicates are those of the resource, each once, in the order of the facts.
func predicates(r resource) []string {
	seen, out := map[string]bool{}, []string{}
	for _, f := range r.facts {
		if !seen[f.predicate] {
			seen[f.predicate] = true
			out = append(out, f.predicate)
		}
	}
	return out
}

func keyOf(predicate string) string {
	if predicate == "rdf:type" {
		return "@type"
	}
	return predicate
}

func appendValues(b []byte, predicate string, facts []fact) []byte {
	first := true
	for _, f := range facts {
		if f.predicate != predicate {
			continue
		}
		if !first {
			b = append(b, ',')
		}
		first = false
		b = appendTerm(b, keyOf(predicate), f.object)
	}
	return b
}

func appendTerm(b []byte, key string, t term) []byte {
	switch {
	case key == "@type":
		return jsontext.Append(b, t.value)
	case t.sort != literal:
		return append(jsontext.Append(append(b, `{"@id":`...), t.value), '}')
	}
	b = jsontext.Append(append(b, `{"@value":`...), t.value)
	switch {
	case t.language != "":
		b = jsontext.Append(append(b, `,"@language":`...), t.language)
	case t.datatype != "":
		b = jsontext.Append(append(b, `,"@type":`...), t.datatype)
	}
	return append(b, '}')
}
