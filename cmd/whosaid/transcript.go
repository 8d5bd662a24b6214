package main

import (
	"github.com/whosaid/whosaid/export/html"
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/text"
)

// transcriptOf is a document to read: its turns, taken by those whose ids are
// in voices, and its prose, in their order.
func transcriptOf(d *source.Document, voices []string) html.Transcript {
	talk := dialogue.Detect(d)
	out := html.Transcript{Pieces: []html.Piece{}}
	if d.Beside != "" {
		out.Media = html.MediaOf(d.Meta.Media)
	}
	prose := talk.Prose
	for i := range talk.Turns {
		t := &talk.Turns[i]
		n := 0
		for n < len(prose) && prose[n].Start < t.Span().Start {
			n++
		}
		out.Pieces = append(out.Pieces, proseOf(d, prose[:n])...)
		prose = prose[n:]
		if len(t.Speech) > 0 { // a turn of no words is a label without anything behind it
			out.Pieces = append(out.Pieces, turnOf(d, t, voiceOf(voices, i)))
		}
	}
	out.Pieces = append(out.Pieces, proseOf(d, prose)...)
	return out
}

func voiceOf(voices []string, turn int) string {
	if turn < len(voices) {
		return voices[turn]
	}
	return ""
}

func turnOf(d *source.Document, t *dialogue.Turn, by string) html.Piece {
	p := html.Piece{By: by, Label: t.Name}
	if p.Label == "" {
		p.Label = t.Label
	}
	if t.Moment.Known {
		p.At, p.About = &t.Moment.Seconds, t.Moment.About
	}
	for i, s := range t.Speech {
		words := paragraphOf(d, s)
		if at, ok := d.At(s.Start); ok && i > 0 {
			words.At = &at
		}
		p.Paragraphs = append(p.Paragraphs, words)
	}
	return p
}

// proseOf is a piece of paragraphs that are nobody's; none where there are none.
func proseOf(d *source.Document, paragraphs []span.Span) []html.Piece {
	if len(paragraphs) == 0 {
		return nil
	}
	p := html.Piece{}
	for _, s := range paragraphs {
		p.Paragraphs = append(p.Paragraphs, paragraphOf(d, s))
	}
	return []html.Piece{p}
}

// paragraphOf is words of Plain with where each of their runs stands in Text.
func paragraphOf(d *source.Document, s span.Span) html.Paragraph {
	words := s.In(d.Plain)
	p := html.Paragraph{Language: text.Language(words)}
	for _, part := range d.Parts(s) {
		at := d.Raw(part)
		p.Runs = append(p.Runs, html.Run{Start: at.Start, End: at.End, Words: part.In(d.Plain)})
	}
	return p
}
