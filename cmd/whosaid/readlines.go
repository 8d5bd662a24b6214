package main

import (
	"strconv"

	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/jsontext"
	"github.com/whosaid/whosaid/internal/span"
)

// lines writes turns and prose as JSON Lines.
type lines struct {
	build.Findings
	ids []string // person → id
}

func newLines(f build.Findings) lines { return lines{f, build.SpeakerIDs(f)} }

// piece is a stretch of turns and prose of one document, in the order of its
// text: the turns of [turn, turnEnd) and the prose of [prose, proseEnd).
type piece struct {
	doc, turn, turnEnd, prose, proseEnd int
}

const pieceTurns = 1024

// pieces cuts all documents into stretches of about pieceTurns turns.
func (l lines) pieces() []piece {
	out := []piece{}
	for d, r := range l.Readings {
		p := piece{doc: d}
		for p.turn < len(r.Turns) || p.prose < len(r.Prose) {
			p.turnEnd, p.proseEnd = min(p.turn+pieceTurns, len(r.Turns)), len(r.Prose)
			if p.turnEnd < len(r.Turns) {
				next := r.Turns[p.turnEnd].Span().Start
				for p.proseEnd = p.prose; p.proseEnd < len(r.Prose) && r.Prose[p.proseEnd].Start < next; {
					p.proseEnd++
				}
			}
			out = append(out, p)
			p.turn, p.prose = p.turnEnd, p.proseEnd
		}
	}
	return out
}

// append appends the lines of a piece to b.
func (l lines) append(b []byte, p piece) []byte {
	r := &l.Readings[p.doc]
	for p.turn < p.turnEnd || p.prose < p.proseEnd {
		if p.turn == p.turnEnd || p.prose < p.proseEnd && r.Prose[p.prose].Start < r.Turns[p.turn].Span().Start {
			b = l.proseLine(b, p.doc, r.Prose[p.prose])
			p.prose++
			continue
		}
		b = l.turnLine(b, p.doc, p.turn)
		p.turn++
	}
	return b
}

func (l lines) turnLine(b []byte, doc, turn int) []byte {
	t := &l.Readings[doc].Turns[turn]
	d := l.Readings[doc].Document
	b = jsontext.Append(append(b, `{"document":`...), d.Name)
	if p := l.TurnBy(doc, turn); p >= 0 {
		b = jsontext.Append(append(b, `,"speaker":`...), l.People.Persons[p].Name)
		b = jsontext.Append(append(b, `,"speaker_id":`...), l.ids[p])
	} else {
		b = append(b, `,"speaker":null,"speaker_id":null`...)
	}
	b = jsontext.Append(append(b, `,"label":`...), t.Label)
	b = appendPlace(b, d, t.Span())
	if t.Moment.Known {
		b = strconv.AppendFloat(append(b, `,"at":`...), t.Moment.Seconds, 'f', -1, 64)
	} else {
		b = append(b, `,"at":null`...)
	}
	return appendWords(b, d.Plain, t.Speech)
}

func (l lines) proseLine(b []byte, doc int, at span.Span) []byte {
	d := l.Readings[doc].Document
	b = jsontext.Append(append(b, `{"document":`...), d.Name)
	b = append(b, `,"speaker":null,"speaker_id":null,"label":null`...)
	b = append(appendPlace(b, d, at), `,"at":null`...)
	return appendWords(b, d.Plain, []span.Span{at})
}

// appendPlace appends where a span stands: its bytes, and its page where the
// document has pages.
func appendPlace(b []byte, d *source.Document, at span.Span) []byte {
	raw := d.Raw(at)
	b = strconv.AppendInt(append(b, `,"start":`...), int64(raw.Start), 10)
	b = strconv.AppendInt(append(b, `,"end":`...), int64(raw.End), 10)
	if page := d.Page(raw.Start); page > 0 {
		b = strconv.AppendInt(append(b, `,"page":`...), int64(page), 10)
	}
	return b
}

// appendWords appends paragraphs as one text, a line each.
func appendWords(b []byte, text string, paragraphs []span.Span) []byte {
	b = append(b, `,"text":"`...)
	for i, p := range paragraphs {
		if i > 0 {
			b = append(b, `\n`...)
		}
		b = jsontext.AppendBare(b, p.In(text))
	}
	return append(b, '"', '}', '\n')
}
