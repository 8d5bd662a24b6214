package dot

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// drawOverview draws people, joined by how many claims they share and how
// many they contradict each other on: the forty or so who meet most, in
// circles side by side, each around those who meet most of it. Where
// everything stands is decided here; Graphviz only leads the lines around the
// boxes, which takes it no time.
func drawOverview(p printer, ix *index, look theme) {
	d := drawing{p, ix, look, nil}
	c := castOf(ix)
	all := circles(c)
	c.thin(all)
	frames := framesOf(ix, c, all)
	shelve(frames)
	lean(frames, c.ties)
	d.head(`layout=nop splines=true outputorder=edgesfirst pad=0.2`, `shape=box fixedsize=shape style="filled,rounded" penwidth=1.5 height=`+number(boxHeight/72.0))
	d.overviewLegend(c, frames)
	for i, f := range frames {
		d.circle(f, i, c)
	}
	d.ties(c, frames)
	d.put("}\n")
}

// framesOf is the circles of a cast laid out, and last those who meet nobody.
func framesOf(ix *index, c cast, all []circle) []frame {
	width := func(p int) float64 { return ix.boxWidth(p, c) }
	var out []frame
	for _, ci := range all {
		out = append(out, layOut(ci, width))
	}
	if len(c.alone) > 0 {
		out = append(out, layOut(circle{people: c.alone}, width))
	}
	return out
}

// Sizes of a person's name and of the line below it, in points.
const (
	nameSize  = 12
	smallSize = 8
)

// boxWidth is how wide a person's box is, in points.
func (ix *index) boxWidth(p int, c cast) float64 {
	name := ix.callName(p)
	wide := float64(columns(name))
	for _, r := range name {
		if unicode.IsUpper(r) {
			wide += .25
		}
	}
	return max(wide*nameSize*.6, float64(columns(c.tells(p))*smallSize)*.56) + 20
}

func (ix *index) callName(p int) string { return shorten(ix.g.Nodes[p].Name, 24) }

// tells is the small print of a person.
func (c cast) tells(p int) string {
	said := plural(c.claims[p], "claim", "claims")
	if c.meets[p] == 0 {
		return said
	}
	return "meets " + strconv.Itoa(c.meets[p]) + " · " + said
}

// circle draws the frame of a circle and the boxes in it.
func (d drawing) circle(f frame, n int, c cast) {
	k := n % len(d.look.person)
	heading := shorten(d.heading(f.circle, c), int(f.wide-2*framePad)/6)
	d.put("  subgraph cluster_", strconv.Itoa(n), ` { graph [bb="`, number(f.at.x), ",", number(f.at.y), ",", number(f.at.x+f.wide), ",", number(f.at.y+f.high),
		`" style="filled,rounded" fillcolor="`, d.look.tab, `" color="`, d.look.line, `" label=<`, markup(heading), `> lp="`,
		number(f.at.x+framePad+float64(columns(heading))*2.8), ",", number(f.at.y+f.high-frameTitle/2-3), `"];`, "\n")
	for _, p := range f.circle.people {
		fill, ink := d.look.card, d.look.ink
		if slices.Contains(f.circle.hosts, p) {
			fill, ink = d.look.person[k], d.look.personInk[k]
		}
		at := f.where(p)
		d.put("    ")
		d.id(d.ix.g.Nodes[p].ID)
		d.put(` [pos="`, number(at.x), ",", number(at.y), `" width=`, number(f.width(p)/72), ` fillcolor="`, fill, `" color="`, d.look.person[k], `" fontcolor="`, ink,
			`" label=<<font point-size="`, strconv.Itoa(nameSize), `"><b>`, markup(d.ix.callName(p)), `</b></font><br/><font point-size="`, strconv.Itoa(smallSize), `">`, c.tells(p),
			`</font>> tooltip="`, quoted(shorten(d.ix.g.Nodes[p].Name, 400)), `"];`, "\n")
	}
	d.put("  }\n")
}

// heading is what stands above a circle.
func (d drawing) heading(ci circle, c cast) string {
	if c.meets[ci.people[0]] == 0 {
		return "meet nobody"
	}
	var who []string
	for _, h := range ci.hosts {
		who = append(who, d.ix.callName(h))
	}
	others := "people"
	if len(who) > 0 {
		others = "others"
	}
	if n := len(ci.people) - len(who); n > 0 {
		who = append(who, plural(n, "other", others))
	}
	return strings.Join(who, ", ")
}

// placesOf is the place of each person's frame in frames.
func placesOf(frames []frame) map[int]int {
	at := map[int]int{}
	for i, f := range frames {
		for _, p := range f.circle.people {
			at[p] = i
		}
	}
	return at
}

// mostCounted is how many lines have a number on them: the thickest.
const mostCounted = 24

// ties draws the lines, those that lead far first, so that the others run over
// them.
func (d drawing) ties(c cast, frames []frame) {
	at := placesOf(frames)
	counted := 0
	var far, near []func()
	for _, t := range c.ties {
		across := at[t.a] != at[t.b]
		aside := !across && frames[at[t.a]].circle.aside(t)
		number := !aside && t.claims() > 2 && counted < mostCounted
		if number {
			counted++
		}
		draw := func() { d.tie(t, across, aside, number) }
		if across {
			far = append(far, draw)
		} else {
			near = append(near, draw)
		}
	}
	for _, draw := range append(far, near...) {
		draw()
	}
}

// number is a length with two decimals at most.
func number(f float64) string {
	return strings.TrimSuffix(strings.TrimRight(strconv.FormatFloat(f, 'f', 2, 64), "0"), ".")
}
