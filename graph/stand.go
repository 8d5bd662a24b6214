package graph

import (
	"cmp"
	"slices"
	"strings"
)

// Stand is one place where somebody takes a side on a statement.
type Stand struct {
	Stance string `json:"stance"` // SaysSo or Opposite
	Date   string `json:"date"`   // ISO 8601 at the precision known, "" when not known
	SaidRow

	in      string   // id of the interview, or the document's name where there is none
	reply   bool     // by answering another
	against []strife // what of the statement it opposes
}

// strife is a claim that somebody opposes, and how surely.
type strife struct {
	claim  string
	method string
	score  float64
}

func compareStands(a, b Stand) int {
	return cmp.Or(
		compareBools(a.Date == "", b.Date == ""), strings.Compare(a.Date, b.Date),
		strings.Compare(a.Document, b.Document), cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End),
		strings.Compare(a.Claim, b.Claim), strings.Compare(a.Stance, b.Stance),
	)
}

// stands collects who takes a side on a statement.
type stands struct {
	x      *Index
	filter Filter
	claims []string           // of the statement
	of     map[string][]Stand // by speaker
}

func (s *stands) collect() {
	for _, id := range s.claims {
		for _, e := range s.x.In(id) {
			s.toward(e)
		}
		for _, j := range s.x.joins(id) {
			if slices.Contains(s.claims, j.claim) {
				continue
			}
			s.by(id, j)
		}
	}
}

// toward adds what somebody says of a claim of the statement itself.
func (s *stands) toward(e *Edge) {
	claim := s.x.Node(e.Target)
	if KindOfID(e.Source) != Speaker || s.filter.NoReported && e.Method == Reported {
		return
	}
	for i := range e.Evidence {
		v := &e.Evidence[i]
		denies := v.Stance == Disagrees || v.Stance == Denies
		switch own := affirms(e, v); {
		case e.Kind == Said && v.Stance == "" && claim.Asked: // who asks takes no side
		case own && e.Kind == DisagreesWith:
			s.add(e.Source, claim, v, Stand{Stance: Opposite, against: []strife{{claim.ID, e.Method, e.Score}}})
		case own:
			s.add(e.Source, claim, v, Stand{Stance: SaysSo})
		case e.Kind == Said && denies && v.Of != e.Target:
			s.add(e.Source, claim, v, Stand{Stance: Opposite, against: []strife{{claim.ID, v.Method, v.Score}}})
		}
	}
}

// by adds those who said a claim outside the statement that is joined to one of
// it: the opposite, or a reply that agrees.
func (s *stands) by(id string, j join) {
	stand := Stand{Stance: SaysSo, reply: j.edge.Method == Reply}
	if j.edge.Kind == DisagreesWith {
		stand.Stance, stand.against = Opposite, []strife{{id, j.edge.Method, j.edge.Score}}
	}
	claim := s.x.Node(j.claim)
	if claim == nil || claim.Asked || j.edge.sameness() || s.filter.NoReported && j.edge.Method == Reported {
		return
	}
	for _, e := range s.x.In(j.claim) {
		if e.Kind != Said {
			continue
		}
		for i := range e.Evidence {
			if v := &e.Evidence[i]; v.Stance == "" {
				s.add(e.Source, claim, v, stand)
			}
		}
	}
}

// add has a speaker take a side in a place; one place that opposes several
// claims of the statement takes it once.
func (s *stands) add(speaker string, claim *Node, v *Evidence, stand Stand) {
	who := s.x.Node(speaker)
	if !s.filter.counts(who) || !s.filter.heard(v) {
		return
	}
	stand.SaidRow = s.x.saidRow(who, claim, v)
	stand.Date, stand.in = s.x.dateOf(v), cmp.Or(v.Interview, v.Document)
	stand.reply = stand.reply || v.Method == Reply
	taken := s.of[speaker]
	if i := slices.IndexFunc(taken, func(t Stand) bool { return compareStands(t, stand) == 0 }); i >= 0 {
		taken[i].against = append(taken[i].against, stand.against...)
		taken[i].reply = taken[i].reply || stand.reply
		return
	}
	s.of[speaker] = append(taken, stand)
}

// withoutRestating leaves out what hosts say in an interview in which a guest
// speaks of the statement, unless one answers the other.
func (s *stands) withoutRestating() {
	guests, replies := map[string]bool{}, map[string]bool{}
	for id, taken := range s.of {
		for _, t := range taken {
			guests[t.in] = guests[t.in] || !s.leads(id, t.in)
			replies[t.in] = replies[t.in] || t.reply
		}
	}
	for id, taken := range s.of {
		s.of[id] = slices.DeleteFunc(taken, func(t Stand) bool {
			return s.leads(id, t.in) && guests[t.in] && !replies[t.in]
		})
	}
}

// leads reports whether a speaker is the host of an interview.
func (s *stands) leads(speaker, in string) bool {
	interview := s.x.Node(in)
	return interview != nil && hosts(interview, s.x.Node(speaker))
}
