package dot

import (
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// points is the room for n columns of text of a size in points, as the width
// of a cell: on average and with a little to spare, since the fonts of the one
// who draws and the one who looks are not known.
func points(n, size int) string { return strconv.Itoa(n*size*58/100 + 1) }

// card draws a claim: its words, and in small print who said it where.
func (d drawing) card(claim, width int) {
	n, st := &d.ix.g.Nodes[claim], d.styleOfClaim(claim)
	d.put("    ")
	d.id(n.ID)
	d.put(` [label=<<table border="1" cellborder="0" cellspacing="0" cellpadding="0" color="`, d.look.line, `" bgcolor="`, d.look.card,
		`"><tr><td rowspan="2" width="7" bgcolor="`, st.fill, `"></td><td align="left" cellpadding="4" width="`, points(width, 10), `">`)
	for _, line := range wrap(n.Text, width, 4) {
		d.put(markup(line), `<br align="left"/>`)
	}
	d.put(`</td></tr><tr><td align="left" cellpadding="3"><font point-size="8" color="`, d.look.faint, `">`)
	for _, line := range d.smallPrint(claim) {
		d.put(markup(shorten(line, width*5/4)), `<br align="left"/>`)
	}
	d.put(`</font></td></tr></table>>`)
	words, link := d.first(d.ix.said[claim], n.Text)
	d.hover(hint(n, words), link)
	d.put("];\n")
}

// hint is what a claim shows on hover: its words after the sentence that they
// lean on, and its weight.
func hint(n *graph.Node, words string) string {
	if n.Context != "" {
		words = "(" + shorten(n.Context, 200) + ") " + words
	}
	return shorten(words, 400) + " · weight " + strconv.FormatFloat(n.Weight, 'f', -1, 64)
}

// opens adds what a line shows on hover and opens on a click, from the first
// evidence of the first of these edges.
func (d drawing) opens(edges []int, text string) {
	tip, link := d.first(edges, text)
	d.hover(shorten(tip, 400), link)
}

// first is the quote and the link of the first evidence of the first of these
// edges; the text where there is no quote.
func (d drawing) first(edges []int, text string) (quote, link string) {
	quote = text
	if len(edges) > 0 {
		if evs := d.ix.g.Edges[edges[0]].Evidence; len(evs) > 0 {
			if evs[0].Quote != "" {
				quote = evs[0].Quote
			}
			link = evs[0].Link
		}
	}
	return quote, link
}

// hover adds what a node or line shows on hover and opens on a click.
func (d drawing) hover(tip, link string) {
	d.put(` tooltip="`, quoted(tip), `"`)
	d.url(link)
}

// url makes the node or line open a link, when it leads to the web.
func (d drawing) url(link string) {
	if link = address(link); link != "" {
		d.put(` URL="`, link, `" target="_blank"`)
	}
}

// styleOfClaim is the style of the first who said it, else who has a stance.
func (d drawing) styleOfClaim(claim int) style {
	for _, edges := range [][]int{d.ix.said[claim], d.ix.stance[claim]} {
		if len(edges) > 0 {
			return d.styles[d.ix.source(edges[0])]
		}
	}
	return d.look.styleOf(0, false)
}

// smallPrint names who said a claim, in which interview, at which moment.
func (d drawing) smallPrint(claim int) []string {
	var lines []string
	for _, e := range d.ix.said[claim] {
		parts := []string{shorten(d.ix.g.Nodes[d.ix.source(e)].Name, 28)}
		parts = append(parts, d.where(d.ix.g.Edges[e].Evidence)...)
		lines = append(lines, strings.Join(parts, " · "))
	}
	if len(lines) == 0 { // nobody said it: it stands here because somebody denies it
		lines = d.denials(claim)
	}
	if len(lines) > 4 {
		lines = append(lines[:3], strconv.Itoa(len(lines)-3)+" more people")
	}
	return lines
}

// denials tells who is reported to deny a claim that nobody said. There is
// always a line: Graphviz takes no empty text.
func (d drawing) denials(claim int) []string {
	lines := []string{}
	for _, e := range d.ix.stance[claim] {
		lines = append(lines, "against: "+shorten(d.ix.g.Nodes[d.ix.source(e)].Name, 28))
	}
	if len(lines) == 0 {
		lines = append(lines, "nobody")
	}
	return lines
}

// where is the interview and moment of the first evidence, who reported it,
// and how often it was said.
func (d drawing) where(evs []graph.Evidence) []string {
	if len(evs) == 0 {
		return nil
	}
	var parts []string
	if s := d.ix.interview(evs[0].Interview); s != "" {
		parts = append(parts, s)
	}
	if s := moment(evs[0]); s != "" {
		parts = append(parts, s)
	}
	if i, ok := d.ix.at[evs[0].ReportedBy]; ok {
		parts = append(parts, "reported by "+shorten(d.ix.g.Nodes[i].Name, 20))
	}
	if len(evs) > 1 {
		parts = append(parts, strconv.Itoa(len(evs))+" times")
	}
	return parts
}

// plural is "1 person", "2 people".
func plural(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return strconv.Itoa(n) + " " + many
}
