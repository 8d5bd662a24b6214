package people

import (
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/internal/text"
)

// kind is what a mention stands for.
type kind uint8

const (
	person      kind = iota
	institution      // a report, a ministry: not a person, but with a name
	unnamed          // "officials", "SPEAKER_01", "Q"
)

// mention is one way of naming somebody in one conversation of a document;
// all turns and quotations that name them so share it.
type mention struct {
	document int
	section  int // -1 for prose
	written  string
	kind     kind
	asked    kind // what it was taken for before its name was read
	name     name
	turns    int    // that bear it
	judged   string // the name that a person has given it
	quotes   int
	reason   string // where the text names them, for a name that nobody bears
}

// book is everything that was mentioned, in the order of the text.
type book struct {
	readings []quote.Reading
	mentions []mention
	of       People          // indexes of mentions until persons are known
	answers  [][2]int        // labels that follow each other: two people
	inside   []documentNames // of each document: what turns and quotations bear
	extra    []documentNames // what else the document says of who takes part
}

// documentNames are the mentions of one document, a range of mentions.
type documentNames struct{ from, to int }

// gather collects the mentions of all documents. Its time is that of one
// look-up a turn.
func gather(readings []quote.Reading) *book {
	b := &book{readings: readings}
	b.of.OfTurn = make([][]int, len(readings))
	b.of.OfQuotation = make([][]int, len(readings))
	for d := range readings {
		from := len(b.mentions)
		g := gatherer{book: b, document: d, from: from, seen: map[seenKey]int{}}
		b.of.OfTurn[d] = g.turns()
		b.of.OfQuotation[d] = g.quotations()
		b.inside = append(b.inside, documentNames{from, len(b.mentions)})
	}
	return b
}

type seenKey struct {
	section int
	kind    kind
	written string
}

type gatherer struct {
	*book
	document int
	from     int // first mention of the document
	seen     map[seenKey]int
	recent   [4]int // mentions met last: conversations go to and fro
	at       int
}

func (g *gatherer) mention(section int, k kind, written string) int {
	for _, i := range g.recent {
		if i < len(g.mentions) && g.mentions[i].is(g.document, section, k, written) {
			return i
		}
	}
	key := seenKey{section, k, written}
	if i, ok := g.seen[key]; ok {
		g.recent[g.at%len(g.recent)] = i
		g.at++
		return i
	}
	m := mention{document: g.document, section: section, written: written, kind: k, asked: k}
	if k == person {
		m.name = parseName(written)
	} else {
		m.name = role(written)
	}
	if m.name.role && k == person {
		m.kind = unnamed
	}
	i := len(g.mentions)
	g.mentions = append(g.mentions, m)
	g.seen[key] = i
	return i
}

func (m *mention) is(document, section int, k kind, written string) bool {
	return m.written == written && m.section == section && m.asked == k && m.document == document
}

func (g *gatherer) turns() []int {
	turns := g.readings[g.document].Turns
	out := make([]int, len(turns))
	for t := range turns {
		turn := &turns[t]
		written := turn.Name
		if written == "" {
			written = turn.Label
		}
		i := g.mention(turn.Section, person, written)
		if written != turn.Label && core(turn.Label) != "" && g.mentions[i].kind == unnamed {
			i = g.mention(turn.Section, person, turn.Label)
		}
		g.mentions[i].turns++
		out[t] = i
	}
	g.neighbours(out)
	return out
}

// crowd bounds the labels of a document among which neighbours are counted.
const crowd = 512

// neighbours notes which labels of the document follow each other more than
// once in a conversation.
func (g *gatherer) neighbours(of []int) {
	n := min(len(g.mentions)-g.from, crowd)
	times := make([]uint8, n*n)
	for t := 1; t < len(of); t++ {
		a, b := of[t-1]-g.from, of[t]-g.from
		if a == b || a >= n || b >= n || g.mentions[of[t]].section != g.mentions[of[t-1]].section {
			continue
		}
		at := min(a, b)*n + max(a, b)
		if times[at] < 2 {
			if times[at]++; times[at] == 2 {
				g.answers = append(g.answers, [2]int{g.from + min(a, b), g.from + max(a, b)})
			}
		}
	}
}

func (g *gatherer) quotations() []int {
	r := &g.readings[g.document]
	out := make([]int, len(r.Quotations))
	for i := range r.Quotations {
		q := &r.Quotations[i]
		k, section := person, -1
		switch {
		case !q.Named:
			k = unnamed
		case !q.Person:
			k = institution
		}
		if q.Turn >= 0 {
			section = r.Turns[q.Turn].Section
		}
		out[i] = -1
		if text.Normal(q.Name) != "" {
			out[i] = g.mention(section, k, q.Name)
			g.mentions[out[i]].quotes++
		}
	}
	return out
}
