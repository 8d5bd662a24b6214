package cite

import (
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
)

// pointed finds the sources that claims point at: by an address, or in words
// alone, another conversation of the collection, or a text that the document
// links. Where words fit more than one source, none is cited.
type pointed struct {
	docs       []document
	links      index
	interviews []Interview
	ofSection  [][]int
	who        *people.People
}

// citations gives the citations of all claims, in their order; what an address
// and words both say is said once.
func (x *pointed) citations(sentences []claim.Sentence, from []int) []Citation {
	var out []Citation
	for d := range x.docs {
		points := x.docs[d].Points
		for i := range points {
			s := &sentences[from[d]+points[i].Sentence]
			if !s.IsClaim() {
				continue
			}
			c, ok := x.citation(d, s, &points[i])
			c.Sentence = from[d] + points[i].Sentence
			if ok && !(c.Reason != "" && holds(out, c)) {
				out = append(out, c)
			}
		}
	}
	return out
}

// holds reports whether the citations of the last claim hold one of the same
// source.
func holds(all []Citation, c Citation) bool {
	for k := len(all) - 1; k >= 0 && all[k].Sentence == c.Sentence; k-- {
		if all[k].Link == c.Link && all[k].Interview == c.Interview {
			return true
		}
	}
	return false
}

// citation is what a claim of document d points at.
func (x *pointed) citation(d int, s *claim.Sentence, p *Point) (Citation, bool) {
	switch {
	case p.Ref >= 0:
		at := p.Ref + len(x.docs[d].refs) - len(x.docs[d].Refs) // behind those of the page itself
		return Citation{Link: x.links.ref(x.docs, d, at).Link, Interview: -1, Words: p.Words, Reason: p.Reason}, true
	case p.Name != "":
		if len(x.interviews) > 1 {
			return x.talk(s, p)
		}
	case len(x.docs[d].refs) > 0:
		return x.paper(d, p)
	}
	return Citation{}, false
}
