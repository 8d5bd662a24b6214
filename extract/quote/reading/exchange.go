package reading

import (
	"cmp"
	"strings"
)

// Part is one turn of a conversation.
type Part struct {
	Section int    // the conversation it belongs to
	Name    string // who speaks; "" when nobody is named
	Label   string // what is written in place of a name
	Size    int    // of its speech, in bytes
}

// who is what the one who speaks is known by.
func (p Part) who() string { return cmp.Or(p.Name, p.Label) }

// Exchange is who speaks after whom in the turns of a document.
type Exchange struct {
	parts []Part
	share map[Part]float64 // by section and name: of all that is said there
	names map[int][]string // by section, in the order of their first turns
}

// quiet is the share of a conversation below which somebody only leads it.
const quiet = 0.15

// NewExchange returns the exchange of turns, which stand in the order of the
// text.
func NewExchange(parts []Part) Exchange {
	x := Exchange{parts: parts, share: map[Part]float64{}, names: map[int][]string{}}
	whole := map[int]int{}
	for _, p := range parts {
		whole[p.Section] += p.Size
	}
	for _, p := range parts {
		key := Part{Section: p.Section, Name: p.who()}
		if _, known := x.share[key]; !known && p.who() != "" {
			x.names[p.Section] = append(x.names[p.Section], p.who())
		}
		x.share[key] += float64(p.Size) / float64(max(1, whole[p.Section]))
	}
	return x
}

// Turns are the turns in the order of the text: do not change them.
func (x Exchange) Turns() []Part { return x.parts }

// Speaker is who speaks in the turn; "" in prose (-1).
func (x Exchange) Speaker(turn int) string {
	if turn < 0 {
		return ""
	}
	return x.parts[turn].who()
}

// Participant gives the one who takes part in the conversation of the turn, but
// does not speak in it, and whose name has the words of name, or the other way
// round; "" when nobody or more than one does.
func (x Exchange) Participant(turn int, name string) string {
	if turn < 0 {
		return ""
	}
	found, who := "", x.parts[turn].who()
	for _, n := range x.names[x.parts[turn].Section] {
		if n != who && Alike(n, name) {
			if found != "" {
				return ""
			}
			found = n
		}
	}
	return found
}

// Addressee is whom the speaker of the turn means by "you", as far as the
// order of the turns tells it: the other one of two, the one who speaks before and
// after, and of those two the one who does not only lead the conversation. "" when
// it cannot be told.
func (x Exchange) Addressee(turn int) string {
	others := x.others(turn)
	if len(others) == 1 {
		return others[0]
	}
	before, after := x.next(turn, -1), x.next(turn, 1)
	switch {
	case x.leads(turn, before) && x.leads(turn, after):
		return x.Rival(turn)
	case before == after || x.leads(turn, after):
		return before
	case x.leads(turn, before):
		return after
	}
	return ""
}

// Rival is the only other one who does more than lead the conversation, for a
// speaker who does so too; "" when there is none, or more than one.
func (x Exchange) Rival(turn int) string {
	rival := ""
	for _, n := range x.others(turn) {
		if x.leads(turn, n) {
			continue
		}
		if rival != "" {
			return ""
		}
		rival = n
	}
	if x.leads(turn, x.Speaker(turn)) {
		return ""
	}
	return rival
}

// Next is who speaks after the turn; "" at the end of the conversation.
func (x Exchange) Next(turn int) string { return x.next(turn, 1) }

func (x Exchange) next(turn, step int) string {
	for t := turn + step; t >= 0 && t < len(x.parts) && x.parts[t].Section == x.parts[turn].Section; t += step {
		if n := x.parts[t].who(); n != x.parts[turn].who() {
			return n
		}
	}
	return ""
}

func (x Exchange) others(turn int) []string {
	out := []string{}
	if turn < 0 {
		return out
	}
	for _, n := range x.names[x.parts[turn].Section] {
		if n != x.parts[turn].who() {
			out = append(out, n)
		}
	}
	return out
}

// leads reports whether somebody says little in the conversation of the turn.
func (x Exchange) leads(turn int, name string) bool {
	return x.share[Part{Section: x.parts[turn].Section, Name: name}] < quiet
}

// Alike reports whether one name has all the words of the other, at its
// beginning or its end, whatever their case.
func Alike(a, b string) bool {
	a, b = strings.ToLower(a), strings.ToLower(b)
	if len(a) < len(b) {
		a, b = b, a
	}
	return a == b || strings.HasPrefix(a, b+" ") || strings.HasSuffix(a, " "+b)
}
