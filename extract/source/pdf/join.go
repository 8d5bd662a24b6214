package pdf

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// joiner puts the lines of a paragraph together again.
type joiner struct {
	lexicon
	known  map[string]bool // words of the document that no line end parts, in small letters
	spaced bool            // lines end in spaces where a word ends
	torn   bool            // Korean words are parted wherever a line is full
}

const (
	tearable = 1.05 // of the size: a line with less room left ends anywhere
	wordRoom = 4.0  // of the size: what a Korean word takes
)

func newJoiner(rows []row) *joiner {
	j := &joiner{lexicon: loadLexicon(), known: map[string]bool{}}
	ends, full, spaces := 0, 0, 0
	for i := range rows {
		r := &rows[i]
		for k := range r.pieces {
			words := r.pieces[k].words
			for n, w := range words {
				if k == 0 && n == 0 || k == len(r.pieces)-1 && n == len(words)-1 {
					continue
				}
				j.known[bare(w.text)] = true
			}
		}
		if i+1 == len(rows) || !hangulBetween(r.last().text, rows[i+1].first().text) {
			continue
		}
		room := r.edge - r.right
		if room > wordRoom*r.size {
			continue // the end of a paragraph
		}
		if ends++; r.last().space {
			spaces++
		}
		if room < tearable*r.size {
			full++
		}
	}
	j.spaced = 10*spaces > ends
	j.torn = 20*full > 17*ends
	return j
}

// bare is a word without signs around it, in small letters.
func bare(s string) string {
	return strings.ToLower(strings.TrimFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }))
}

// between is what stands between two lines, and how many bytes of the first
// one go.
func (j *joiner) between(last, next *row) (gap string, drop int) {
	a, b := last.last(), next.first()
	head, dash := strings.CutSuffix(a.text, "-")
	switch {
	case dash && head != "":
		return "", j.hyphen(head, b.text)
	case strings.HasSuffix(a.text, "—") && !a.space || hanBetween(a.text, b.text):
		return "", 0
	case hangulBetween(a.text, b.text) && j.tears(last, a, b):
		return "", 0
	}
	return " ", 0
}

// hyphen is 1 where the hyphen between two parts of a word stands for the end
// of the line alone, else 0.
func (j *joiner) hyphen(head, tail string) int {
	before, _ := utf8.DecodeLastRuneInString(head)
	after, _ := utf8.DecodeRuneInString(tail)
	a, b := bare(head), bare(tail)
	switch {
	case !unicode.IsLetter(before) || !unicode.IsLower(after) || j.known[a+"-"+b] || j.heads[a]:
		return 0
	case j.known[a+b]:
		return 1
	case j.known[a] && j.known[b] || strings.Contains(a, "-"):
		return 0
	}
	return 1
}

// tears reports a Korean word that goes on behind the end of the line.
func (j *joiner) tears(last *row, a, b *word) bool {
	x, y := bare(a.text), bare(b.text)
	switch {
	case a.space || last.edge-last.right >= tearable*last.size:
		return false
	case j.known[x+y]:
		return true
	case !j.torn || j.known[x] || j.beginsWord(y):
		return false
	}
	return j.spaced || !j.endsWord(x)
}

// endsWord reports a Korean word that ends as complete ones mostly do.
func (j *joiner) endsWord(s string) bool {
	r, n := utf8.DecodeLastRuneInString(s)
	return j.short[s] || len(s) > n && j.ends[string(r)]
}

// beginsWord reports a Korean word that begins as parts of words hardly do.
func (j *joiner) beginsWord(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	return j.starts[s[:n]]
}

func hangulBetween(a, b string) bool {
	last, _ := utf8.DecodeLastRuneInString(a)
	next, _ := utf8.DecodeRuneInString(b)
	return unicode.Is(unicode.Hangul, last) && unicode.Is(unicode.Hangul, next)
}

// hanBetween reports Chinese or Japanese on both sides: no spaces there.
func hanBetween(a, b string) bool {
	last, _ := utf8.DecodeLastRuneInString(a)
	next, _ := utf8.DecodeRuneInString(b)
	return han(last) && han(next)
}

func han(r rune) bool { return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana) }
