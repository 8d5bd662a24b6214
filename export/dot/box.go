package dot

import (
	"strconv"
	"strings"
)

// unit draws a group, or two that face each other in a common frame.
func (d drawing) unit(unit []*group, name string, width int) {
	if len(unit) == 2 {
		d.frame("facing"+name, "<b>They disagree</b>", d.look.against, d.look.opposed, "rounded,dashed,filled")
		defer d.put("  }\n")
	}
	for i, gr := range unit {
		d.group(gr, name+"_"+strconv.Itoa(i), width)
	}
}

// group draws claims that say the same in one box, a claim alone without.
func (d drawing) group(gr *group, name string, width int) {
	if gr.boxed() {
		d.frame(name, d.title(gr, width), d.look.same, d.look.sameLine, "rounded,filled")
		defer d.put("  }\n")
	}
	for _, c := range gr.shown {
		d.card(c, width)
	}
}

func (d drawing) frame(name, title, fill, line, style string) {
	d.put("  subgraph cluster_", name, " {\n    label=<", title, `>; labelloc=t; labeljust=l; margin=7; style="`, style,
		`"; fillcolor="`, fill, `"; color="`, line, `"; fontcolor="`, d.look.ink, `"; fontsize=10; tooltip=" ";`, "\n")
}

// title quotes the most central of several claims, and counts who meets there.
func (d drawing) title(gr *group, width int) string {
	counts := gr.counts()
	small := `<td align="left" width="` + points(columns(counts), 9) + `"><font point-size="9" color="` + d.look.faint + `">` + counts + "</font></td>"
	if len(gr.claims) > 1 {
		next, room := "", width-columns(counts)
		if width < 50 {
			next, room = "</tr><tr>", width-4
		}
		quote := "“" + shorten(d.ix.g.Nodes[gr.claims[0]].Text, room-2) + "”"
		small = `<td align="left" width="` + points(columns(quote), 10) + `"><b>` + markup(quote) + "</b></td>" + next + small
	}
	return `<table border="0" cellspacing="0" cellpadding="1"><tr>` + small + "</tr></table>"
}

// counts says how many people and interviews the group has.
func (gr *group) counts() string {
	var parts []string
	if gr.named > 0 {
		parts = append(parts, plural(gr.named, "person", "people"))
	}
	if n := len(gr.people) - gr.named; n > 0 {
		parts = append(parts, strconv.Itoa(n)+" without a name")
	}
	if gr.interviews > 0 {
		parts = append(parts, plural(gr.interviews, "interview", "interviews"))
	}
	if more := len(gr.claims) - len(gr.shown); more > 0 {
		parts = append(parts, plural(more, "more claim", "more claims"))
	}
	return strings.Join(parts, ", ")
}
