package casetest

import (
	"strings"

	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
)

// Prose makes a document of paragraphs, one a line.
func Prose(text string) dialogue.Dialogue {
	d := dialogue.Dialogue{Document: &source.Document{Text: text, Plain: text}}
	at := 0
	for line := range strings.Lines(text) {
		if s := (span.Span{Start: at, End: at + len(line)}).Trim(text); !s.Empty() {
			d.Prose = append(d.Prose, s)
		}
		at += len(line)
	}
	return d
}

// Turns makes a document of turns "Name: speech", one a line.
func Turns(text string) dialogue.Dialogue {
	d := Prose(text)
	for _, s := range d.Prose {
		name, _, ok := strings.Cut(s.In(text), ": ")
		if !ok {
			continue
		}
		label := span.Span{Start: s.Start, End: s.Start + len(name)}
		d.Turns = append(d.Turns, dialogue.Turn{Label: name, Name: name, NameAt: label, Speech: []span.Span{{Start: label.End + 2, End: s.End}}})
	}
	d.Prose = nil
	return d
}
