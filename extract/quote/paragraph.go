package quote

import (
	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/sentence"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/text"
)

// longestSentence is the number of bytes of the longest stretch without a stop
// that is read as a sentence.
const longestSentence = 8 << 10

// paragraph reads one paragraph of a turn, or of prose (turn -1).
func (r *reader) paragraph(p span.Span, turn int) {
	r.Paragraph++
	before := r.Carry
	var open bool
	r.quotes, open = reading.Quoted(r.Plain, p, r.quotes[:0])
	r.Carry = reading.Carry{Open: open}
	r.sentences = joined(sentence.Split(r.Plain, p, r.sentences[:0]), r.quotes)
	block := len(r.quotes) == 0 && before.Next.Name != ""
	if (block || r.onlyQuoted(p)) && r.goesOn(p, before) || r.signed(p, turn) {
		return
	}
	r.quoteAt = 0
	for _, s := range r.sentences {
		if s.Len() <= longestSentence {
			r.grammars[text.Language(s.In(r.Plain))].Sentence(r.sentence(s, turn))
		}
	}
	r.Carry.Open = open && r.Carry.By > 0
}

// onlyQuoted reports whether a paragraph is one quotation and nothing else.
func (r *reader) onlyQuoted(p span.Span) bool {
	return len(r.quotes) == 1 && r.quotes[0].Start == p.Start && r.quotes[0].End >= p.End-1
}

// goesOn gives a paragraph that is a quotation, or a block without marks, to
// whoever the paragraph before announced, or adds it to the quotation that was
// not closed there.
func (r *reader) goesOn(p span.Span, before reading.Carry) bool {
	content := p
	if len(r.quotes) > 0 {
		content = reading.Inside(r.Plain, r.quotes[0])
	}
	switch {
	case content.Empty():
		return false
	case before.Next.Name != "":
		before.Next.Content = []span.Span{content}
		r.Add(before.Next)
	case before.Open && before.By > 0:
		q := &r.Found[before.By-1]
		q.Content = append(q.Content, content)
		r.Carry.By = before.By
	default:
		return false
	}
	r.Carry.Open = r.Carry.Open && r.Carry.By > 0
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

func (r *reader) sentence(s span.Span, turn int) reading.Sentence {
	return reading.Sentence{Span: s, Turn: turn, Quotes: r.quotesIn(s)}
}

// quotesIn gives the quotations that a sentence touches. Sentences are asked
// for in order.
func (r *reader) quotesIn(s span.Span) []span.Span {
	all := r.quotes
	for r.quoteAt < len(all) && all[r.quoteAt].End <= s.Start {
		r.quoteAt++
	}
	end := r.quoteAt
	for end < len(all) && all[end].Start < s.End {
		end++
	}
	return all[r.quoteAt:end]
}
