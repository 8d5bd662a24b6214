package html

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/flate"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
)

// How much packed text a page carries, in bytes, and what is too little for
// another document. It is not looked at before somebody reads it, so it costs
// the opening of the page little.
const (
	textRoom = 12_000_000
	tight    = 1_000
)

// Where the text of a document is.
const (
	here   = "here"   // packed, in the page
	served = "served" // at the server that shows the page
	noRoom = "room"   // nowhere: there was no room for it
	asked  = "asked"  // nowhere: it was asked to stay out
	absent = "absent" // nowhere: the document was not at hand
)

// texts is what a page knows of the texts of its documents.
type texts struct {
	where  []string // by document
	packed []string // by document: raw deflate in base64; "" where it is not here
}

// Carry puts the texts of the documents into the page, those first in which
// most people meet, where there is room; Page.Without are the others. It fails
// on what cannot be packed, which no transcript is.
func (p Page) Carry(l Library) (Page, error) { return p.carry(l, textRoom) }

func (p Page) carry(l Library, left int) (Page, error) {
	p.texts = texts{where: p.everywhere(l, noRoom), packed: make([]string, len(p.documents))}
	want := p.order
	for batch := 64; len(want) > 0 && left > tight; want = want[min(batch, len(want)):] {
		some := want[:min(batch, len(want))]
		packed, err := p.pack(l, some)
		if err != nil {
			return p, err
		}
		for i, text := range packed {
			switch d := some[i]; {
			case text == "":
				p.texts.where[d] = absent
			case len(text) <= left:
				p.texts.where[d], p.texts.packed[d] = here, text
				left -= len(text)
			}
		}
	}
	for d, where := range p.texts.where {
		if where == noRoom {
			p.Without = append(p.Without, p.documents[d])
		}
	}
	return p, nil
}

// Offer has the page ask its server for the texts of the documents.
func (p Page) Offer(l Library) Page {
	p.texts.where = p.everywhere(l, served)
	return p
}

// Bare keeps the texts of the documents out of the page.
func (p Page) Bare(l Library) Page {
	p.texts.where = p.everywhere(l, asked)
	return p
}

// everywhere is where all documents are that are at hand.
func (p Page) everywhere(l Library, where string) []string {
	out := make([]string, len(p.documents))
	for i, name := range p.documents {
		if out[i] = absent; l.Has(name) {
			out[i] = where
		}
	}
	return out
}

// pack packs some documents; "" for one that is not at hand.
func (p Page) pack(l Library, documents []int) ([]string, error) {
	errs := make([]error, len(documents))
	out := parallel.Map(len(documents), func(i int) (packed string) {
		if t, ok := l.Transcript(p.documents[documents[i]]); ok {
			packed, errs[i] = pack(t)
		}
		return packed
	})
	for i, err := range errs {
		if err != nil {
			return nil, fmt.Errorf("pack the text of %s: %w", p.documents[documents[i]], err)
		}
	}
	return out, nil
}

func pack(t Transcript) (string, error) {
	raw, err := json.Marshal(t)
	if err != nil {
		return "", err
	}
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		return "", err
	}
	if _, err := w.Write(raw); err != nil {
		return "", err
	}
	if err := w.Close(); err != nil {
		return "", err
	}
	return base64.StdEncoding.EncodeToString(b.Bytes()), nil
}

// readFirst orders documents: those first in which most people meet, then
// those with most evidence, then by name.
func readFirst(p payload) []int {
	meet, evidence, order := make([]int, len(p.Documents)), make([]int, len(p.Documents)), make([]int, len(p.Documents))
	for i := range p.Documents {
		order[i] = i
	}
	for i := range p.Edges {
		for _, v := range p.Edges[i].Evidence {
			evidence[v.Document]++
		}
	}
	for _, m := range p.Meetings {
		for _, at := range []place{m.A, m.B} {
			if v := p.Edges[at[0]].Evidence; at[1] < len(v) {
				meet[v[at[1]].Document]++
			}
		}
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(meet[b]-meet[a], evidence[b]-evidence[a], cmp.Compare(p.Documents[a], p.Documents[b]))
	})
	return order
}

// write writes the texts as inert elements of the page: where each is, and
// those that are here.
func (t texts) write(b *bufio.Writer) {
	where, _ := json.Marshal(t.where) // strings of this file
	fmt.Fprintf(b, "<script type=\"application/json\" id=\"texts\">%s</script>\n", where)
	for d, packed := range t.packed {
		if packed != "" {
			fmt.Fprintf(b, "<script type=\"text/plain\" id=\"text-%d\">%s</script>\n", d, packed)
		}
	}
}
