package dialogue

// asked counts what the turns of one name end with.
type asked struct {
	turns, questions int
}

// roles marks as host who asks in a conversation that leaves no doubt: one
// person asks most of the time, nobody else does.
func (w *walker) roles() {
	for from := 0; from < len(w.turns); {
		to := from
		for to < len(w.turns) && w.turns[to].Section == w.turns[from].Section {
			to++
		}
		w.roleIn(w.turns[from:to])
		from = to
	}
}

const roleSample = 400 // turns of a conversation that show who asks

func (w *walker) roleIn(turns []Turn) {
	count := map[string]asked{}
	for i := range turns[:min(len(turns), roleSample)] {
		t := &turns[i]
		if t.Role != Unknown {
			return // the document says who is who
		}
		a := count[t.Name]
		a.turns++
		if asksIn(t.Speech[len(t.Speech)-1].In(w.p.text), nil) {
			a.questions++
		}
		count[t.Name] = a
	}
	host, others := "", 0
	for name, a := range count {
		if a.questions >= 2 && a.questions*2 >= a.turns {
			if host != "" {
				return
			}
			host = name
			continue
		}
		if a.questions*3 > a.turns {
			others++
		}
	}
	if host == "" || others > 0 {
		return
	}
	for i := range turns {
		if turns[i].Name == host {
			turns[i].Role = Host
		} else if len(count) <= 3 {
			turns[i].Role = Guest
		}
	}
}
