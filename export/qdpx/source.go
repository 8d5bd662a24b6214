package qdpx

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// source is the text of a document as it goes into the project: without a byte
// order mark, with one sign a line end, so that all programs count alike.
type source struct {
	name, guid, text string
	at               map[int]int // byte of the document → character of text
}

// readSources finds the texts of all documents that are quoted.
func (p *project) readSources(texts Texts) error {
	for i := range p.g.Documents {
		name := p.g.Documents[i].Name
		places := p.places[name]
		if len(places) == 0 {
			continue
		}
		text, ok := texts(name)
		if !ok {
			return fmt.Errorf("qdpx needs the documents: the graph holds quotes of %s and not its text", name)
		}
		s := newSource(name, text, places)
		for _, at := range places {
			if _, ok := s.at[at]; !ok {
				return fmt.Errorf("qdpx: %s has no place at byte %d; is it another version of the document?", name, at)
			}
		}
		p.sources = append(p.sources, s)
	}
	return nil
}

// newSource counts the characters before some bytes of a text.
func newSource(name, text string, places []int) source {
	s := source{name: name, guid: guid("source", name), at: map[int]int{}}
	slices.Sort(places)
	var b strings.Builder
	characters, next := 0, 0
	reached := func(i int) {
		for ; next < len(places) && places[next] <= i; next++ {
			if places[next] == i {
				s.at[i] = characters
			}
		}
	}
	for i, r := range text {
		reached(i)
		switch {
		case r == '\ufeff' && i == 0:
			continue
		case r == '\r' && strings.HasPrefix(text[i+1:], "\n"):
			continue
		case r == '\r':
			r = '\n'
		}
		b.WriteRune(r)
		characters++
	}
	reached(len(text))
	s.text = b.String()
	return s
}

// guid is an id in the form that the schema wants, the same for the same
// parts.
func guid(parts ...string) string {
	h := sha256.Sum256([]byte("whosaid\x00" + strings.Join(parts, "\x00")))
	h[6], h[8] = h[6]&0x0f|0x80, h[8]&0x3f|0x80 // version 8, of one's own making
	return fmt.Sprintf("%x-%x-%x-%x-%x", h[:4], h[4:6], h[6:8], h[8:10], h[10:16])
}

// place is a stretch of a document, [start, end) in bytes.
type place struct {
	document   string
	start, end int
}

func placeOf(v *graph.Evidence) place { return place{v.Document, v.Start, v.End} }

func (at place) guid() string {
	return guid("selection", at.document, fmt.Sprint(at.start), fmt.Sprint(at.end))
}
