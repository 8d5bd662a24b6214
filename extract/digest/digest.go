// Package digest is what the stages found in one document by looking at it
// alone: a plain value, small enough to be kept and carried in a graph. All
// that depends on other documents (who is who, what a show repeats, which
// conversations are one, who agrees) is computed of digests and of nothing
// else. So it does not matter whether a document was read now, some time ago or
// on another machine, nor in which company.
package digest

import (
	"fmt"
	"path"
	"strings"

	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/furniture"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/extract/weight"
)

// Digest is what was found in one document.
type Digest struct {
	Document
	MinWeight float64 // from which sentences are claims here, [0, 1]
	LeftOut   int     // sentences of somebody's that assert and weigh less
	Mentions  people.Mentions
	Sentences []claim.Sentence
	Sketch    furniture.Sketch
	Notes     cite.Notes
	Replies   []agree.Reply
	Packed    []byte // what Body gives, once it has been asked for; nil before
}

// Document is which document it is.
type Document struct {
	Name   string // slash path relative to the input that led to it
	Folder string // the folder above that; "" without one
	SHA256 string // hex, of its bytes
	Size   int64  // of its bytes
}

// Whole digests a reading and keeps all that was found of its sentences, of
// which people want some as claims. The only error is a damaged table of word vectors.
func Whole(r *quote.Reading, wanted claim.Wanted) (Digest, error) {
	d := Digest{Document: DocumentOf(r.Document), Mentions: people.Read(r)}
	d.Sentences = claim.Find(r, &d.Mentions)
	wanted.Mark(d.Sentences)
	if err := weight.All(d.Sentences); err != nil {
		return d, fmt.Errorf("%s: %w", d.Name, err)
	}
	d.Sketch = furniture.Draw(d.Sentences)
	d.Notes = cite.Read(r, &d.Mentions, d.Sentences)
	d.Replies = agree.Read(r.Turns, d.Sentences)
	return d, nil
}

// Of is Whole, lightened and brief.
func Of(r *quote.Reading, minWeight float64, wanted claim.Wanted) (Digest, error) {
	d, err := Whole(r, wanted)
	if err != nil {
		return d, err
	}
	d.Lighten(minWeight)
	at, n := d.kept()
	for i := range d.Sentences {
		if at[i] >= 0 {
			d.Sentences[i].LookUp(r.Document)
		}
	}
	return d.brief(at, n), nil
}

// LookUp finds the places of all sentences in their document.
func (d *Digest) LookUp(of *source.Document) {
	for i := range d.Sentences {
		d.Sentences[i].LookUp(of)
	}
}

// File is the name of the document's file, without folders and extension.
func (d *Digest) File() string {
	name := path.Base(d.Name)
	return strings.TrimSuffix(name, path.Ext(name))
}

// DocumentOf is which document was read, by its name before it was made distinct.
func DocumentOf(d *source.Document) Document {
	return Document{Name: d.Short, Folder: d.Folder, SHA256: d.SHA256, Size: d.Size}
}
