package source

import (
	"errors"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// sniffTextGrid asks for the first lines of a TextGrid of Praat.
func sniffTextGrid(text string) look {
	head := text[:min(len(text), 400)]
	if strings.Contains(head, `"ooTextFile`) && strings.Contains(head, "TextGrid") || strings.Contains(head, chronological) {
		return look{level: sure}
	}
	return decline(`it does not begin with "ooTextFile" and "TextGrid"`)
}

const chronological = "Praat chronological TextGrid"

// readTextGrid reads a TextGrid of Praat, in its long and its short form: the
// intervals of the tiers, each tier a person. Tiers of points hold no speech.
func readTextGrid(doc *Document) error {
	if strings.Contains(doc.Text[:min(len(doc.Text), 400)], chronological) {
		return errors.New("a chronological TextGrid; save it in Praat as a text file or a short text file")
	}
	p := praatScanner{text: doc.Text}
	tiers := p.tiers()
	if len(tiers) == 0 {
		return errors.New("a TextGrid without a tier of intervals, or one that is cut off; save it again in Praat")
	}
	return readTiers(doc, tiers, func(w *speech, s span.Span) { w.csvText(s.Start, s.End) })
}

// praatScanner goes through the values of a text file of Praat. All that is
// no number of its own, no string and no flag is there for people to read.
type praatScanner struct {
	text string
	at   int
}

// praatValue is one value: a string inside its quotes, or a number.
type praatValue struct {
	at     span.Span
	quoted bool
	number float64
}

// next reads the next value; ok is false at the end.
func (p *praatScanner) next() (v praatValue, ok bool) {
	for p.at < len(p.text) {
		start := p.at
		switch c := p.text[start]; {
		case c == '"':
			return p.str()
		case c == '!':
			p.at += lineLen(p.text[start:])
			continue
		case c <= ' ':
			p.at++
			continue
		}
		for p.at < len(p.text) && p.text[p.at] > ' ' && p.text[p.at] != '"' {
			p.at++
		}
		if n, err := strconv.ParseFloat(p.text[start:p.at], 64); err == nil {
			return praatValue{number: n}, true
		}
	}
	return praatValue{}, false
}

// str reads a string, in which a quote is written twice.
func (p *praatScanner) str() (praatValue, bool) {
	start := p.at + 1
	for at := start; ; at += 2 {
		n := strings.IndexByte(p.text[min(at, len(p.text)):], '"')
		if n < 0 {
			p.at = len(p.text)
			return praatValue{}, false
		}
		if at += n; !strings.HasPrefix(p.text[at+1:], `"`) {
			p.at = at + 1
			return praatValue{at: span.Span{Start: start, End: at}, quoted: true}, true
		}
	}
}

// tiers reads all tiers of intervals, as far as the file goes.
func (p *praatScanner) tiers() []tier {
	var out []tier
	for {
		v, ok := p.next()
		if !ok {
			return out
		}
		if class := v.at.In(p.text); v.quoted && (class == "IntervalTier" || class == "TextTier") {
			t, ok := p.tier(class == "IntervalTier")
			if class == "IntervalTier" && t.name+t.person != "" {
				out = append(out, t)
			}
			if !ok {
				return out
			}
		}
	}
}

// tier reads a tier behind its class: name, times, and as many pieces as it
// says. A piece has one time in a tier of points, else two.
func (p *praatScanner) tier(intervals bool) (t tier, ok bool) {
	name, ok := p.next()
	if !ok || !name.quoted {
		return t, ok
	}
	t.name = csvText(name.at.In(p.text))
	count := 0.0
	for range 3 {
		v, ok := p.next()
		if !ok || v.quoted {
			return t, false
		}
		count = v.number
	}
	for ; count >= 1; count-- {
		piece, ok := p.piece(intervals)
		if !ok {
			return t, false
		}
		if !speechless(piece.text.In(p.text)) {
			t.pieces = append(t.pieces, piece)
		}
	}
	return t, true
}

// piece reads the times and the text of a piece.
func (p *praatScanner) piece(interval bool) (tierPiece, bool) {
	from, ok := p.next()
	to := from
	if interval && ok {
		to, ok = p.next()
	}
	text, more := p.next()
	if !ok || !more || from.quoted || to.quoted || !text.quoted {
		return tierPiece{}, false
	}
	return tierPiece{from: max(0, from.number), to: max(0, to.number), text: text.at}, true
}

// lineLen is how many bytes of s its first line takes.
func lineLen(s string) int {
	if n := strings.IndexAny(s, "\r\n"); n >= 0 {
		return n
	}
	return len(s)
}
