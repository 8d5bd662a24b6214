package linked

import (
	"bufio"
	"fmt"
)

// turtle writes Turtle: a resource with its facts one below the other.
type turtle struct{ out *bufio.Writer }

func (p *turtle) begin() {
	for _, v := range vocabularies() {
		fmt.Fprintf(p.out, "@prefix %s: <%s> .\n", v.prefix, v.iri)
	}
}

func (p *turtle) end() {}

func (p *turtle) resource(r resource) {
	p.out.WriteString("\n<" + r.id + ">")
	for i, f := range r.facts {
		if i > 0 {
			p.out.WriteString(" ;")
		}
		p.out.WriteString("\n    " + predicate(f.predicate) + " " + inTurtle(f.object))
	}
	p.out.WriteString(" .\n")
}

func predicate(name string) string {
	if name == "rdf:type" {
		return "a"
	}
	return name
}

func inTurtle(t term) string {
	switch {
	case t.sort == iri:
		return "<" + t.value + ">"
	case t.sort == name:
		return t.value
	case t.language != "":
		return quoted(t.value) + "@" + t.language
	case t.datatype != "":
		return quoted(t.value) + "^^" + t.datatype
	}
	return quoted(t.value)
}
