package quote

import (
	"strings"

	"github.com/whosaid/whosaid/internal/sentence"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/text"
	"github.com/whosaid/whosaid/internal/token"
)

// longestSentence is the number of bytes beyond which a stretch without a stop
// is no sentence that rules could read.
const longestSentence = 8 << 10

// unit is a word, a mark, or a whole quotation, which stands for itself.
type unit struct {
	token.Token
	quote bool
}

// paragraph reads one paragraph of a turn, or of prose (turn -1).
func (r *reader) paragraph(p span.Span, turn int) {
	r.paragraphs++
	before := r.carry
	var open bool
	r.work.quotes, open = quoted(r.plain, p, r.work.quotes[:0])
	r.carry = carry{open: open}
	r.work.sentences = joined(sentence.Split(r.plain, p, r.work.sentences[:0]), r.work.quotes)
	block := len(r.work.quotes) == 0 && before.next.Name != ""
	if (block || r.onlyQuoted(p)) && r.goesOn(p, before) || r.signed(p, turn) {
		return
	}
	r.work.quoteAt = 0
	for _, s := range r.work.sentences {
		if s.Len() > longestSentence {
			continue
		}
		if text.Language(s.In(r.plain)) == "ko" {
			r.korean(s, turn)
			continue
		}
		r.english(s, turn)
	}
	r.carry.open = open && r.carry.by > 0
}

// onlyQuoted reports whether a paragraph is one quotation and nothing else.
func (r *reader) onlyQuoted(p span.Span) bool {
	return len(r.work.quotes) == 1 && r.work.quotes[0].Start == p.Start && r.work.quotes[0].End >= p.End-1
}

// goesOn gives a paragraph that is a quotation, or a block without marks, to whom the paragraph before
// announced, or adds it to the quotation that was not closed there.
func (r *reader) goesOn(p span.Span, before carry) bool {
	content := p
	if len(r.work.quotes) > 0 {
		content = inside(r.plain, r.work.quotes[0])
	}
	switch {
	case content.Empty():
		return false
	case before.next.Name != "":
		before.next.Content = []span.Span{content}
		r.found = append(r.found, before.next)
		r.carry.by = len(r.found)
	case before.open && before.by > 0:
		q := &r.found[before.by-1]
		q.Content = append(q.Content, content)
		r.carry.by = before.by
	default:
		return false
	}
	r.carry.open = r.carry.open && r.carry.by > 0
	return true
}

// joined puts sentences together again that were cut inside a quotation.
func joined(sentences, quotes []span.Span) []span.Span {
	out := sentences[:0]
	k := 0
	for _, s := range sentences {
		if n := len(out); n > 0 {
			for k < len(quotes) && quotes[k].End <= out[n-1].End {
				k++
			}
			if k < len(quotes) && quotes[k].Start < out[n-1].End {
				out[n-1].End = s.End
				continue
			}
		}
		out = append(out, s)
	}
	return out
}

// scan fills units with the words and marks of a sentence, each quotation in
// it as one.
func (r *reader) scan(s span.Span) []unit {
	r.units = r.units[:0]
	at := s.Start
	for _, q := range r.quotesIn(s) {
		r.scanWords(span.Span{Start: at, End: q.Start})
		r.units = append(r.units, unit{Token: token.Token{Span: q, Rune: '"'}, quote: true})
		at = q.End
	}
	r.scanWords(span.Span{Start: at, End: s.End})
	return r.units
}

// quotesIn gives the quotations that a sentence touches. Sentences are asked
// for in order.
func (r *reader) quotesIn(s span.Span) []span.Span {
	all := r.work.quotes
	for r.quoteAt < len(all) && all[r.quoteAt].End <= s.Start {
		r.quoteAt++
	}
	end := r.quoteAt
	for end < len(all) && all[end].Start < s.End {
		end++
	}
	return all[r.quoteAt:end]
}

func (r *reader) scanWords(s span.Span) {
	if s.Empty() {
		return
	}
	r.tokens = token.Scan(r.plain, s, &r.know.lexicon, r.tokens[:0])
	for _, t := range r.tokens {
		if n := len(r.units); t.Form == token.Capital && n > 0 && r.units[n-1].Form != token.Mark && !r.self(t) {
			t.Class &^= function
			if !t.Is(speaks) {
				t.Class &^= cue
			}
		}
		r.units = append(r.units, unit{Token: t})
	}
}

// self reports whether a word is "I", alone or contracted, which has a capital
// and is no name.
func (r *reader) self(t token.Token) bool {
	w := t.In(r.plain)
	return w == "I" || strings.HasPrefix(w, "I'") || strings.HasPrefix(w, "I’")
}

// isWord reports whether the unit is the word, in small letters.
func (r *reader) isWord(u unit, word string) bool {
	return u.Form != token.Mark && strings.EqualFold(u.In(r.plain), word)
}
