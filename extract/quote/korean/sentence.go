package korean

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

// sentence is a sentence that is searched for reported speech.
type sentence struct {
	*Grammar
	u      []unit
	turn   int
	last   int // unit index after what is already reported
	within int // the last verb of saying inside another clause

	question bool    // it ends in a question mark
	generic  bool    // what it reports is nobody's: "흔히"
	before   witness // the source of the last clause reported in it
	honoured bool    // whom that clause's verb speaks of with respect
}

// Sentence finds the reported speech of a sentence.
func (g *Grammar) Sentence(s reading.Sentence) {
	k := &sentence{Grammar: g, u: g.scan(s), turn: s.Turn, question: strings.HasSuffix(strings.TrimSpace(s.In(g.Plain)), "?")}
	if k.alone() {
		return
	}
	k.Carry.Next = reading.Quotation{}
	found := len(k.Found)
	k.generic = k.turn >= 0 && k.nobodys()
	for i := range k.u {
		if i < k.last || k.u[i].quote {
			continue
		}
		if k.turn >= 0 {
			if k.spoken(i) {
				k.last = max(k.last, i+1)
			}
			continue
		}
		if k.bySource(i) || k.byVerb(i) || k.byNoun(i) || k.byOwner(i) || k.byTopic(i) {
			k.last = max(k.last, i+1)
		}
	}
	silent := len(k.Found) == found && !k.announced() && !k.besides()
	k.waiting = nil
	k.remember(silent)
}

// report adds a quotation, unless its source is nobody, and one of everybody
// who is said to have said the same.
func (k *sentence) report(src, cue span.Span, content span.Span, how kind, direct bool) bool {
	for _, m := range k.others(src, content) {
		k.add(m, cue, content, how, direct)
	}
	return k.add(src, cue, content, how, direct)
}

func (k *sentence) add(src, cue span.Span, content span.Span, how kind, direct bool) bool {
	if k.turn >= 0 {
		src = k.withPlace(k.core(src))
	}
	who, ok := k.resolve(src)
	if !ok || how == thinks && !who.Named && k.know.narrators[who.Name] != "" {
		return false
	}
	return k.quote(who, src, cue, content, how, direct)
}

// quote adds a quotation of the voice, unless it is hardly a word.
func (k *sentence) quote(who reading.Voice, src, cue, content span.Span, how kind, direct bool) bool {
	content = content.Trim(k.Plain)
	if utf8.RuneCountInString(content.In(k.Plain)) < fewSyllables {
		return false
	}
	q := who.By(k.turn, src, cue)
	q.Content, q.Direct = []span.Span{content}, direct
	if how == denies {
		q.Stance = reading.Denies
	}
	k.Add(q)
	k.spoke, k.spokeIn = who.Name, k.Paragraph
	return true
}

// Lengths: the least that reported words must have, and of a Korean name, in
// syllables; of a syllable in bytes.
const (
	fewSyllables = 5
	nameLength   = 3
	oneSyllable  = 3
)
