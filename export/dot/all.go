package dot

import (
	"cmp"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// drawAll draws every node and every edge, from people to sources.
func drawAll(p printer, ix *index, look theme, opt Options) {
	d := drawing{p, ix, look, look.stylesOf(ix, nil)}
	d.head("rankdir=LR nodesep=0.1 ranksep=1.2", "shape=box style=filled margin=\"0.1,0.05\" fillcolor=\""+look.card+"\" color=\""+look.line+"\"")
	width := cmp.Or(max(opt.Width, 0), 48)
	for i := range ix.g.Nodes {
		d.node(i, width)
	}
	for i := range ix.g.Edges {
		if ix.source(i) >= 0 && ix.target(i) >= 0 {
			d.edge(i)
		}
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
		d.put(quoted(shorten(n.Name, 40)), `" width=`, inches(min(columns(n.Name), 40), 14), ` fillcolor="`, st.fill, `" fontcolor="`, st.ink, `" fontsize=14 style="filled,rounded`)
		if st.dash != "solid" {
			d.put(",", st.dash)
		}
		d.put(`"`)
	case graph.Claim:
		d.claimText(i, width)
	case graph.Interview:
		d.text(d.ix.title(n.ID), width)
		d.put(` shape=tab fillcolor="`, d.look.tab, `"`)
	default:
		d.text(cmp.Or(n.Title, n.URL), width)
		d.put(` shape=note fillcolor="`, d.look.tab, `"`)
		d.url(n.URL)
	}
	d.put("];\n")
}

func (d drawing) claimText(claim, width int) {
	var small []string
	for _, e := range d.ix.said[claim] {
		if where := d.where(d.ix.g.Edges[e].Evidence); len(where) > 0 {
			small = append(small, shorten(strings.Join(where, " · "), width))
		}
	}
	d.text(d.ix.g.Nodes[claim].Text, width, small...)
	d.put(` color="`, d.styleOfClaim(claim).fill, `" tooltip="`, quoted(hint(&d.ix.g.Nodes[claim], d.ix.g.Nodes[claim].Text)), `"`)
}

// text ends a label and makes room for it.
func (d drawing) text(s string, width int, more ...string) {
	widest := 0
	for i, line := range append(wrap(s, width, 6), more...) {
		if i > 0 {
			d.put(`\n`)
		}
		widest = max(widest, columns(line))
		d.put(quoted(line))
	}
	d.put(`" width=`, inches(widest, 10))
}

// inches is the width of a node that holds n columns of text.
func inches(n, size int) string {
	tenths := n*size*58/100*10/72 + 3
	return strconv.Itoa(tenths/10) + "." + strconv.Itoa(tenths%10)
}

// edge draws one edge by its kind, with its words.
func (d drawing) edge(i int) {
	e := &d.ix.g.Edges[i]
	d.arrow(e.Source, e.Target)
	d.edgeStyle(i)
	if e.Kind == graph.AgreesWith && d.ix.g.Nodes[d.ix.source(i)].Kind == graph.Claim {
		d.put(" dir=none")
	}
	d.opens([]int{i}, cmp.Or(e.Reason, e.Role, string(e.Kind)))
	d.put("];\n")
}
