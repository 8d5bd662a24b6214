package dot

import "strconv"

// Fonts that show Hangul on Linux, macOS and Windows, then any.
const fonts = "NanumGothic,Noto Sans CJK KR,Noto Sans KR,Apple SD Gothic Neo,Malgun Gothic,Helvetica,Arial,sans-serif"

// drawing is what the parts of one drawing need in common.
type drawing struct {
	printer
	ix     *index
	look   theme
	styles map[int]style // by position of a speaker
}

// drawMeetings draws people in the middle and, on both sides of them, the
// groups in which they meet.
func drawMeetings(p printer, ix *index, look theme, s selection) {
	d := drawing{p, ix, look, look.stylesOf(ix, s.stands)}
	d.head("rankdir=LR nodesep=0.08 ranksep=1.1", "shape=plain")
	d.legend(s, d.people(s))
	left := map[int]bool{} // the drawn claims: is it on the left
	for side, units := range s.sides(ix) {
		for i, unit := range units {
			d.unit(unit, strconv.Itoa(side)+"_"+strconv.Itoa(i), s.width)
			for _, gr := range unit {
				for _, c := range gr.shown {
					left[c] = side == 0
				}
			}
		}
	}
	for _, gr := range s.groups {
		d.lines(gr.shown, left[gr.shown[0]])
	}
	d.disagreements(left)
	d.put("}\n")
}

// head opens the drawing. All attributes of edges are named once, in the
// order of the alphabet: dot 2 confuses them between neighbours otherwise
// ("Arrow type unknown").
func (d drawing) head(graph, node string) {
	d.put("digraph whosaid {\n  graph [", graph, ` bgcolor="`, d.look.page,
		`" fontname="`, fonts, `" fontcolor="`, d.look.ink, `" fontsize=10 tooltip=" "];`, "\n",
		`  node [`, node, ` fontname="`, fonts, `" fontsize=10 fontcolor="`, d.look.ink, `"];`, "\n",
		`  edge [URL="" arrowhead=normal arrowsize=0.5 arrowtail=normal color=black constraint=true dir=forward fontcolor="`, d.look.ink,
		`" fontname="`, fonts, `" fontsize=9 headport="" label="" penwidth=1 style=solid tailport="" target="" tooltip=""];`, "\n")
}
