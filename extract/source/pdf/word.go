package pdf

import (
	"math"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// word is a word where it stands on a page, or the part of one that stands on
// a line.
type word struct {
	text        string
	x, right, y float64
	size        float64
	bold        bool
	space       bool // the file has a space behind it
}

const (
	sameLine = 0.2  // of the size: how far apart the base lines of a line may be
	wordGap  = 0.07 // of the size: what is less is no gap, whatever stands there
	wideGap  = 0.35 // of the size: a gap, though nothing stands there
)

// wordsOf puts characters together.
func wordsOf(glyphs []glyph) []word {
	var out []word
	for _, g := range glyphs {
		if n := len(out) - 1; n >= 0 && out[n].takes(g) {
			out[n].text += letters(g.r)
			out[n].right = max(out[n].right, g.right)
			continue
		} else if n >= 0 {
			out[n].space = g.space
		}
		out = append(out, word{text: letters(g.r), x: g.x, right: g.right, y: g.y, size: g.size, bold: g.bold})
	}
	return out
}

// takes reports a character that goes on with a word.
func (w *word) takes(g glyph) bool {
	size := max(w.size, g.size)
	gap := g.x - w.right
	if math.Abs(g.y-w.y) > sameLine*size || gap > wideGap*size || gap < -size {
		return false
	}
	return !g.gap || gap < wordGap*size
}

// letters is what a character stands for: ligatures are the letters in them.
func letters(r rune) string {
	switch {
	case r >= 0xfb00 && r <= 0xfb06:
		return norm.NFKC.String(string(r))
	case r < ' ' || r == 0xfffe || r == 0xffff || r == 0xfeff:
		return "\ufffd"
	}
	return string(r)
}

// piece is a run of words on a line with no wide gap in it.
type piece struct {
	words []word
}

func (p *piece) x() float64     { return p.words[0].x }
func (p *piece) right() float64 { return p.words[len(p.words)-1].right }
func (p *piece) y() float64     { return p.words[0].y }

func (p *piece) size() float64 {
	size := 0.0
	for _, w := range p.words {
		size = max(size, w.size)
	}
	return size
}

func (p *piece) text() string { return textOf(p.words) }

func textOf(words []word) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.text)
	}
	return b.String()
}

const pieceGap = 1.3 // of the size: what parts columns and cells

// piecesOf puts words together.
func piecesOf(words []word) []piece {
	var out []piece
	for _, w := range words {
		n := len(out) - 1
		if n >= 0 {
			last := &out[n].words[len(out[n].words)-1]
			size := max(last.size, w.size)
			gap := w.x - last.right
			if math.Abs(w.y-last.y) <= sameLine*size && gap <= pieceGap*size && gap > -size {
				out[n].words = append(out[n].words, w)
				continue
			}
		}
		out = append(out, piece{words: []word{w}})
	}
	return out
}

// withoutRaised leaves out the numbers and signs above the line that lead to
// a note.
func withoutRaised(words []word) []word {
	return slices.DeleteFunc(words, func(w word) bool {
		return strings.Trim(w.text, "0123456789*†‡()[],") == "" && slices.ContainsFunc(words, w.raisedBehind)
	})
}

// raisedBehind reports a word that w stands above the end of, smaller.
func (w *word) raisedBehind(last word) bool {
	rise := w.y - last.y
	return w.size < 0.85*last.size && rise > sameLine*last.size && rise < 0.8*last.size &&
		math.Abs(w.x-last.right) < 0.3*last.size
}
