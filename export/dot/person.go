package dot

import (
	"cmp"
	"slices"
	"strconv"

	"github.com/whosaid/whosaid/graph"
)

// Most people drawn who share nothing, and most interviews named in a
// person's box.
const (
	mostAlone = 12
	mostRows  = 5
)

// row is one interview in a person's box.
type row struct {
	interview string // id
	link      string // opens the interview
	more      int    // claims said there that are not drawn
}

// people draws each person with the interviews they speak in and how much of
// each is folded; below them, smaller, those who share nothing. It returns how
// many of these are left out: those without a name when much is folded or they said
// nothing, and all but some.
func (d drawing) people(s selection) (out int) {
	rows := d.rows(s)
	var joined, alone []int
	for _, p := range s.people {
		switch {
		case s.stands[p]:
			joined = append(joined, p)
		case len(alone) < mostAlone && (d.ix.g.Nodes[p].Named || !s.folds && len(rows[p]) > 0):
			alone = append(alone, p)
		default:
			out++
		}
	}
	d.put("  { rank=same;\n")
	for _, p := range joined {
		d.person(p, rows[p], 14, false)
	}
	for _, p := range alone {
		d.person(p, rows[p], 10, len(alone) > mostAlone*2/3)
	}
	above := joined
	for _, p := range alone { // unseen lines hold them below
		for _, a := range above {
			d.arrow(d.ix.g.Nodes[a].ID, d.ix.g.Nodes[p].ID)
			d.put("style=invis];\n")
		}
		above = []int{p}
	}
	d.put("  }\n")
	return out
}

// rows is the interviews that each person speaks in.
func (d drawing) rows(s selection) map[int][]row {
	rows := map[int][]row{}
	for _, c := range d.ix.claims {
		for _, e := range d.ix.said[c] {
			p := d.ix.source(e)
			rows[p] = addRow(rows[p], d.ix.g.Edges[e].Evidence, !s.shown[c])
		}
	}
	return rows
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

// person draws a name of a size in points above the interviews, or above
// their number alone.
func (d drawing) person(p int, rows []row, size int, brief bool) {
	n, st := &d.ix.g.Nodes[p], d.styles[p]
	d.put("    ")
	d.id(n.ID)
	d.put(` [label=<<table border="2" cellborder="0" cellspacing="0" cellpadding="`, strconv.Itoa(size/3), `" color="`, st.fill, `" bgcolor="`, d.look.card, `"`)
	if st.dash != "solid" {
		d.put(` style="`, st.dash, `"`)
	}
	name := shorten(n.Name, 24)
	d.put(`><tr><td bgcolor="`, st.fill, `" width="`, points(columns(name)+1, size), `" align="left"><font color="`, st.ink, `" point-size="`, strconv.Itoa(size), `"><b>`, markup(name), `</b></font></td></tr>`)
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Compare(b.more, a.more) })
	rest := row{}
	most := mostRows
	if brief {
		most = 0
	}
	if len(rows) == most+1 {
		most++ // one more row says more than "1 other interview"
	}
	for i, r := range rows {
		if i < most {
			d.row(r, cmp.Or(d.ix.interview(r.interview), "elsewhere"))
			continue
		}
		rest.more += r.more
	}
	if n := len(rows) - most; n > 0 && brief {
		d.row(rest, plural(n, "interview", "interviews"))
	} else if n > 0 {
		d.row(rest, plural(n, "other interview", "other interviews"))
	}
	d.put(`</table>> tooltip="`, quoted(shorten(n.Name, 400)), `"];`, "\n")
}

func (d drawing) row(r row, name string) {
	if r.more > 0 {
		name += " · " + strconv.Itoa(r.more) + " more"
	}
	d.put(`<tr><td cellpadding="2" align="left" width="`, points(columns(name), 8), `"`)
	if link := address(r.link); link != "" {
		d.put(` href="`, attribute(link), `" target="_blank" tooltip="`, attribute(name), `"`)
	}
	d.put(`><font point-size="8">`, markup(name), `</font></td></tr>`)
}
