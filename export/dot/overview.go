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
	a, b             int
	shared, disputed int
}

// drawOverview draws people, joined by how many claims they share and how
// many they contradict each other on.
func drawOverview(p printer, ix *index, look theme) {
	d := drawing{p, ix, look, look.stylesOf(ix, nil)}
	ties := tiesOf(ix)
	d.head(`layout=neato overlap=false splines=true sep="+14" esep="+4" outputorder=edgesfirst`, "shape=plain")
	said := map[int]int{}
	for _, c := range ix.claims {
		for _, e := range ix.said[c] {
			said[ix.source(e)]++
		}
	}
	tied := map[int]bool{}
	for _, t := range ties {
		d.tie(t)
		tied[t.a], tied[t.b] = true, true
	}
	out := 0
	for _, p := range ix.people {
		switch {
		case tied[p] || ix.g.Nodes[p].Named && len(ix.people) <= mostAlone:
			d.name(p, said[p])
		default:
			out++
		}
	}
	if out > 0 {
		d.put(`  label="`, plural(out, "person who shares", "people who share"), ` nothing not drawn"; labelloc=b;`, "\n")
	}
	d.put("}\n")
}

// tiesOf counts what people share, as queries do, and where they differ.
func tiesOf(ix *index) []tie {
	of := map[[2]int]*tie{}
	at := func(a, b int) *tie {
		k := [2]int{min(a, b), max(a, b)}
		if of[k] == nil {
			of[k] = &tie{a: k[0], b: k[1]}
		}
		return of[k]
	}
	for _, r := range graph.Shared(ix.g, graph.Filter{}) {
		at(ix.at[r.SpeakerAID], ix.at[r.SpeakerBID]).shared++
	}
	for _, e := range ix.pairs {
		if ix.g.Edges[e].Kind == graph.DisagreesWith {
			ix.eachPair(ix.voices(ix.source(e)), ix.voices(ix.target(e)), func(a, b int) { at(a, b).disputed++ })
		}
	}
	for _, c := range ix.claims {
		for _, e := range ix.stance[c] {
			if ix.g.Edges[e].Kind == graph.DisagreesWith {
				ix.eachPair([]int{ix.source(e)}, ix.voices(c), func(a, b int) { at(a, b).disputed++ })
			}
		}
	}
	var out []tie
	for _, t := range of {
		out = append(out, *t)
	}
	slices.SortFunc(out, func(x, y tie) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	return out
}

// voices is who said a claim.
func (ix *index) voices(claim int) []int {
	var who []int
	for _, e := range ix.said[claim] {
		who = append(who, ix.source(e))
	}
	return who
}

// eachPair calls f for every two different named people, one of either side.
func (ix *index) eachPair(as, bs []int, f func(a, b int)) {
	for _, a := range as {
		for _, b := range bs {
			if a != b && ix.g.Nodes[a].Named && ix.g.Nodes[b].Named {
				f(a, b)
			}
		}
	}
}

func (d drawing) name(p, claims int) {
	n, st := &d.ix.g.Nodes[p], d.styles[p]
	name := shorten(n.Name, 24)
	d.put("  ")
	d.id(n.ID)
	d.put(` [shape=box style="filled,rounded`)
	if st.dash != "solid" {
		d.put(",", st.dash)
	}
	d.put(`" fillcolor="`, st.fill, `" color="`, d.look.ink, `" fontcolor="`, st.ink, `" width=`, inches(columns(name), 13), ` label=<<b>`, markup(name),
		`</b><br/><font point-size="8">`, plural(claims, "claim", "claims"), `</font>> fontsize=13 tooltip="`, quoted(shorten(n.Name, 400)), `"];`, "\n")
}

// tie draws one line, as thick as there is much between two people, in the
// colour of agreement, of disagreement, or of both side by side.
func (d drawing) tie(t tie) {
	var colors, counts, means []string
	add := func(n int, color, what string) {
		if n > 0 {
			colors = append(colors, color)
			counts = append(counts, `<td width="`+points(len(strconv.Itoa(n)), 10)+`"><font color="`+color+`"><b>`+strconv.Itoa(n)+"</b></font></td>")
			means = append(means, plural(n, "claim ", "claims ")+what)
		}
	}
	add(t.shared, d.look.sameLine, "shared")
	add(t.disputed, d.look.opposed, "disputed")
	stroke := "solid"
	if t.shared == 0 {
		stroke = "dashed"
	}
	width := math.Min(1+1.5*math.Log2(float64(t.shared+t.disputed)), 12) / float64(len(colors))
	d.arrow(d.ix.g.Nodes[t.a].ID, d.ix.g.Nodes[t.b].ID)
	d.put(`dir=none color="`, strings.Join(colors, ":"), `" penwidth=`, strconv.FormatFloat(max(width, 1.2), 'f', 1, 64), " style=", stroke,
		` label=<<table border="0" cellborder="0" cellspacing="0" cellpadding="1" bgcolor="`, d.look.page, `"><tr>`, strings.Join(counts, ""), `</tr></table>> tooltip="`, strings.Join(means, ", "), `"];`, "\n")
}
