package parts

import (
	"slices"

	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/digest"
	"github.com/whosaid/whosaid/extract/people"
)

// around is what one document has to know of all the others. Numbers of its own
// people, interviews and links stand in the place of those of the collection.
type around struct {
	Number, Of int // which of how many documents, in the order of their names
	Document   digest.Document
	Name       string
	Persons    []people.Person // whom its mentions name
	Whole      []int           // person → number in the collection
	Mentions   []int           // mention → person; -1 for nobody
	Interviews []string        // their keys
	Talks      []int           // interview → number in the collection
	Sections   []int           // section → interview
	Moments    []cite.Moment   // of turns
	Links      []string        // canonical
	Citations  []cite.Citation // by number of its own sentences
	Furniture  []int           // own sentence → documents; nil for none
}

// aroundOf is what document d of a collection has to know. The digest is the
// sparse one.
func aroundOf(f *build.Findings, d int) around {
	own := f.Digests[d]
	out := around{Number: d, Of: len(f.Digests), Document: own.Document, Name: f.Names[d], Moments: f.Sources.Moments[d], Furniture: f.Furniture[d]}
	persons, talks, links := numbering{}, numbering{}, numbering{}
	for _, p := range f.People.Of[d] {
		out.Mentions = append(out.Mentions, persons.of(p))
	}
	for _, i := range f.Sources.OfSection[d] {
		out.Sections = append(out.Sections, talks.of(i))
	}
	for _, c := range citationsIn(f, d) {
		c.Sentence -= f.From[d]
		c.Link, c.Interview = links.of(c.Link), talks.of(c.Interview)
		out.Citations = append(out.Citations, c)
	}
	for _, p := range persons.all {
		x := f.People.Persons[p]
		x.Merges = nil
		out.Persons = append(out.Persons, x)
	}
	for _, i := range talks.all {
		out.Interviews = append(out.Interviews, f.Sources.Interviews[i].Key)
	}
	for _, l := range links.all {
		out.Links = append(out.Links, f.Sources.Links[l].URL)
	}
	out.Whole, out.Talks = persons.all, talks.all
	return out
}

// citationsIn are the citations of document d, which stand in the order of
// sentences.
func citationsIn(f *build.Findings, d int) []cite.Citation {
	all := f.Sources.Citations
	at := func(sentence int) int {
		i, _ := slices.BinarySearchFunc(all, sentence, func(c cite.Citation, s int) int { return c.Sentence - s })
		return i
	}
	return all[at(f.From[d]):at(f.From[d+1])]
}

// numbering numbers things anew, in the order in which they are asked for.
type numbering struct {
	all []int
	at  map[int]int
}

func (n *numbering) of(i int) int {
	if i < 0 {
		return -1
	}
	k, ok := n.at[i]
	if !ok {
		if n.at == nil {
			n.at = map[int]int{}
		}
		k = len(n.all)
		n.at[i], n.all = k, append(n.all, i)
	}
	return k
}
