package build

import (
	"slices"

	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/graph"
)

// speakers makes a node of everyone who takes a turn or is said to have said
// something; people only talked about get none.
func (b *builder) speakers() {
	docs := make([][]int, len(b.People.Persons))
	speaks := func(person, doc int) {
		if person >= 0 && (len(docs[person]) == 0 || docs[person][len(docs[person])-1] != doc) {
			docs[person] = append(docs[person], doc)
		}
	}
	for d := range b.Digests {
		for m, borne := range b.Digests[d].Mentions.Borne {
			if borne.Turns > 0 {
				speaks(b.People.By(d, m), d)
			}
		}
	}
	for i := range b.Sentences {
		if s := &b.Sentences[i]; s.IsClaim() {
			speaks(s.Person, s.Document)
		}
	}
	for i, p := range b.People.Persons {
		if len(docs[i]) > 0 {
			b.nodes = append(b.nodes, graph.Node{
				ID: b.speaker[i], Kind: graph.Speaker, Name: p.Name, Aliases: p.Aliases, Named: p.Named, Documents: b.names(docs[i]),
			})
		}
	}
}

// interviews makes a node of every conversation, with its links.
func (b *builder) interviews() {
	docs := make([][]int, len(b.Sources.Interviews))
	for d, of := range b.Sources.OfSection {
		for _, i := range of {
			if i >= 0 {
				docs[i] = append(docs[i], d)
			}
		}
	}
	for i, in := range b.Sources.Interviews {
		n := graph.Node{ID: b.interview[i], Kind: graph.Interview, Title: in.Title, Date: in.Date, Documents: b.names(docs[i])}
		for _, p := range in.Persons {
			n.Speakers = append(n.Speakers, b.People.Persons[p].Name)
		}
		n.Speakers = append(n.Speakers, in.Silent...)
		n.Hosts = b.hosts(i)
		b.nodes = append(b.nodes, n)
		for _, r := range in.Refs {
			b.edges = append(b.edges, graph.Edge{
				Source: b.interview[i], Target: b.link[r.Link], Kind: graph.Cites, Role: string(r.Role),
				Evidence: []graph.Evidence{b.evidenceOfRef(r, i)},
			})
		}
	}
}

// hosts are the names of those who ask in interview i, in order of
// appearance: who opens as host and never as guest.
func (b *builder) hosts(i int) []string {
	role := map[int]dialogue.Role{}
	for d, of := range b.Sources.OfSection {
		if !slices.Contains(of, i) {
			continue
		}
		for _, turn := range b.Digests[d].Notes.Turns {
			if p := b.People.By(d, turn.Mention); of[turn.Section] == i && turn.Role != dialogue.Unknown {
				role[p] = max(role[p], turn.Role) // Guest is the higher: a guest who asks is not a host
			}
		}
	}
	out := []string{}
	for _, p := range b.Sources.Interviews[i].Persons {
		if role[p] == dialogue.Host {
			out = append(out, b.People.Persons[p].Name)
		}
	}
	return out
}
