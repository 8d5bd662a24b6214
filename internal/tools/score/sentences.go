package main

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// label says what people made of a sentence.
type label int

const (
	unjudged label = iota // counts nowhere
	assertion
	other // a question, a request, assent, a fragment
)

// sentence is one line of a script.
type sentence struct {
	speaker, text string
	label         label
}

// script is a conversation as a set labels it, sentence by sentence.
type script struct {
	name      string
	sentences []sentence
}

// write gives a script as a transcript, one "Speaker: sentence" a line, and
// where each sentence stands in it.
func (s script) write() (file, []span.Span) {
	var b strings.Builder
	at := []span.Span{}
	for _, line := range s.sentences {
		b.WriteString(line.speaker + ": ")
		start := b.Len()
		b.WriteString(line.text)
		at = append(at, span.Span{Start: start, End: b.Len()})
		b.WriteString("\n")
	}
	return file{s.name, b.String()}, at
}

// assertions scores which sentences become claims: a sentence is kept when
// claims cover half of it.
func (s settings) assertions(scripts []script) (string, error) {
	files, places := []file{}, [][]span.Span{}
	for _, c := range scripts {
		f, at := c.write()
		files, places = append(files, f), append(places, at)
	}
	g, err := s.graph(files)
	if err != nil {
		return "", err
	}
	said, b := sayings(g), balance{}
	for i, c := range scripts {
		claims := spansOf(said[c.name])
		for k, line := range c.sentences {
			if line.label != unjudged {
				b.add(line.label == assertion, halfCovered(claims, places[i][k]))
			}
		}
	}
	return b.String(), nil
}
