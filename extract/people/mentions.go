package people

import (
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/internal/text"
)

// Mentions is what one document, looked at alone, says of who is who.
type Mentions struct {
	Borne   []Mention // by turns and quotations, in the order of the text
	Stated  []Mention // names that legends, headings and introductions give besides
	Answers [][2]int  // pairs of Borne that follow each other in a conversation: two people
	InText  []InText  // the words of Borne that the text explains

	OfTurn      []int // [turn] → index in Borne
	OfQuotation []int // [quotation] → index in Borne; -1 when nobody
}

// Mention is one way of naming somebody in one conversation of a document; all
// turns and quotations that name them so share it.
type Mention struct {
	Section int // -1 for prose
	Written string
	Kind    Kind
	Turns   int // that bear it
	Quotes  int
}

// Kind is what a mention stands for, before its name is read.
type Kind uint8

// The kinds.
const (
	Human       Kind = iota
	Institution      // a report, a ministry: not a person, but with a name
	Unnamed          // "officials", "SPEAKER_01", "Q"
)

// InText is what the text around says of a name of one word.
type InText struct {
	Word      string // as it is shown
	Full      string // the one full name that it is part of; "" without
	FullLine  int    // where that stands, from 1
	Sound     string // for a label in Hangul: the one name in Latin letters that sounds like it; "" without
	SoundLine int
}

// Read gathers the mentions of a document. Its time is that of one look-up a
// turn, and of a search of the text for each name of one word.
func Read(r *quote.Reading) Mentions {
	g := gatherer{reading: r, seen: map[seenKey]int{}}
	out := Mentions{OfTurn: g.turns()}
	out.OfQuotation = g.quotations()
	out.Borne, out.Answers = g.found, g.answers
	out.Stated = participants(r)
	look := looker{reading: r, mentions: &out, sounds: memo{}}
	out.InText = look.explain()
	return out
}

type seenKey struct {
	section int
	kind    Kind
	written string
}

// gatherer collects the mentions of one document.
type gatherer struct {
	reading *quote.Reading
	found   []Mention
	unnamed []bool // of each found: its name is nobody's
	answers [][2]int
	seen    map[seenKey]int
	recent  [4]int // mentions met last: conversations go to and fro
	at      int
}

func (g *gatherer) mention(section int, k Kind, written string) int {
	for _, i := range g.recent {
		if i < len(g.found) && g.found[i].is(section, k, written) {
			return i
		}
	}
	key := seenKey{section, k, written}
	if i, ok := g.seen[key]; ok {
		g.recent[g.at%len(g.recent)] = i
		g.at++
		return i
	}
	i := len(g.found)
	g.found = append(g.found, Mention{Section: section, Written: written, Kind: k})
	g.unnamed = append(g.unnamed, k == Unnamed || k == Human && parseName(written).role)
	g.seen[key] = i
	return i
}

func (m *Mention) is(section int, k Kind, written string) bool {
	return m.Written == written && m.Section == section && m.Kind == k
}

func (g *gatherer) turns() []int {
	turns := g.reading.Turns
	out := make([]int, len(turns))
	for t := range turns {
		turn := &turns[t]
		written := turn.Name
		if written == "" {
			written = turn.Label
		}
		i := g.mention(turn.Section, Human, written)
		if written != turn.Label && g.unnamed[i] && core(turn.Label) != "" {
			i = g.mention(turn.Section, Human, turn.Label)
		}
		g.found[i].Turns++
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
	n := min(len(g.found), crowd)
	times := make([]uint8, n*n)
	for t := 1; t < len(of); t++ {
		a, b := of[t-1], of[t]
		if a == b || a >= n || b >= n || g.found[a].Section != g.found[b].Section {
			continue
		}
		at := min(a, b)*n + max(a, b)
		if times[at] < 2 {
			if times[at]++; times[at] == 2 {
				g.answers = append(g.answers, [2]int{min(a, b), max(a, b)})
			}
		}
	}
}

func (g *gatherer) quotations() []int {
	r := g.reading
	out := make([]int, len(r.Quotations))
	for i := range r.Quotations {
		q := &r.Quotations[i]
		k, section := Human, -1
		switch {
		case !q.Named:
			k = Unnamed
		case !q.Person:
			k = Institution
		}
		if q.Turn >= 0 {
			section = r.Turns[q.Turn].Section
		}
		out[i] = -1
		if text.Normal(q.Name) != "" {
			out[i] = g.mention(section, k, q.Name)
			g.found[out[i]].Quotes++
		}
	}
	return out
}

// participants are the names that legends, headings and introductions give;
// those who only take part without a word bear no turn.
func participants(r *quote.Reading) []Mention {
	g := gatherer{reading: r, seen: map[seenKey]int{}}
	for s := range r.Sections {
		for _, n := range r.Sections[s].Names {
			g.mention(s, Human, n)
		}
	}
	return g.found
}
