package dot

import (
	"cmp"
	"fmt"
	"slices"
)

// theme is the colours of a drawing.
type theme struct {
	page, ink, faint string // background, text, small print
	card, line       string // a claim's box and its border
	same, sameLine   string // the box of a group that agrees; its lines
	pale             string // a line that leads far
	against, opposed string // the box of two groups that disagree; its lines
	unnamed          string // a source without a name
	person           []string
	personInk        []string // text on person
	tab              string   // an interview in the legend
}

// The palette of Okabe and Ito, told apart by the colour-blind
// (https://jfly.uni-koeln.de/color/), without black and yellow, which are
// lost on one page or the other.
func okabeIto() (fill, ink []string) {
	return []string{"#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"},
		[]string{"#ffffff", "#ffffff", "#ffffff", "#000000", "#000000", "#000000"}
}

func themeNamed(name string) (theme, error) {
	fill, ink := okabeIto()
	switch name {
	case "", "light":
		return theme{
			page: "#ffffff", ink: "#1b1b1b", faint: "#666666", card: "#ffffff", line: "#c8c8c8",
			same: "#eef5ec", sameLine: "#5f9e57", pale: "#b5cfb1", against: "#fdf3f1", opposed: "#c0281c",
			unnamed: "#8a8a8a", person: fill, personInk: ink, tab: "#f6f6f6",
		}, nil
	case "dark":
		return theme{
			page: "#16181d", ink: "#ececec", faint: "#a8adb5", card: "#23262d", line: "#454a54",
			same: "#1d2a1f", sameLine: "#6fae67", pale: "#3f5a3d", against: "#2c1f1e", opposed: "#ff7a6b",
			unnamed: "#9a9a9a", person: fill, personInk: ink, tab: "#1d2026",
		}, nil
	}
	return theme{}, fmt.Errorf("no theme %q: take light or dark", name)
}

// style tells one person from the others.
type style struct {
	fill, ink string
	dash      string // line style: solid, dashed or dotted
}

// styleOf is the style of the n-th person. The first six differ by colour,
// those after them by the stroke of their lines and boxes as well.
func (t theme) styleOf(n int, named bool) style {
	if !named {
		return style{t.unnamed, "#ffffff", "solid"}
	}
	strokes := []string{"solid", "dashed", "dotted"}
	k := len(t.person)
	return style{t.person[n%k], t.personInk[n%k], strokes[n/k%len(strokes)]}
}

// stylesOf gives each speaker a style: the named ones in the order of how
// much they said, those first who stand in the drawing, so that those who
// matter most differ by colour.
func (t theme) stylesOf(ix *index, stands map[int]bool) map[int]style {
	claims := map[int]int{}
	for _, c := range ix.claims {
		for _, e := range ix.said[c] {
			claims[ix.source(e)]++
		}
	}
	for p := range stands {
		claims[p] += len(ix.claims)
	}
	order := slices.Clone(ix.people)
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(claims[b], claims[a]) })
	out, n := map[int]style{}, 0
	for _, p := range order {
		named := ix.g.Nodes[p].Named
		out[p] = t.styleOf(n, named)
		if named {
			n++
		}
	}
	return out
}
