package people

import "github.com/whosaid/whosaid/internal/span"

// lookBytes bounds how much of a document is searched for the full name
// that a label is short for; names are given early or often.
const lookBytes = 256 << 10

// excerpt is some of a document's text: parts of Plain in order.
type excerpt []span.Span

// prose is what stands outside any turn, introductions and footers included.
func (l *looker) prose(string) excerpt {
	d := l.reading
	a := excerpt{}
	for _, s := range d.Sections {
		a = append(a, s.Intro, s.Footer)
	}
	a = append(a, d.Prose...)
	return a.within(lookBytes)
}

// openings are the first turns of each conversation, in which hosts present
// their guests.
func (l *looker) openings(string) excerpt {
	d := l.reading
	a, section, turns := excerpt{}, -1, 0
	for i := range d.Turns {
		t := &d.Turns[i]
		if t.Section != section {
			section, turns = t.Section, 0
		}
		if turns++; turns <= 4 {
			a = append(a, t.Speech...)
		}
	}
	return a.within(lookBytes / 4)
}

// others is what the others say: people seldom name themselves, but often
// their families.
func (l *looker) others(key string) excerpt {
	d := l.reading
	a, size := excerpt{}, 0
	for i := range d.Turns {
		if l.keyOf(l.mentions.OfTurn[i]) == key {
			continue
		}
		for _, s := range d.Turns[i].Speech {
			a = append(a, s)
			size += s.Len()
		}
		if size > lookBytes {
			break
		}
	}
	return a.within(lookBytes)
}

// keyOf is the name that a mention bears, as it is compared.
func (l *looker) keyOf(mention int) string {
	if l.keys == nil {
		for i := range l.mentions.Borne {
			l.keys = append(l.keys, parseName(l.mentions.Borne[i].Written).key)
		}
	}
	return l.keys[mention]
}

func (a excerpt) within(limit int) excerpt {
	out := excerpt{}
	for _, s := range a {
		if s.Empty() {
			continue
		}
		if s.Len() > limit {
			break
		}
		limit -= s.Len()
		out = append(out, s)
	}
	return out
}
