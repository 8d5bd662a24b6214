package dot

import (
	"slices"
	"strings"
)

// overviewLegend says below an overview what lines and boxes mean, and what is
// not drawn.
func (d drawing) overviewLegend(c cast, frames []frame) {
	hosts := slices.ContainsFunc(frames, func(f frame) bool { return len(f.circle.hosts) > 0 })
	disputes := slices.ContainsFunc(c.ties, func(t tie) bool { return t.disputed > 0 })
	at := placesOf(frames)
	far := slices.ContainsFunc(c.ties, func(t tie) bool { return at[t.a] != at[t.b] })
	d.put(`  label=<<table border="0" cellborder="0" cellspacing="4" cellpadding="2"><tr><td align="left"><table border="0" cellspacing="0" cellpadding="4"><tr>`)
	if hosts {
		d.key(d.look.person[0], "12", 1, "meets at least half of a group")
	}
	if len(c.ties) > 0 {
		d.key(d.look.sameLine, "4", 1, "claims shared: the thicker, the more")
	}
	if far {
		d.key(d.look.pale, "4", 1, "across groups")
	}
	if disputes {
		d.key(d.look.opposed, "4", 1, "disputed")
	}
	d.put(`<td></td></tr></table></td></tr>`)
	if out := c.leftOut(); out != "" {
		d.put(`<tr><td align="left"><font point-size="10" color="`, d.look.faint, `">`, out, `</font></td></tr>`)
	}
	d.put("</table>>; labelloc=b; labeljust=l;\n")
}

// leftOut says what an overview leaves out.
func (c cast) leftOut() string {
	var out []string
	if c.meetOut > 0 {
		out = append(out, plural(c.meetOut, "more person who meets somebody", "more people who meet somebody"))
	}
	if c.tiesOut > 0 {
		out = append(out, plural(c.tiesOut, "pair who meet", "pairs who meet"))
	}
	if c.aloneOut > 0 {
		out = append(out, plural(c.aloneOut, "person who meets nobody", "people who meet nobody"))
	}
	if len(out) == 0 {
		return ""
	}
	return "Not drawn: " + strings.Join(out, "; ")
}
