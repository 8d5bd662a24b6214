// Package build makes a graph of what the stages found: every person, claim,
// interview and link a node, and every saying, citing and agreement an edge
// with its evidence. It judges nothing; only what ids and edges are made of is
// known here.
package build

import (
	"slices"

	"github.com/whosaid/whosaid/extract/agree"
	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/digest"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// Findings is what every stage found, in the order of the stages. Indexes of
// one slice are used by the next, as the stages' own types say.
type Findings struct {
	Readings  []quote.Reading // of the documents at hand, by document; those without a document are not
	Digests   []digest.Digest // of all documents, ordered by name
	Names     []string        // of the documents, each once
	People    people.People
	Sentences []claim.Sentence // of all documents
	From      []int            // document → its first sentence; one more at the end
	Furniture [][]int          // document → own sentence → documents in which it is furniture; nil for none
	Sources   cite.Sources
	Relations []agree.Relation
}

// TurnBy is who takes a turn of a document at hand; -1 for nobody.
func (f *Findings) TurnBy(document, turn int) int {
	return f.People.By(document, f.Digests[document].Mentions.OfTurn[turn])
}

// Mentions are what all documents say of who is who.
func (f *Findings) Mentions() []people.Mentions {
	out := make([]people.Mentions, len(f.Digests))
	for i := range f.Digests {
		out[i] = f.Digests[i].Mentions
	}
	return out
}

// LeftOut is how many sentences of somebody's assert and weigh too little to
// be claims.
func (f *Findings) LeftOut() int {
	n := 0
	for i := range f.Digests {
		n += f.Digests[i].LeftOut
	}
	return n
}

// Graph returns the graph of what the stages found.
func Graph(f Findings) *graph.Graph {
	b := builder{Findings: f}
	b.identify()
	return b.graph()
}

// graph is that of everything that has an id.
func (b *builder) graph() *graph.Graph {
	b.sources()
	b.sayings()
	documents := b.documents()
	b.Findings, b.claim = Findings{}, nil // half of the memory, not needed to sort the rest
	return graph.New(documents, b.nodes, b.edges)
}

// sources adds what all documents together say of conversations and links.
func (b *builder) sources() {
	b.interviews()
	b.links()
}

// sayings adds what each document by itself says, once it is known who is who.
func (b *builder) sayings() {
	b.speakers()
	b.claims()
	b.citations()
	b.relations()
}

// builder turns what the stages know by index into nodes and edges with ids.
// Nodes and edges may come twice: graph.New makes one of them.
type builder struct {
	Findings
	nodes []graph.Node
	edges []graph.Edge

	speaker   []string // person → id
	interview []string // interview → id
	link      []string // link → id
	claim     []string // sentence → id; "" when it is not a claim
}

// identify gives everything its id.
func (b *builder) identify() {
	b.name()
	b.claim = b.claimIDs(nil)
}

// claimIDs are the ids of claims, by sentence: of those in whose words it is, or
// of all. Sentences of one claim have the same words.
func (b *builder) claimIDs(about func(text string) bool) []string {
	return parallel.Map(len(b.Sentences), func(i int) string {
		if s := &b.Sentences[i]; s.IsClaim() && s.Person >= 0 && (about == nil || about(s.Text)) {
			return b.claimID(s)
		}
		return ""
	})
}

// name gives all but claims their ids.
func (b *builder) name() {
	b.speaker = SpeakerIDs(b.Findings)
	for _, i := range b.Sources.Interviews {
		b.interview = append(b.interview, graph.InterviewID(i.Key))
	}
	for _, l := range b.Sources.Links {
		b.link = append(b.link, graph.LinkID(l.URL))
	}
}

// SpeakerIDs returns the id of every person. Those without a name, and
// those known by one word only, belong to their document.
func SpeakerIDs(f Findings) []string {
	ids := make([]string, len(f.People.Persons))
	for i, p := range f.People.Persons {
		ids[i] = graph.SpeakerID(p.Name)
		if p.Document >= 0 {
			ids[i] = graph.LocalID(f.Names[p.Document], p.Name)
		}
	}
	return ids
}

func (b *builder) documents() []graph.Document {
	out := []graph.Document{}
	for i, d := range b.Digests {
		out = append(out, graph.Document{Name: b.Names[i], SHA256: d.SHA256, Size: d.Size})
	}
	return out
}

// names are the names of documents given by index, sorted and once each.
func (b *builder) names(docs []int) []string {
	slices.Sort(docs)
	docs = slices.Compact(docs)
	out := make([]string, len(docs))
	for i, d := range docs {
		out[i] = b.Names[d]
	}
	slices.Sort(out)
	return out
}

// interviewOf is the index of the interview a turn belongs to, -1 for prose.
func (b *builder) interviewOf(doc, turn int) int {
	if turn < 0 {
		return -1
	}
	return b.Sources.OfSection[doc][b.Digests[doc].Notes.Turns[turn].Section]
}
