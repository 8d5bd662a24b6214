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
	mostAlone = 10
	mostRows  = 5
)

// row is one interview in a person's box.
type row struct {
	interview string // id
	link      string // opens the interview
	more      int    // claims said there that are not drawn
}

// people draws each person with the interviews he speaks in and how much of
// each is folded. It returns how many people are left out: those who share
// nothing, when there are many.
func (d drawing) people(s selection) (out int) {
	rows := map[int][]row{}
	for _, c := range d.ix.claims {
		for _, e := range d.ix.said[c] {
			p := d.ix.source(e)
			rows[p] = addRow(rows[p], d.ix.g.Edges[e].Evidence, !s.shown[c])
		}
	}
	alone := 0
	d.put("  { rank=same;\n")
	for _, p := range s.people {
		if !s.stands[p] {
			if alone++; alone > mostAlone {
				out++
				continue
			}
		}
		d.person(p, rows[p])
	}
	d.put("  }\n")
	return out
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

// person draws a name above the interviews.
func (d drawing) person(p int, rows []row) {
	n, st := &d.ix.g.Nodes[p], d.styles[p]
	d.put("    ")
	d.id(n.ID)
	d.put(` [label=<<table border="2" cellborder="0" cellspacing="0" cellpadding="5" color="`, st.fill, `" bgcolor="`, d.look.card, `"`)
	if st.dash != "solid" {
		d.put(` style="`, st.dash, `"`)
	}
	name := shorten(n.Name, 24)
	d.put(`><tr><td bgcolor="`, st.fill, `" width="`, points(columns(name)+1, 14), `"><font color="`, st.ink, `" point-size="14"><b>`, markup(name), `</b></font></td></tr>`)
	slices.SortStableFunc(rows, func(a, b row) int { return cmp.Compare(b.more, a.more) })
	rest := row{}
	for i, r := range rows {
		if i < mostRows {
			d.row(r, cmp.Or(d.ix.interview(r.interview), "elsewhere"))
			continue
		}
		rest.more += r.more
	}
	if n := len(rows) - mostRows; n > 0 {
		d.row(rest, plural(n, "other interview", "other interviews"))
	}
	d.put(`</table>> tooltip="`, quoted(shorten(n.Name, 400)), `"];`, "\n")
}

func (d drawing) row(r row, name string) {
	if r.more > 0 {
		name += " · " + strconv.Itoa(r.more) + " more"
	}
	d.put(`<tr><td cellpadding="2" width="`, points(columns(name), 8), `"`)
	if link := address(r.link); link != "" {
		d.put(` href="`, attribute(link), `" target="_blank" tooltip="`, attribute(name), `"`)
	}
	d.put(`><font point-size="8">`, markup(name), `</font></td></tr>`)
}
