package dot

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// Most interviews listed under the drawing, and how many stand in a row.
const (
	mostListed = 12
	listedWide = 3
)

// legend is the label of the whole drawing: what lines and boxes mean, the
// interviews with their date and sources, and what is not drawn.
func (d drawing) legend(s selection, peopleOut int) {
	d.put(`  label=<<table border="0" cellborder="0" cellspacing="4" cellpadding="2"><tr><td align="left" colspan="3"><table border="0" cellspacing="0" cellpadding="4"><tr>`)
	d.key(d.look.faint, "2", 1, "says")
	if slices.ContainsFunc(s.groups, (*group).boxed) {
		d.key(d.look.same, "10", 1, "one box: claims that say the same")
		d.key(d.look.sameLine, "4", 1, "agrees")
	}
	if slices.ContainsFunc(s.groups, (*group).opposed) {
		d.key(d.look.opposed, "2", 3, "disagrees")
	}
	if s.folds {
		d.put(`<td align="left" width="150">“n more”: claims not drawn</td>`)
	}
	d.put("</tr></table></td></tr>")
	d.interviews(s)
	if notes := notes(s, peopleOut); notes != "" {
		d.put(`<tr><td align="left" colspan="3"><font point-size="9" color="`, d.look.faint, `">`, notes, `</font></td></tr>`)
	}
	d.put("</table>>; labelloc=b; labeljust=c;\n")
}

// key draws a line of one or more dashes, and what it means. The line is made
// of cells: not every font has characters for it.
func (d drawing) key(color, height string, dashes int, means string) {
	d.put(`<td><table border="0" cellspacing="`, strconv.Itoa(dashes-1), `" cellpadding="0"><tr>`)
	for range dashes {
		d.put(`<td bgcolor="`, color, `" height="`, height, `" width="`, strconv.Itoa(26/dashes), `"></td>`)
	}
	d.put(`</tr></table></td><td align="left" width="`, points(len(means)+1, 10), `">`, means, `</td>`)
}

func notes(s selection, peopleOut int) string {
	var out []string
	if s.left > 0 {
		out = append(out, plural(s.left, "more group", "more groups")+" of agreement not drawn")
	}
	if peopleOut > 0 {
		out = append(out, plural(peopleOut, "more speaker", "more speakers")+" not drawn")
	}
	return strings.Join(out, "; ")
}

// interviews lists the interviews, those that the drawing names most first.
func (d drawing) interviews(s selection) {
	named := map[string]int{}
	for _, c := range d.ix.claims {
		for _, e := range d.ix.said[c] {
			for _, ev := range d.ix.g.Edges[e].Evidence {
				named[ev.Interview]++
				if s.shown[c] {
					named[ev.Interview] += len(d.ix.claims)
				}
			}
		}
	}
	var all []int
	for i := range d.ix.g.Nodes {
		if d.ix.g.Nodes[i].Kind == graph.Interview {
			all = append(all, i)
		}
	}
	slices.SortStableFunc(all, func(a, b int) int {
		return cmp.Compare(named[d.ix.g.Nodes[b].ID], named[d.ix.g.Nodes[a].ID])
	})
	all = all[:min(len(all), mostListed)]
	slices.SortStableFunc(all, func(a, b int) int { return cmp.Compare(d.ix.g.Nodes[a].Date, d.ix.g.Nodes[b].Date) })
	for row := range slices.Chunk(all, listedWide) {
		d.put("<tr>")
		for _, i := range row {
			d.listed(i)
		}
		d.put("</tr>")
	}
}

// listed draws one interview: title, date, and the sites that hold it.
func (d drawing) listed(i int) {
	n := &d.ix.g.Nodes[i]
	var sites []string
	link := ""
	for _, e := range d.ix.cites[i] {
		to := d.ix.g.Nodes[d.ix.target(e)]
		if d.ix.g.Edges[e].Role == "related" {
			continue
		}
		if u, err := url.Parse(to.URL); err == nil && u.Host != "" {
			link = cmp.Or(link, address(to.URL))
			if host := strings.TrimPrefix(u.Host, "www."); !slices.Contains(sites, host) {
				sites = append(sites, host)
			}
		}
	}
	name := shorten(d.ix.title(n.ID), 40)
	small := strings.Trim(n.Date+" · "+shorten(strings.Join(sites, ", "), 40), " ·")
	d.put(`<td align="left" border="1" color="`, d.look.line, `" bgcolor="`, d.look.tab, `" width="`, points(max(columns(name), columns(small)*9/10), 10), `"`)
	if link != "" {
		d.put(` href="`, attribute(link), `" target="_blank" tooltip="`, attribute(link), `"`)
	}
	d.put(`>`, markup(name), `<br align="left"/>`)
	if small != "" { // Graphviz takes no empty text
		d.put(`<font point-size="8" color="`, d.look.faint, `">`, markup(small), `</font><br align="left"/>`)
	}
	d.put(`</td>`)
}
