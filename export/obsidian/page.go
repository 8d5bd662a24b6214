package obsidian

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// mark ends what is ours. No line of ours looks like it: in what documents
// say, percent signs are escaped.
const mark = "%% whosaid: what stands below this line is yours, and stays %%"

// page is a note while it is being written.
type page struct {
	*vault
	strings.Builder
	section string // heading that is still to be written
}

// head writes the properties and the title.
func (p *page) head(n *graph.Node, tag string, properties ...property) {
	fmt.Fprintf(p, "---\nwhosaid: %s\ntags:\n  - whosaid/%s\n", quoted(n.ID), tag)
	for _, v := range append(properties, many("documents", n.Documents)) {
		v.write(p)
	}
	fmt.Fprintf(p, "---\n\n# %s\n", inline(graph.Label(n)))
}

// property is one of Obsidian's: a list of texts, or one text.
type property struct {
	name   string
	values []string
	single bool
}

func many(name string, values []string) property { return property{name, values, false} }

func one(name, value string) property {
	if value == "" {
		return property{}
	}
	return property{name, []string{value}, true}
}

func (v property) write(p *page) {
	switch {
	case len(v.values) == 0:
	case v.single:
		p.WriteString(v.name + ": " + quoted(v.values[0]) + "\n")
	default:
		p.WriteString(v.name + ":\n")
		for _, s := range v.values {
			p.WriteString("  - " + quoted(s) + "\n")
		}
	}
}

// begin starts a section, which has a heading only if something is in it.
func (p *page) begin(heading string) { p.section = heading }

// open writes the heading, once, before the first thing under it.
func (p *page) open() {
	if p.section != "" {
		p.gap()
		p.WriteString("## " + p.section + "\n\n")
		p.section = ""
	}
}

// gap leaves one empty line, and no more.
func (p *page) gap() {
	if !strings.HasSuffix(p.String(), "\n\n") {
		p.WriteByte('\n')
	}
}

// item writes a line of a list.
func (p *page) item(text string) {
	p.open()
	p.WriteString("- " + text + "\n")
}

// link is a link to a node's note, or its name where it has none.
func (v *vault) link(id string) string {
	if to, ok := v.paths[id]; ok {
		return "[[" + to + "|" + path.Base(to) + "]]"
	}
	if n := v.x.Node(id); n != nil {
		return inline(graph.Label(n))
	}
	return ""
}

// bare is a link as a property has it, "" without a note.
func (v *vault) bare(id string) string {
	if _, ok := v.paths[id]; ok {
		return v.link(id)
	}
	return ""
}

// callout quotes one place, under a line that says whose words they are and
// where they stand.
func (p *page) callout(kind, title string, e *graph.Evidence) {
	p.open()
	parts := []string{}
	for _, s := range []string{title, p.link(e.Interview), moment(e), p.teller(e)} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	if len(parts) == 0 {
		parts = append(parts, inline(e.Document))
	}
	p.WriteString("> [!" + kind + "] " + strings.Join(parts, " · ") + "\n")
	for _, line := range prose(e.Quote) {
		p.WriteString(strings.TrimRight("> "+line, " ") + "\n")
	}
	p.WriteString("\n")
}

func (p *page) teller(e *graph.Evidence) string {
	if e.ReportedBy == "" {
		return ""
	}
	return "as told by " + p.link(e.ReportedBy)
}

// moment is a link that opens the recording there, or the page at the words.
func moment(e *graph.Evidence) string {
	text := "open"
	if e.At != nil {
		text = clock(*e.At)
	}
	if to := address(e.Link); to != "" {
		return "[" + text + "](" + to + ")"
	}
	if e.At != nil {
		return text
	}
	return ""
}

// clock is 1:02:03, or 2:03.
func clock(seconds float64) string {
	s := int64(seconds)
	if s >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", s/3600, s/60%60, s%60)
	}
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// links are the links to some nodes, each once, in order.
func (v *vault) links(ids []string) []string {
	out := []string{}
	for _, id := range ids {
		if s := v.bare(id); s != "" && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// byName are links to the people of those names; who has no note stays a name.
func (v *vault) byName(names []string) []string {
	out := []string{}
	for _, name := range names {
		if id, ok := v.speakers[name]; ok {
			name = v.link(id)
		}
		out = append(out, name)
	}
	return out
}
