package korean

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

const (
	longJoined = 8 // words from which on a sentence is cut at its clauses
	leastWords = 3 // words of each clause
)

// Clauses finds where the sentence at a span of plain falls into clauses with
// subjects of their own, joined by -고, -지만, -는데 and their like; nil where
// it stays whole. No cut is made inside the spans that are quoted.
func (g *Grammar) Clauses(plain string, at span.Span, quoted []span.Span) []span.Span {
	g.words = wordsOf(plain, at, g.words[:0])
	c := clauseCutter{lexicon: g.lexicon, text: plain, words: g.words}
	if len(c.words) < longJoined || c.opensReply() {
		return nil
	}
	var out []span.Span
	start := 0
	for i := leastWords - 1; i+leastWords < len(c.words); i++ {
		if i+1-start < leastWords || slices.ContainsFunc(quoted, c.words[i].Overlaps) || !c.ends(start, i) && !c.besideReport(i, quoted) {
			continue
		}
		out = append(out, c.from(start, i))
		start = i + 1
	}
	if len(out) == 0 {
		return nil
	}
	return append(out, span.Span{Start: c.words[start].Start, End: at.End})
}

// clauseCutter looks at the words of one sentence.
type clauseCutter struct {
	lexicon *lexicon
	text    string
	words   []span.Span
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

func (c *clauseCutter) word(i int) string {
	return strings.Trim(c.words[i].In(c.text), ",.?!\"'“”‘’()")
}

// from is the span of the words from i to k, without the comma at its end.
func (c *clauseCutter) from(i, k int) span.Span {
	at := span.Span{Start: c.words[i].Start, End: c.words[k].End}
	at.End = at.Start + len(strings.TrimRight(at.In(c.text), ", "))
	return at
}

// opensReply reports whether the sentence takes a side on what was said
// before; then it stays whole.
func (c *clauseCutter) opensReply() bool {
	return c.lexicon.replies[c.word(0)] || c.lexicon.replies[c.word(0)+" "+c.word(1)]
}

// ends reports whether word i ends a clause from start on, and another with a
// subject of its own begins after it.
func (c *clauseCutter) ends(start, i int) bool {
	topic, ok := c.joins(i)
	if !ok || !c.subjectIn(start, i, false) || !c.subjectIn(i+1, min(i+1+nearSubject, len(c.words)-1), topic) {
		return false
	}
	for k := start; k < len(c.words); k++ {
		if k != i && c.lexicon.scope.has(c.word(k)) {
			return false
		}
	}
	return true
}

// nearReport is how many words may stand between what is reported and the end
// of the clause that reports it ("…라고 어제 말씀하셨는데").
const nearReport = 3

// besideReport reports whether word i joins two clauses of which one reports
// what somebody else says: they need no subjects to be told apart.
func (c *clauseCutter) besideReport(i int, quoted []span.Span) bool {
	if _, ok := c.joins(i); !ok {
		return false
	}
	return slices.ContainsFunc(quoted, func(q span.Span) bool {
		before := q.Overlaps(c.words[i+1])
		after := q.End <= c.words[i].Start && q.End > c.words[max(0, i-nearReport)].Start
		return before || after
	})
}

// joins reports whether word i has an ending that joins two clauses, and
// whether the subject of the one after it must then be its topic.
func (c *clauseCutter) joins(i int) (topic, ok bool) {
	w := c.word(i)
	at := slices.IndexFunc(c.lexicon.joining, func(j joint) bool { return strings.HasSuffix(w, j.ending) && len(w) > len(j.ending) })
	if at < 0 || c.lexicon.notJoining.has(w) {
		return false, false
	}
	topic = c.lexicon.joining[at].topic
	return topic, !topic || !hasPrefix(c.word(i+1), c.lexicon.auxiliaries)
}

// subjectIn reports whether a word of [from, to) stands as a subject, or,
// where topic is asked for, as a topic.
func (c *clauseCutter) subjectIn(from, to int, topic bool) bool {
	for i := from; i < to; i++ {
		if c.lexicon.marksSubject(c.word(i), topic) && (i+1 >= len(c.words) || !c.lexicon.bound[c.word(i+1)]) {
			return true
		}
	}
	return false
}
