package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// koreanUnit is a word between spaces, or a whole quotation.
type koreanUnit struct {
	span.Span
	text  string
	quote bool
	comma bool // a comma stands behind it
}

// korean is a Korean sentence that is searched for reported speech.
type korean struct {
	*reader
	u      []koreanUnit
	turn   int
	last   int // unit index behind what is already reported
	within int // the last verb of saying inside another clause
}

// korean finds the reported speech of a Korean sentence.
func (r *reader) korean(s span.Span, turn int) {
	k := &korean{reader: r, u: r.scanKorean(s), turn: turn}
	if k.alone() {
		return
	}
	k.carry.next = Quotation{}
	found := len(k.found)
	for i := range k.u {
		if i < k.last || k.u[i].quote {
			continue
		}
		if k.bySource(i) || k.byVerb(i) || k.byNoun(i) || k.byOwner(i) || k.byTopic(i) {
			k.last = max(k.last, i+1)
		}
	}
	silent := len(k.found) == found && !k.announced() && !k.besides()
	k.waiting = nil
	k.remember(silent)
}

// scanKorean cuts a sentence at spaces, each quotation as one unit, with the
// particle behind it as the next.
func (r *reader) scanKorean(s span.Span) []koreanUnit {
	r.eojeols = r.eojeols[:0]
	at := s.Start
	for _, q := range r.quotesIn(s) {
		r.scanEojeols(span.Span{Start: at, End: q.Start})
		r.eojeols = append(r.eojeols, koreanUnit{Span: q, quote: true})
		at = q.End
	}
	r.scanEojeols(span.Span{Start: at, End: s.End})
	return r.eojeols
}

func (r *reader) scanEojeols(s span.Span) {
	for at := s.Start; at < s.End; {
		end := at
		for end < s.End && r.plain[end] > ' ' {
			end++
		}
		if end > at {
			u := koreanUnit{Span: span.Span{Start: at, End: end}}
			u.comma = strings.HasSuffix(u.In(r.plain), ",")
			u.Span = bareWord(r.plain, u.Span)
			u.text = u.In(r.plain)
			if !u.Empty() {
				r.eojeols = append(r.eojeols, u)
			}
		}
		at = end + 1
	}
}

// bareWord is a word without the marks around it.
func bareWord(plain string, s span.Span) span.Span {
	w := strings.TrimRight(s.In(plain), ".,!?…:;)(]~\"'”’")
	s.End = s.Start + len(w)
	s.Start += len(w) - len(strings.TrimLeft(w, "()[\"'“‘-–—·"))
	return s
}

// report adds a quotation, unless its source is nobody, and one of everybody
// who is said to have said the same.
func (k *korean) report(src, cue span.Span, content span.Span, kind string, direct bool) bool {
	for _, m := range k.others(src, content) {
		k.add(m, cue, content, kind, direct)
	}
	return k.add(src, cue, content, kind, direct)
}

func (k *korean) add(src, cue span.Span, content span.Span, kind string, direct bool) bool {
	content = content.Trim(k.plain)
	who, ok := k.resolve(src)
	if !ok || kind == "thinks" && !who.named && k.know.korean.narrators[who.name] != "" || utf8.RuneCountInString(content.In(k.plain)) < fewSyllables {
		return false
	}
	q := Quotation{
		Turn: k.turn, Source: src, Name: who.name, Named: who.named, Person: who.person,
		Cue: cue, Content: []span.Span{content}, Direct: direct,
	}
	if kind == "denies" {
		q.Stance = Denies
	}
	k.found = append(k.found, q)
	k.spoke, k.spokeIn = who.name, k.paragraphs
	if direct {
		k.carry.by = len(k.found)
	}
	return true
}

// fewSyllables is the least that reported words must have.
const fewSyllables = 5
