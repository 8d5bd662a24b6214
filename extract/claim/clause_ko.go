package claim

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

const (
	longJoinedKo = 8 // words from which on a Korean sentence is cut at its clauses
	leastKorean  = 3 // words of each clause
	nearSubject  = 3 // words of a clause up to which its subject comes
)

// clausesKo finds where a Korean sentence falls into clauses with subjects of
// their own, joined by -고, -지만, -는데 and their like.
func (j *judge) clausesKo(text string, at span.Span, quoted []span.Span) []span.Span {
	c := koreanCutter{know: j.know, text: text, words: wordsOf(text, at, j.words[:0])}
	j.words = c.words
	if len(c.words) < longJoinedKo || c.opensReply() {
		return nil
	}
	var out []span.Span
	start := 0
	for i := leastKorean - 1; i+leastKorean < len(c.words); i++ {
		if i+1-start < leastKorean || touches(quoted, c.words[i]) || !c.parts(start, i) {
			continue
		}
		out = append(out, span.Span{Start: c.words[start].Start, End: c.words[start].Start + len(strings.TrimRight(text[c.words[start].Start:c.words[i].End], ", "))})
		start = i + 1
	}
	if len(out) == 0 {
		return nil
	}
	return append(out, span.Span{Start: c.words[start].Start, End: at.End})
}

// koreanCutter looks at the words of one sentence.
type koreanCutter struct {
	know  *known
	text  string
	words []span.Span
}

// wordsOf appends the words inside at to dst, as they stand between spaces.
func wordsOf(text string, at span.Span, dst []span.Span) []span.Span {
	for i := at.Start; i < at.End; {
		if blank(text[i]) {
			i++
			continue
		}
		from := i
		for i < at.End && !blank(text[i]) {
			i++
		}
		dst = append(dst, span.Span{Start: from, End: i})
	}
	return dst
}

func blank(b byte) bool { return b == ' ' || b >= '\t' && b <= '\r' }

func (c *koreanCutter) word(i int) string {
	return strings.Trim(c.words[i].In(c.text), ",.?!\"'“”‘’()")
}

// opensReply reports whether the sentence takes a side on what was said
// before; then it stays whole.
func (c *koreanCutter) opensReply() bool {
	two := c.word(0) + " " + c.word(1)
	return (c.know.phrases[c.word(0)]|c.know.phrases[two])&taking != 0
}

// parts reports whether word i ends a clause from start on, and another with
// a subject of its own begins behind it.
func (c *koreanCutter) parts(start, i int) bool {
	needs := c.joins(i)
	if needs == "" || !c.subjectIn(start, i, "subject") || !c.subjectIn(i+1, min(i+1+nearSubject, len(c.words)-1), needs) {
		return false
	}
	for k := start; k < len(c.words); k++ {
		if k != i && c.know.scopeKo.has(c.word(k)) {
			return false
		}
	}
	return true
}

// joins is what the clause behind word i must have for i to end a clause; ""
// when it ends none.
func (c *koreanCutter) joins(i int) string {
	w := c.word(i)
	needs := ""
	for _, row := range c.know.joiningKo {
		if strings.HasSuffix(w, row[0]) && len(w) > len(row[0]) {
			needs = row[1]
			break
		}
	}
	if needs == "" || c.know.notJoining.has(w) {
		return ""
	}
	for _, aux := range c.know.auxiliariesKo {
		if needs == "topic" && strings.HasPrefix(c.word(i+1), aux) {
			return ""
		}
	}
	return needs
}

// subjectIn reports whether a word of [from, to) stands as a subject, or, for
// "topic", as a topic.
func (c *koreanCutter) subjectIn(from, to int, needs string) bool {
	for i := from; i < to; i++ {
		w := c.word(i)
		if !c.marksSubject(w, needs) || i+1 < len(c.words) && c.know.boundKo[c.word(i+1)] {
			continue
		}
		return true
	}
	return false
}

// marksSubject reports whether a word carries a particle of the subject.
func (c *koreanCutter) marksSubject(w, needs string) bool {
	if c.know.adnominal.has(w) || c.know.notSubject.has(w) {
		return false
	}
	for _, p := range c.know.subjectsKo {
		if stem, ok := strings.CutSuffix(w, p.particle); ok && stem != "" && (p.topic || needs == "subject") {
			return closed(stem) == p.closed
		}
	}
	return false
}

// closed reports whether a word ends in a Hangul syllable with a final
// consonant.
func closed(word string) bool {
	r, _ := utf8.DecodeLastRuneInString(word)
	return r >= 0xAC00 && r <= 0xD7A3 && (r-0xAC00)%28 != 0
}
