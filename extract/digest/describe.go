package digest

import (
	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/people"
)

// digest is all of a brief digest but the name of the document.
func (c *codec) digest(d *Digest) {
	c.text(&d.SHA256)
	size := int(d.Size)
	c.int(&size)
	d.Size = int64(size)
	c.float(&d.MinWeight)
	c.int(&d.LeftOut)
	c.mentions(&d.Mentions)
	c.notes(&d.Notes)
	c.sentences(d)
	c.sketch(d)
	to := 0
	list(c, &d.Replies, func(r *agree.Reply) {
		c.from(to, &r.To)
		c.from(r.To, &r.By)
		c.flags(&r.Agrees, &r.Again, &r.Claims)
		c.float(&r.Score)
		to = r.To
	})
}

func (c *codec) mentions(m *people.Mentions) {
	for _, all := range []*[]people.Mention{&m.Borne, &m.Stated} {
		list(c, all, func(m *people.Mention) {
			c.int(&m.Section)
			c.text(&m.Written)
			c.byte((*uint8)(&m.Kind))
			c.int(&m.Turns)
			c.int(&m.Quotes)
		})
	}
	list(c, &m.Answers, func(pair *[2]int) { c.int(&pair[0]); c.int(&pair[1]) })
	list(c, &m.InText, func(x *people.InText) {
		c.text(&x.Word)
		c.text(&x.Full)
		c.int(&x.FullLine)
		c.text(&x.Sound)
		c.int(&x.SoundLine)
	})
}

func (c *codec) notes(n *cite.Notes) {
	for _, s := range []*string{&n.URL, &n.Recording, &n.Title, &n.Date} {
		c.text(s)
	}
	list(c, &n.Refs, c.reference)
	list(c, &n.Sections, c.section)
	before := cite.Turn{}
	list(c, &n.Turns, func(t *cite.Turn) {
		c.from(before.Section, &t.Section)
		c.int(&t.Mention)
		c.byte((*uint8)(&t.Role))
		c.flags(&t.Moment.Known, &t.Moment.About, &t.Subtitled)
		if t.Moment.Known {
			c.float(&t.Moment.Seconds)
		}
		before = *t
	})
	sentence := 0
	list(c, &n.Points, func(p *cite.Point) {
		c.from(sentence, &p.Sentence)
		c.int(&p.Ref)
		for _, s := range []*string{&p.Words, &p.Reason, &p.Name, &p.Noun} {
			c.text(s)
		}
		c.texts(&p.Which)
		c.flags(&p.Own, &p.That, &p.Loose)
		sentence = p.Sentence
	})
}

func (c *codec) place(w *cite.Words) {
	c.int(&w.Start)
	c.from(w.Start, &w.End)
	c.int(&w.Page)
	c.text(&w.Quote)
}

func (c *codec) reference(r *cite.Reference) {
	c.int(&r.At.Start)
	c.from(r.At.Start, &r.At.End)
	c.from(r.At.Start, &r.Line)
	c.place(&r.Where)
	c.text(&r.URL)
	c.text(&r.Title)
	role := string(r.Role)
	c.text(&role)
	r.Role = cite.Role(role)
	c.text(&r.Date)
	list(c, &r.Moments, c.float)
	c.flags(&r.Listed, &r.Spoken, &r.Follows)
}

func (c *codec) section(s *cite.Section) {
	c.int(&s.Start)
	c.from(s.Start, &s.End)
	c.from(s.Start, &s.Intro.Start)
	c.from(s.Intro.Start, &s.Intro.End)
	c.text(&s.Words)
	c.text(&s.Title)
	c.texts(&s.Names)
	c.ints(&s.Mentions)
	list(c, &s.Moments, c.float)
	c.place(&s.Opening)
}
