package agree

import (
	"cmp"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
)

// statement is one thing that is claimed, by whomever: sentences of equal
// words are one.
type statement struct {
	sentences []int32 // indexes in Sentences, in order
	language  string
	from, to  int32 // its stems
}

// text is the words of the statement as first said.
func (s *statement) text(in *Input) string { return in.Sentences[s.sentences[0]].Text }

// speakings are all statements of an input with what says who may share one.
type speakings struct {
	in         *Input
	statements []statement
	stems      []int32 // of all statements, one after the other
	least      float64 // share of stems that makes a candidate
	holders    int32   // statements that may hold a stem which finds candidates
	seen       []int32 // stem → statements that hold it, rising
}

const stemsPerSentence = 8 // about

// gather collects the claims that stand on their own.
func gather(in *Input) *speakings {
	v := newVocabulary()
	s := &speakings{in: in, least: moreShare, stems: make([]int32, 0, stemsPerSentence*len(in.Sentences))}
	if in.meant() {
		s.least = leastShare
	}
	byHash := map[uint64]int32{}
	for i := range in.Sentences {
		x := &in.Sentences[i]
		if !standsAlone(x) {
			continue
		}
		from := len(s.stems)
		var hash uint64
		s.stems, hash = v.read(x.Text, s.stems)
		if n, ok := byHash[hash]; ok {
			for _, id := range s.stems[from:] {
				v.seen[id]--
			}
			s.stems = s.stems[:from]
			s.statements[n].sentences = append(s.statements[n].sentences, int32(i))
			continue
		}
		byHash[hash] = int32(len(s.statements))
		s.statements = append(s.statements, statement{sentences: []int32{int32(i)}, language: x.Language, from: int32(from), to: int32(len(s.stems))})
	}
	s.seen, s.holders = v.seen, holdersAmong(len(s.statements))
	s.rank()
	return s
}

// rank numbers the stems anew, the rarest first, and orders those of every
// statement by that.
func (s *speakings) rank() {
	order := make([]int32, len(s.seen))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortStableFunc(order, func(a, b int32) int { return cmp.Compare(s.seen[a], s.seen[b]) })
	rank, seen := make([]int32, len(order)), make([]int32, len(order))
	for r, stem := range order {
		rank[stem], seen[r] = int32(r), s.seen[stem]
	}
	for i, stem := range s.stems {
		s.stems[i] = rank[stem]
	}
	s.seen = seen
	for i := range s.statements {
		slices.Sort(s.of(int32(i)))
	}
}

// standsAlone reports whether a sentence claims something that can be compared
// without its context.
func standsAlone(s *claim.Sentence) bool {
	return s.IsClaim() && !s.Asked && !s.Leans && !s.Denied && s.Person >= 0 && len(s.Text) <= longest
}

const longest = 2000 // bytes of a text that can be one claim

// interview is the conversation that a sentence belongs to; reported speech
// in prose belongs to its document, told by a number below zero.
func (s *speakings) interview(i int32) int {
	x := &s.in.Sentences[i]
	if x.Turn < 0 {
		return -1 - x.Document
	}
	return s.in.Sources.OfSection[x.Document][s.in.Readings[x.Document].Turns[x.Turn].Section]
}

// guest reports whether a sentence is a guest's own speech, or stands in prose,
// where nobody is host.
func (s *speakings) guest(i int32) bool {
	x := &s.in.Sentences[i]
	if x.Turn < 0 {
		return true
	}
	return x.Quotation < 0 && s.in.Readings[x.Document].Turns[x.Turn].Role == dialogue.Guest
}

// may reports whether two sentences can share a claim: said by two people, in
// two conversations or as two guests of one; or by one person in two.
func (s *speakings) may(i, j int32) bool {
	apart := s.interview(i) != s.interview(j)
	if s.in.Sentences[i].Person == s.in.Sentences[j].Person {
		return apart
	}
	return apart || s.guest(i) && s.guest(j)
}

const mostSayings = 64 // sentences of one statement that are looked at

// sharing returns a sentence of each of two statements that can share a claim.
func (s *speakings) sharing(a, b int32) (i, j int, ok bool) {
	x, y := s.statements[a].sentences, s.statements[b].sentences
	for _, i := range x[:min(len(x), mostSayings)] {
		for _, j := range y[:min(len(y), mostSayings)] {
			if s.may(i, j) {
				return int(i), int(j), true
			}
		}
	}
	return 0, 0, false
}

// supposed reports whether a sentence gives a thought to others without taking
// it over: "You might think that …".
func supposed(s *claim.Sentence) bool {
	l := loadLexicon()
	low := s.Text
	if s.Language == "en" {
		low = strings.ToLower(low)
	}
	return slices.ContainsFunc(l.supposed[s.Language], func(w string) bool { return strings.Contains(low, w) })
}
