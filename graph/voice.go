package graph

import "slices"

// voice is a person who takes a side on a claim: one who said it, or agrees or
// disagrees with it, and where.
type voice struct {
	speaker *Node
	edge    *Edge
	at      []*Evidence // direct speech first
}

// bond is what may join two voices.
type bond struct {
	method   string
	score    float64
	reason   string
	evidence [][]Evidence // of the edges that join them
}

// voice is the speaker of an edge with the entries that count: where they
// said it, or their own side of an agreement.
func (s *sharing) voice(e *Edge) (voice, bool) {
	v := voice{speaker: s.x.Node(e.Source), edge: e}
	if KindOfID(e.Source) != Speaker || !s.filter.counts(v.speaker) || s.filter.NoReported && e.Method == Reported {
		return v, false
	}
	hearsay := []*Evidence{}
	for i := range e.Evidence {
		entry := &e.Evidence[i]
		switch {
		case !affirms(e, entry) || !s.filter.heard(entry):
		case entry.ReportedBy == "":
			v.at = append(v.at, entry)
		default:
			hearsay = append(hearsay, entry)
		}
	}
	v.at = append(v.at, hearsay...)
	return v, len(v.at) > 0
}

// affirms reports whether an entry shows the edge's source taking the side that
// the edge says, not the claim itself or the opposite kept beside it.
func affirms(e *Edge, v *Evidence) bool {
	if v.Of == e.Target && (e.Kind != Said || v.Stance != "") {
		return false
	}
	if e.Kind == DisagreesWith {
		return v.Stance != Agrees
	}
	return v.Stance == "" || v.Stance == Agrees
}

// places finds a place of either voice between which the bond holds, direct
// speech before hearsay, then in the order of the evidence.
func (s *sharing) places(a, b voice, by bond) (va, vb *Evidence, ok bool) {
	for _, va := range a.at {
		for _, vb := range b.at {
			if s.holds(va.Interview, vb.Interview, [2]*Node{a.speaker, b.speaker}, by) {
				return va, vb, true
			}
		}
	}
	return nil, nil, false
}

// holds reports whether the bond joins what was said in two interviews. In
// one and the same, a reply joins anybody, and likeness only two guests.
func (s *sharing) holds(in, and string, speakers [2]*Node, by bond) bool {
	if in != and || in == "" || by.replyIn(in, StanceOf(s.kind)) {
		return true
	}
	interview := s.x.Node(in)
	return interview == nil || !hosts(interview, speakers[0]) && !hosts(interview, speakers[1])
}

func hosts(interview, speaker *Node) bool { return slices.Contains(interview.Hosts, speaker.Name) }

// replyIn reports whether the bond was made by a reply in the interview that
// takes the stance.
func (b bond) replyIn(interview, stance string) bool {
	for _, evidence := range b.evidence {
		for i := range evidence {
			if v := &evidence[i]; v.Interview == interview && v.Method == Reply && v.Stance == stance {
				return true
			}
		}
	}
	return false
}
