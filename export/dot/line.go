package dot

import (
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// lines draws who said the claims, and who agrees or disagrees with them. On
// the left an unseen line holds a claim before its people.
func (d drawing) lines(claims []int, left bool) {
	ports := " tailport=e headport=w"
	if left {
		ports = " tailport=w headport=e constraint=false"
	}
	for _, c := range claims {
		to := d.ix.g.Nodes[c].ID
		for _, e := range slices.Concat(d.ix.said[c], d.ix.stance[c]) {
			from := d.ix.g.Edges[e].Source
			if left {
				d.arrow(to, from)
				d.put("style=invis];\n")
			}
			d.arrow(from, to)
			d.edgeStyle(e)
			d.opens([]int{e}, string(d.ix.g.Edges[e].Kind))
			d.put(ports, "];\n")
		}
	}
}

// disagreements joins drawn claims that contradict each other, on the outer
// side, where no other line runs.
func (d drawing) disagreements(left map[int]bool) {
	for _, e := range d.ix.pairs {
		a, drawn := left[d.ix.source(e)]
		b, both := left[d.ix.target(e)]
		if d.ix.g.Edges[e].Kind != graph.DisagreesWith || !drawn || !both {
			continue
		}
		d.arrow(d.ix.g.Edges[e].Source, d.ix.g.Edges[e].Target)
		d.edgeStyle(e)
		d.opens([]int{e}, d.ix.g.Edges[e].Reason)
		d.put(" dir=both arrowtail=tee constraint=false", outerPorts(a, b), "];\n")
	}
}

func outerPorts(a, b bool) string {
	switch {
	case a && b:
		return " tailport=w headport=w"
	case !a && !b:
		return " tailport=e headport=e"
	case a:
		return " tailport=e headport=w"
	}
	return " tailport=w headport=e"
}

func (d drawing) arrow(from, to string) {
	d.put("  ")
	d.id(from)
	d.put(" -> ")
	d.id(to)
	d.put(" [")
}

// edgeStyle tells the kinds of edges apart by colour, width and stroke.
func (d drawing) edgeStyle(e int) {
	switch d.ix.g.Edges[e].Kind {
	case graph.Said:
		st := d.styles[d.ix.source(e)]
		d.put(`color="`, st.fill, `" penwidth=1.3 style=`, st.dash)
	case graph.AgreesWith:
		d.put(`color="`, d.look.sameLine, `" penwidth=2.5`)
	case graph.DisagreesWith:
		d.put(`color="`, d.look.opposed, `" penwidth=1.5 style=dashed arrowhead=tee arrowsize=0.8`)
	default:
		d.put(`color="`, d.look.faint, `" style=dotted`)
	}
}
