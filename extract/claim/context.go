package claim

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// answer marks the questions of a turn that put a proposition when the turn
// after it, by somebody else, begins with a yes or a no.
func (b *batch) answer() {
	first, next := -1, -1 // the first sentence of the running turn and of the one after it
	for i := len(b.sentences) - 1; i >= 0; i-- {
		s := &b.sentences[i]
		if s.Turn < 0 {
			continue
		}
		if first < 0 || b.sentences[first].Turn != s.Turn {
			next = first
		}
		first = i
		if b.flags[i]&poses != 0 && s.Quotation < 0 && b.answered(s, next) {
			s.Asked, s.Answerer = true, b.sentences[next].Person
			s.Reason = "a question that puts a proposition, answered yes or no"
		}
	}
}

// answered reports whether the sentence at next answers the question q.
func (b *batch) answered(q *Sentence, next int) bool {
	return next >= 0 && b.sentences[next].Turn == q.Turn+1 && b.sentences[next].Person != q.Person && b.flags[next]&answers != 0
}

// lean gives the claims that lean on their context the sentence before.
func (b *batch) lean(plain string) {
	for i := range b.sentences {
		s := &b.sentences[i]
		if b.flags[i]&leans != 0 && s.Asserts() && i > 0 {
			s.Leans, s.Before, s.Context = true, b.sentences[i-1].Text, b.context(i, plain)
		}
	}
}

// context is the sentence that sentence i leans on: the last one before it
// that is not of the same words, as who is quoted and that they said it are;
// empty where something else stands between the two.
func (b *batch) context(i int, plain string) span.Span {
	s, k := &b.sentences[i], i-1
	for k >= 0 && b.sentences[k].Span.End > s.Span.Start {
		k--
	}
	if k < 0 {
		return span.Span{}
	}
	before := &b.sentences[k]
	spoken := s.Turn >= 0 && before.Turn >= max(0, s.Turn-1)
	written := s.Turn < 0 && before.Turn < 0 && !strings.Contains(plain[before.Span.End:s.Span.Start], "\n")
	if spoken || written {
		return before.Span
	}
	return span.Span{}
}
