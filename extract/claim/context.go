package claim

// answer marks the questions of a turn that put a proposition when the turn
// behind it, by somebody else, begins with a yes or a no.
func answer(all []marked) {
	for i := range all {
		m := &all[i]
		if m.poses && m.Quotation < 0 && answered(all[i:]) {
			m.Asked = true
			m.Reason = "a question that puts a proposition, answered yes or no"
		}
	}
}

// answered reports whether the next turn answers the question that all begins
// with.
func answered(all []marked) bool {
	q := &all[0]
	for i := range all {
		m := &all[i]
		if m.Turn < 0 || m.Turn == q.Turn {
			continue
		}
		return m.Turn == q.Turn+1 && m.Person != q.Person && m.answers
	}
	return false
}

// lean gives the sentences, those that lean on their context with the
// sentence before.
func lean(all []marked) []Sentence {
	out := make([]Sentence, len(all))
	for i := range all {
		out[i] = all[i].Sentence
		if all[i].leans && out[i].IsClaim() && i > 0 {
			out[i].Leans, out[i].Before = true, out[i-1].Text
		}
	}
	return out
}
