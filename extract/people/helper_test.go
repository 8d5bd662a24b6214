package people

import (
	"strings"

	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
)

// read makes a reading of a document in which "Label: words" is a turn,
// "Name >> words" a quotation, "----" divides conversations and all else is
// prose.
func read(name, plain string) quote.Reading {
	r := quote.Reading{Dialogue: dialogue.Dialogue{Document: &source.Document{Name: name, Plain: plain, Text: plain}}}
	section := -1
	fresh := true
	at := 0
	for line := range strings.Lines(plain) {
		here := span.Span{Start: at, End: at + len(line)}.Trim(plain)
		at += len(line)
		label, words, turn := strings.Cut(here.In(plain), ": ")
		who, said, quoted := strings.Cut(here.In(plain), " >> ")
		switch {
		case strings.HasPrefix(line, "----"):
			fresh = true
		case quoted:
			r.Quotations = append(r.Quotations, quote.Quotation{
				Turn: -1, Name: who, Named: true, Person: true, Content: []span.Span{{Start: here.End - len(said), End: here.End}},
			})
		case turn && strings.Count(label, " ") < 4 && !strings.ContainsAny(label, "*■관"):
			if fresh {
				section++
				r.Sections = append(r.Sections, dialogue.Section{Span: here})
				fresh = false
			}
			r.Sections[section].Span.End = here.End
			r.Turns = append(r.Turns, dialogue.Turn{
				Section: section, Label: label, Name: label,
				NameAt: span.Span{Start: here.Start, End: here.Start + len(label)},
				Speech: []span.Span{{Start: here.End - len(words), End: here.End}},
			})
		case !here.Empty():
			r.Prose = append(r.Prose, here)
		}
	}
	return r
}

// namesOf are the names of the persons in order.
func namesOf(p resolved) []string {
	out := []string{}
	for _, x := range p.Persons {
		out = append(out, x.Name)
	}
	return out
}

// resolved is who speaks in documents: People, by turn and quotation.
type resolved struct {
	Persons             []Person
	OfTurn, OfQuotation [][]int
}

// resolve reads documents and resolves their people.
func resolve(readings []quote.Reading, o Overrides) resolved {
	all, names := []Mentions{}, []string{}
	for i := range readings {
		all, names = append(all, Read(&readings[i])), append(names, readings[i].Document.Name)
	}
	p := Resolve(all, names, o)
	out := resolved{Persons: p.Persons}
	by := func(d int, mentions []int) []int {
		persons := []int{}
		for _, m := range mentions {
			persons = append(persons, p.By(d, m))
		}
		return persons
	}
	for d := range all {
		out.OfTurn = append(out.OfTurn, by(d, all[d].OfTurn))
		out.OfQuotation = append(out.OfQuotation, by(d, all[d].OfQuotation))
	}
	return out
}
