package cite

import (
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/internal/address"
	"github.com/whosaid/whosaid/internal/span"
)

// Document is one document with what it says of its sources.
type Document struct {
	Name string // that tells it apart in the collection
	File string // name of its file, without folders and extension
	*Notes
}

// document is one on the way to its sources.
type document struct {
	Document
	who      *people.People
	refs     []reference
	sections []section
}

// newDocument is document i of a collection, nothing of it matched.
func newDocument(i int, d Document, who *people.People) document {
	out := document{Document: d, who: who}
	for j := range d.Refs {
		r := &d.Refs[j]
		out.refs = append(out.refs, reference{
			at: r.At, line: span.Span{Start: r.Line, End: r.Line}, url: r.URL, title: r.Title, role: r.Role, listed: r.Listed, section: -1, noted: r,
		})
	}
	for j := range d.Sections {
		out.sections = append(out.sections, newSection(i, j, &d.Sections[j], who))
	}
	return out
}

// match gives every reference that belongs to a conversation its section and
// its role: first those in the words that introduce one, then the lists of
// links after them.
func (d *document) match() {
	if len(d.sections) == 0 {
		return
	}
	for i := range d.refs {
		d.matchIntro(i)
	}
	for i := 0; i < len(d.refs); {
		j := i + 1
		if d.isFooter(i) {
			for j < len(d.refs) && d.isFooter(j) && d.refs[j].noted.Follows {
				j++
			}
			d.matchFooter(i, j)
		}
		i = j
	}
}

// matchIntro gives a link in the introduction of a section to it.
func (d *document) matchIntro(i int) {
	r := &d.refs[i]
	k := d.sectionFrom(r.at.Start)
	if k < 0 || !d.sections[k].introAt.Contains(r.at) {
		return
	}
	if role := r.roleIn(); role.identifies() {
		d.give(i, k, role)
	}
}

// roleIn is the role a link has once it is known to stand with a
// conversation: the stated one, else that of a recording, else "".
func (r *reference) roleIn() Role {
	switch {
	case r.role != "":
		return r.role
	case address.OpensAtMoments(r.url) || titleNamesConversation(r.title):
		return Original
	}
	return ""
}

// give makes reference i one of section k's.
func (d *document) give(i, k int, role Role) {
	d.refs[i].section, d.refs[i].role = k, role
	d.sections[k].refs = append(d.sections[k].refs, i)
}

// isFooter reports whether reference i is a line of a list of links: there
// for the link, and nobody's speech.
func (d *document) isFooter(i int) bool {
	r := &d.refs[i]
	return r.listed && r.section < 0 && !r.noted.Spoken
}
