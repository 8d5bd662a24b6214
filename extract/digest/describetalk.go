package digest

import (
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/furniture"
)

// sentences are those of a brief digest, each told by what differs from the one
// before it.
func (c *codec) sentences(d *Digest) {
	before := claim.Sentence{}
	list(c, &d.Sentences, func(s *claim.Sentence) {
		c.sentence(s, &before, d)
		before = *s
	})
}

func (c *codec) sentence(s, before *claim.Sentence, d *Digest) {
	own, reported, korean := s.Quotation < 0, s.ReportedBy >= 0, s.Language == "ko"
	same, placed := s.Where.Quote == s.Text, s.Where.ContextEnd > 0
	c.flags(&own, &reported, &korean, &s.Denied, &s.Asked, &s.Leans, &same, &placed)
	c.byte((*uint8)(&s.Kind))
	c.from(before.Turn, &s.Turn)
	c.from(before.Own, &s.Own)
	c.float(&s.Weight)
	c.text(&s.Text)
	c.by(&s.Person, own, s.Turn, d)
	c.by(&s.ReportedBy, reported, s.Turn, d)
	s.Answerer = c.only(s.Asked, s.Answerer, -1)
	c.where(&s.Where, &before.Where, s.Text, same)
	if s.Leans {
		c.leaning(s, before.Text, placed)
	}
	if c.reading {
		s.Quotation, s.Language, s.Light = 0, "en", s.Weight < d.MinWeight
		if own {
			s.Quotation = -1
		}
		if korean {
			s.Language = "ko"
		}
	}
}

// by is a mention: that of the turn, where the turn tells.
func (c *codec) by(v *int, told bool, turn int, d *Digest) {
	if !told {
		c.int(v)
		return
	}
	if turn < 0 || turn >= len(d.Notes.Turns) {
		c.failed = true
		return
	}
	*v = d.Notes.Turns[turn].Mention
}

// only is a number that is there in some cases and else another.
func (c *codec) only(there bool, v, otherwise int) int {
	if !there {
		return otherwise
	}
	c.int(&v)
	return v
}

func (c *codec) where(w, before *claim.Place, text string, same bool) {
	c.from(before.End, &w.Start)
	c.from(w.Start+len(text), &w.End)
	c.from(before.Page, &w.Page)
	if w.Quote = c.quote(w.Quote, text, same); w.Page < 0 {
		c.failed = true
	}
	c.flags(&w.Timed)
	if w.Timed {
		c.float(&w.Seconds)
	}
}

func (c *codec) quote(quote, text string, same bool) string {
	if same {
		return text
	}
	c.text(&quote)
	return quote
}

// leaning is what a sentence leans on: mostly the sentence that was told last.
func (c *codec) leaning(s *claim.Sentence, last string, placed bool) {
	after, same := s.Before == last, s.Where.Context == s.Before
	c.flags(&after, &same)
	s.Before = c.quote(s.Before, last, after)
	w := &s.Where
	if !placed {
		return
	}
	w.Context = c.quote(w.Context, s.Before, same)
	c.from(w.Start, &w.ContextStart)
	c.from(w.ContextStart, &w.ContextEnd)
}

// sketch leaves out the words of own sentences that are kept as text.
func (c *codec) sketch(d *Digest) {
	s, at, who := &d.Sketch, 0, 0
	list(c, &s.Speakers, func(speaker *int) {
		c.from(who, speaker)
		who = *speaker
	})
	if c.reading && len(s.Speakers) > 0 {
		s.Lengths = make([]int, len(s.Speakers))
	}
	texts := d.ownTexts()
	for k := range s.Lengths {
		text, kept := texts(k)
		switch {
		case !kept:
			c.int(&s.Lengths[k])
			c.hashed(s, at, s.Lengths[k])
		case c.reading:
			s.Words = furniture.Words(text, s.Words)
			s.Lengths[k] = len(s.Words) - at
		}
		at += s.Lengths[k]
	}
}

// ownTexts gives the texts of own sentences that are kept, by their numbers, which
// must be asked for in order.
func (d *Digest) ownTexts() func(own int) (text string, kept bool) {
	i := 0
	return func(own int) (string, bool) {
		for ; i < len(d.Sentences); i++ {
			if s := &d.Sentences[i]; s.Quotation < 0 && s.Own >= own {
				return s.Text, s.Own == own
			}
		}
		return "", false
	}
}

const wordSize = 3 // bytes of the number of a word

// hashed are the numbers of n words, from that at on.
func (c *codec) hashed(s *furniture.Sketch, at, n int) {
	if !c.reading {
		for _, w := range s.Words[at : at+n] {
			c.hashes = append(c.hashes, byte(w), byte(w>>8), byte(w>>16))
		}
		return
	}
	if n < 0 || wordSize*n > len(c.hashes) {
		c.failed = true
		return
	}
	for i := range n {
		b := c.hashes[wordSize*i:]
		s.Words = append(s.Words, uint32(b[0])|uint32(b[1])<<8|uint32(b[2])<<16)
	}
	c.hashes = c.hashes[wordSize*n:]
}
