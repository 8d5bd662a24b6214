package linked

import "bufio"

// nquads writes N-Quads: a fact a line, every name in full.
type nquads struct{ out *bufio.Writer }

func (p *nquads) begin() {}

func (p *nquads) end() {}

func (p *nquads) resource(r resource) {
	for _, f := range r.facts {
		p.out.WriteString("<" + r.id + "> <" + expanded(f.predicate) + "> " + inQuads(f.object) + " .\n")
	}
}

func inQuads(t term) string {
	switch {
	case t.sort == name:
		return "<" + expanded(t.value) + ">"
	case t.sort == literal && t.datatype != "":
		return quoted(t.value) + "^^<" + expanded(t.datatype) + ">"
	}
	return inTurtle(t)
}
