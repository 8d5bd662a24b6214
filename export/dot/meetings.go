package dot

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/whosaid/whosaid/graph"
)

// Fonts that show Hangul on Linux, macOS and Windows, then any.
const fonts = "NanumGothic,Noto Sans CJK KR,Noto Sans KR,Apple SD Gothic Neo,Malgun Gothic,Helvetica,Arial,sans-serif"

// drawMeetings draws people in the middle and, on both sides of them, the
// groups in which they meet.
func drawMeetings(p printer, ix *index, look theme, s selection) {
	d := drawing{p, ix, look, styles(ix, look, s)}
	d.head("LR")
	d.people(s)
	for i, side := range sides(s, d.ix) {
		for n, unit := range side {
			d.unit(unit, strconv.Itoa(i)+"_"+strconv.Itoa(n), s.width, i == 0)
		}
	}
	d.disagreements(s)
	d.put("}\n")
}

func (d drawing) head(rankdir string) {
	d.put("digraph whosaid {\n  graph [rankdir=", rankdir, ` nodesep=0.1 ranksep=1.1 bgcolor="`, d.look.page,
		`" fontname="`, fonts, `" fontcolor="`, d.look.ink, `" fontsize=11 tooltip=" "];`, "\n",
		`  node [shape=plain fontname="`, fonts, `" fontsize=10 fontcolor="`, d.look.ink, `"];`, "\n",
		`  edge [arrowsize=0.5 fontname="`, fonts, `" fontsize=9 fontcolor="`, d.look.faint, `"];`, "\n")
}

// styles gives colours to people in order of how much of them is drawn.
func styles(ix *index, look theme, s selection) map[int]style {
	weight := map[int]int{}
	for _, gr := range s.groups {
		for _, c := range gr.shown {
			for _, e := range ix.said[c] {
				weight[ix.source(e)] += 1000
			}
		}
	}
	for _, c := range ix.claims {
		for _, e := range ix.said[c] {
			weight[ix.source(e)]++
		}
	}
	order := slices.Clone(ix.people)
	slices.SortStableFunc(order, func(a, b int) int { return compare(weight[b], weight[a]) })
	out, n := map[int]style{}, 0
	for _, p := range order {
		named := ix.g.Nodes[p].Named
		out[p] = look.styleOf(n, named)
		if named {
			n++
		}
	}
	return out
}

// sides parts the units (a group, or two that face each other) into left and
// right of about the same height.
func sides(s selection, ix *index) [2][][]*group {
	var out [2][][]*group
	var height [2]int
	for i := 0; i < len(s.groups); i++ {
		unit := []*group{s.groups[i]}
		if f := s.groups[i].facing; f != nil {
			unit = append(unit, f)
			i++
		}
		h := 0
		for _, gr := range unit {
			h += 2
			for _, c := range gr.shown {
				h += 2 + len(wrap(ix.g.Nodes[c].Text, s.width, 4))
			}
		}
		at := 1
		if height[0] < height[1] {
			at = 0
		}
		out[at] = append(out[at], unit)
		height[at] += h
	}
	return out
}

// unit draws a group, or two that face each other in a common frame.
func (d drawing) unit(unit []*group, name string, width int, left bool) {
	if len(unit) == 2 {
		d.frame("facing"+name, "They disagree", d.look.against, d.look.opposed, "rounded,dashed,filled")
		defer d.put("  }\n")
	}
	for i, gr := range unit {
		d.group(gr, name+"_"+strconv.Itoa(i), width, left)
	}
}

func (d drawing) frame(name, title, fill, line, style string) {
	d.put("  subgraph cluster_", name, ` { label="`, title, `" labeljust=l style="`, style, `" fillcolor="`, fill, `" color="`, line, `" fontcolor="`, d.look.ink, `" tooltip=" ";`, "\n")
}

func (d drawing) group(gr *group, name string, width int, left bool) {
	if len(gr.claims) > 1 || gr.meets() {
		d.frame(name, d.title(gr, width), d.look.same, d.look.sameLine, "rounded,filled")
		defer d.put("  }\n")
	}
	for _, c := range gr.shown {
		d.card(c, width)
	}
	for _, c := range gr.shown {
		d.lines(c, left)
	}
}

// title quotes the most central claim and counts who meets there.
func (d drawing) title(gr *group, width int) string {
	text := quoted("“" + shorten(d.ix.g.Nodes[gr.claims[0]].Text, width) + "”")
	text += `\l` + plural(len(gr.people), "person", "people") + ", " + plural(gr.interviews, "interview", "interviews")
	if more := len(gr.claims) - len(gr.shown); more > 0 {
		text += ", " + plural(more, "more claim", "more claims")
	}
	return text + `\l`
}

// lines draws who said a claim, and who agrees or disagrees with it. On the
// left an unseen line holds the claim before its people.
func (d drawing) lines(claim int, left bool) {
	to := d.ix.g.Nodes[claim].ID
	for _, e := range slices.Concat(d.ix.said[claim], d.ix.stance[claim]) {
		from := d.ix.g.Edges[e].Source
		if left {
			d.put("    ")
			d.id(to)
			d.put(" -> ")
			d.id(from)
			d.put(" [style=invis];\n")
		}
		d.put("    ")
		d.id(from)
		d.put(" -> ")
		d.id(to)
		d.put(" [")
		d.edgeStyle(e)
		d.opens([]int{e}, string(d.ix.g.Edges[e].Kind))
		if left {
			d.put(" constraint=false")
		}
		d.put("];\n")
	}
}

func (d drawing) edgeStyle(e int) {
	edge := &d.ix.g.Edges[e]
	switch edge.Kind {
	case graph.Said:
		st := d.styles[d.ix.source(e)]
		d.put(`color="`, st.fill, `" penwidth=1.3 style=`, st.dash)
	case graph.AgreesWith:
		d.put(`color="`, d.look.sameLine, `" penwidth=2.5 dir=none`)
	case graph.DisagreesWith:
		d.put(`color="`, d.look.opposed, `" penwidth=1.5 style=dashed arrowhead=tee`)
	default:
		d.put(`color="`, d.look.faint, `" style=dotted`)
	}
}

// disagreements joins claims that contradict each other.
func (d drawing) disagreements(s selection) {
	shown := map[int]bool{}
	for _, gr := range s.groups {
		for _, c := range gr.shown {
			shown[c] = true
		}
	}
	for _, e := range d.ix.pairs {
		if d.ix.g.Edges[e].Kind != graph.DisagreesWith || !shown[d.ix.source(e)] || !shown[d.ix.target(e)] {
			continue
		}
		d.put("  ")
		d.id(d.ix.g.Edges[e].Source)
		d.put(" -> ")
		d.id(d.ix.g.Edges[e].Target)
		d.put(" [")
		d.edgeStyle(e)
		d.opens([]int{e}, d.ix.g.Edges[e].Reason)
		d.put(" dir=both arrowtail=tee constraint=false];\n")
	}
}

// people draws each person with the interviews and how much of each is folded.
func (d drawing) people(s selection) {
	shown := map[int]bool{}
	for _, gr := range s.groups {
		for _, c := range gr.shown {
			shown[c] = true
		}
	}
	rows := map[int][]row{}
	for _, c := range d.ix.claims {
		for _, e := range d.ix.said[c] {
			p := d.ix.source(e)
			rows[p] = addRow(rows[p], d.ix.g.Edges[e].Evidence, !shown[c])
		}
	}
	for _, p := range d.ix.people {
		d.person(p, rows[p])
	}
}

type row struct {
	interview string
	more      int
	link      string
}

func addRow(rows []row, evs []graph.Evidence, folded bool) []row {
	id, link := "", ""
	if len(evs) > 0 {
		id, link = evs[0].Interview, evs[0].Link
	}
	i := slices.IndexFunc(rows, func(r row) bool { return r.interview == id })
	if i < 0 {
		i = len(rows)
		rows = append(rows, row{interview: id, link: link})
	}
	if folded {
		rows[i].more++
	}
	return rows
}

func (d drawing) person(p int, rows []row) {
	n, st := &d.ix.g.Nodes[p], d.styles[p]
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Or(compare(b.more, a.more)) })
	d.put("  ")
	d.id(n.ID)
	d.put(` [label=<<table border="1" cellborder="0" cellspacing="0" cellpadding="5" color="`, st.fill, `" bgcolor="`, d.look.card, `" style="rounded"><tr><td bgcolor="`, st.fill, `"><font color="`, st.ink, `" point-size="14"><b>`, markup(shorten(n.Name, 24)), `</b></font></td></tr>`)
	for _, r := range rows {
		name := cmp.Or(d.ix.interview(r.interview), "elsewhere")
		if r.more > 0 {
			name += " · " + strconv.Itoa(r.more) + " more"
		}
		d.put(`<tr><td cellpadding="2"><font point-size="8">`, markup(name), `</font></td></tr>`)
	}
	d.put(`</table>> tooltip="`, quoted(n.Name), `"];`, "\n")
}
