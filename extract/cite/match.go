package cite

import (
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/internal/address"
	"github.com/whosaid/whosaid/internal/span"
)

// document is one reading on the way to its sources.
type document struct {
	*quote.Reading
	who      *people.People
	refs     []reference
	sections []section
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
			for j < len(d.refs) && d.isFooter(j) && d.onlyBlank(d.refs[j-1].line.End, d.refs[j].line.Start) {
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
	if k < 0 || !d.Sections[k].Intro.Contains(r.at) {
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
	return r.listed && r.section < 0 && !d.spoken(r.at)
}

// spoken reports whether at stands in somebody's speech.
func (d *document) spoken(at span.Span) bool {
	t := turnFrom(d.Turns, at.Start)
	if t < 0 {
		return false
	}
	for _, s := range d.Turns[t].Speech {
		if s.Contains(at) {
			return true
		}
	}
	return false
}

// onlyBlank reports whether nothing but white space stands between two
// offsets.
func (d *document) onlyBlank(from, to int) bool {
	return from >= to || span.Span{Start: from, End: to}.Trim(d.Document.Plain).Empty()
}
