// Package reading is what the grammars of all languages share while a document
// is read: the quotations found so far, who was named, what one paragraph
// leaves to the next, and quote marks. It knows no word of any language.
package reading

import "github.com/whosaid/whosaid/internal/span"

// Document is what is known of a document while it is read, one paragraph
// after the other.
type Document struct {
	Plain     string
	People    Memory
	Talk      Exchange // who speaks in its turns
	Found     []Quotation
	Carry     Carry
	Paragraph int // the number of the paragraph that is read now, from 1
}

// Carry is what one paragraph leaves to the next.
type Carry struct {
	Open bool      // its last quotation is not closed: the next paragraph goes on with it
	Next Quotation // whose quotation the next paragraph is ("Oro added:"); no Name for nobody's
	By   int       // index in Found of the last direct quotation plus one; 0 for none
}

// Sentence is a sentence, or a part of one, that is searched for reported
// speech.
type Sentence struct {
	span.Span
	Turn   int         // index in Turns of the turn it stands in; -1 in prose
	Quotes []span.Span // the quotations in it, with their marks, in order
}

// NewDocument returns a document of which nothing was read so far.
func NewDocument(plain string) *Document {
	return &Document{Plain: plain, People: newMemory()}
}

// Add adds a quotation to those found.
func (d *Document) Add(q Quotation) {
	d.Found = append(d.Found, q)
	if q.Direct {
		d.Carry.By = len(d.Found)
	}
}

// Continue adds words to the last direct quotation of the paragraph. It
// reports false when there is none.
func (d *Document) Continue(content ...span.Span) bool {
	by := d.Carry.By - 1
	if by < 0 || !d.Found[by].Direct {
		return false
	}
	d.Found[by].Content = append(d.Found[by].Content, content...)
	return true
}

// Announce notes whose direct quotation comes next; it has no words so far.
func (d *Document) Announce(q Quotation) {
	q.Direct = true
	d.Carry.Next = q
}
