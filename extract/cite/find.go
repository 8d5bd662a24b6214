package cite

import (
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/internal/parallel"
)

// Find gathers the links of all documents, joins their conversations into
// interviews, and tells the moment of every turn and what each claim cites; a
// document's sentences begin at from. Interviews are ordered by where they come
// first.
func Find(all []Document, who *people.People, sentences []claim.Sentence, from []int) Sources {
	docs := parallel.Map(len(all), func(i int) document {
		d := newDocument(i, all[i], who)
		d.match()
		return d
	})
	groups := group(docs)
	links := newIndex(docs)
	out := Sources{Links: links.links, Moments: momentsOf(docs, groups)}
	out.Interviews, out.OfSection = interviews(docs, groups)
	out.Citations = (&pointed{docs, links, out.Interviews, out.OfSection, who}).citations(sentences, from)
	for i := range docs {
		for j := range docs[i].refs {
			r := links.ref(docs, i, j)
			out.Refs = append(out.Refs, r)
			if k := docs[i].refs[j].section; k >= 0 {
				v := &out.Interviews[out.OfSection[i][k]]
				v.Refs = append(v.Refs, r)
			}
		}
	}
	return out
}

// interviews puts every group of sections together as one interview, and
// tells which one each section belongs to.
func interviews(docs []document, groups [][]int) ([]Interview, [][]int) {
	var out []Interview
	of := make([][]int, len(docs))
	byKey := map[string]int{}
	byGroup := map[int]int{}
	members := placesOf(docs, groups)
	for i := range docs {
		of[i] = make([]int, len(groups[i]))
		for j, g := range groups[i] {
			n, ok := byGroup[g]
			if !ok {
				v := interviewOf(members[g], docs[i].who)
				if n, ok = byKey[v.Key]; !ok {
					n = len(out)
					byKey[v.Key] = n
					out = append(out, v)
				}
				byGroup[g] = n
			}
			of[i][j] = n
		}
	}
	return out, of
}

// placesOf lists the sections of every group, in order.
func placesOf(docs []document, groups [][]int) [][]place {
	var out [][]place
	for i := range docs {
		alone := docs[i].oneOnly(groups[i])
		for j, g := range groups[i] {
			for len(out) <= g {
				out = append(out, nil)
			}
			out[g] = append(out[g], place{d: &docs[i], s: &docs[i].sections[j], alone: alone})
		}
	}
	return out
}

// oneOnly reports whether all sections of a document are one conversation.
func (d *document) oneOnly(groups []int) bool {
	for _, g := range groups {
		if g != groups[0] {
			return false
		}
	}
	return len(groups) > 0
}
