package dot

import (
	"cmp"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// drawAll draws every node and every edge, from people to sources.
func drawAll(p printer, ix *index, look theme, opt Options) {
	d := drawing{p, ix, look, look.stylesOf(ix, ix.people)}
	d.head("rankdir=LR nodesep=0.1 ranksep=1.2", "shape=box style=filled margin=\"0.1,0.05\" fillcolor=\""+look.card+"\" color=\""+look.line+"\"")
	width := cmp.Or(max(opt.Width, 0), 48)
	for i := range ix.g.Nodes {
		d.node(i, width)
	}
	for i := range ix.g.Edges {
		d.edge(i)
	}
	d.put("}\n")
}

// node draws one node by its kind.
func (d drawing) node(i, width int) {
	n := &d.ix.g.Nodes[i]
	d.put("  ")
	d.id(n.ID)
	d.put(` [label="`)
	switch n.Kind {
	case graph.Speaker:
		st := d.styles[i]
		d.put(quoted(shorten(n.Name, 40)), `" fillcolor="`, st.fill, `" fontcolor="`, st.ink, `" fontsize=14 style="filled,rounded`)
		if st.dash != "solid" {
			d.put(",", st.dash)
		}
		d.put(`"`)
	case graph.Claim:
		d.claimText(i, width)
	case graph.Interview:
		d.text(cmp.Or(n.Title, d.ix.interview(n.ID)), width)
		d.put(`" shape=tab fillcolor="`, d.look.tab, `"`)
	default:
		d.text(cmp.Or(n.Title, n.URL), width)
		d.put(`" shape=note fillcolor="`, d.look.tab, `"`)
		d.url(n.URL)
	}
	d.put("];\n")
}

func (d drawing) claimText(claim, width int) {
	d.text(d.ix.g.Nodes[claim].Text, width)
	for _, e := range d.ix.said[claim] {
		if where := d.where(d.ix.g.Edges[e].Evidence); len(where) > 0 {
			d.put(`\n`, quoted(shorten(strings.Join(where, " · "), width)))
		}
	}
	d.put(`" color="`, d.styleOfClaim(claim).fill, `"`)
}

func (d drawing) text(s string, width int) {
	for i, line := range wrap(s, width, 6) {
		if i > 0 {
			d.put(`\n`)
		}
		d.put(quoted(line))
	}
}

// edge draws one edge by its kind, with the words behind it.
func (d drawing) edge(i int) {
	e := &d.ix.g.Edges[i]
	d.arrow(e.Source, e.Target)
	d.edgeStyle(i)
	if e.Kind == graph.AgreesWith && d.ix.isClaim(e.Source) {
		d.put(" dir=none")
	}
	d.opens([]int{i}, cmp.Or(e.Reason, e.Role, string(e.Kind)))
	d.put("];\n")
}
