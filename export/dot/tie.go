package dot

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// tie is what two people have in common, by their places in g.Nodes.
type tie struct {
	a, b             int // a is before b
	shared, disputed int // claims
}

// claims is on how many claims the two meet.
func (t tie) claims() int { return t.shared + t.disputed }

// tiesOf counts what people share and dispute, as queries do: those who meet
// on most claims first, then those who meet most people.
func tiesOf(ix *index) []tie {
	of := map[[2]int]*tie{}
	at := func(r graph.SharedRow) *tie {
		a, b := ix.at[r.SpeakerAID], ix.at[r.SpeakerBID]
		k := [2]int{min(a, b), max(a, b)}
		if of[k] == nil {
			of[k] = &tie{a: k[0], b: k[1]}
		}
		return of[k]
	}
	for _, r := range graph.Shared(ix.g, graph.Filter{}) {
		at(r).shared++
	}
	for _, r := range graph.Disputed(ix.g, graph.Filter{}) {
		at(r).disputed++
	}
	out := make([]tie, 0, len(of))
	for _, t := range of {
		out = append(out, *t)
	}
	met := meets(out)
	slices.SortFunc(out, func(x, y tie) int {
		return cmp.Or(cmp.Compare(y.claims(), x.claims()), cmp.Compare(met[y.a]+met[y.b], met[x.a]+met[x.b]), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	return out
}

// meets is how many people each person meets.
func meets(ties []tie) map[int]int {
	n := map[int]int{}
	for _, t := range ties {
		n[t.a]++
		n[t.b]++
	}
	return n
}

// The widest line, in points.
const widest = 8

// tie draws one line, as thick as there is much between two people, in the
// colour of agreement, of disagreement, or of both side by side. One that leads
// across, to another circle, is pale; that and one aside, past the hosts, is thin.
// Counted, it has its number.
func (d drawing) tie(t tie, across, aside, counted bool) {
	same, number, most := d.look.sameLine, d.look.sameLine, float64(widest)
	if across {
		same, number = d.look.pale, d.look.faint
	}
	if across || aside {
		most = widest / 3
	}
	var colors, counts, means []string
	add := func(n int, color, number, what string) {
		if n > 0 {
			colors = append(colors, color)
			counts = append(counts, `<td width="`+points(len(strconv.Itoa(n)), 10)+`"><font color="`+number+`"><b>`+strconv.Itoa(n)+"</b></font></td>")
			means = append(means, plural(n, "claim ", "claims ")+what)
		}
	}
	add(t.shared, same, number, "shared")
	add(t.disputed, d.look.opposed, d.look.opposed, "disputed")
	stroke := "solid"
	if t.shared == 0 {
		stroke = "dashed"
	}
	width := math.Min(1+math.Log2(float64(t.claims())), most) / float64(len(colors))
	d.arrow(d.ix.g.Nodes[t.a].ID, d.ix.g.Nodes[t.b].ID)
	d.put(`dir=none color="`, strings.Join(colors, ":"), `" penwidth=`, strconv.FormatFloat(max(width, 1), 'f', 1, 64), " style=", stroke)
	if counted {
		d.put(` label=<<table border="0" cellborder="0" cellspacing="0" cellpadding="1" bgcolor="`, d.look.page, `"><tr>`, strings.Join(counts, ""), `</tr></table>>`)
	}
	d.put(` tooltip="`, strings.Join(means, ", "), `"];`, "\n")
}
