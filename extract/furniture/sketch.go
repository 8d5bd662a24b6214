package furniture

import (
	"hash/fnv"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
)

const (
	leastWords = 150 // of a document that has a head, a midst and a tail
	endsShare  = 0.1 // of the words of a document that are its head, and its tail
	leastEnd   = 40  // words of a head or tail, at least
	mostEnd    = 600 // and at most
)

// place is where in a document words stand.
type place uint8

const (
	midst place = iota
	head
	tail
)

// Sketch is what is kept of a document to find what recurs: the words of its own
// sentences, those that turns say themselves, as numbers. The zero value is
// that of a document too short to have furniture.
type Sketch struct {
	Speakers []int    // own sentence → who says it, by mention; -1 for nobody
	Lengths  []int    // own sentence → its words
	Words    []uint32 // the words of all, one after the other; see Words
}

// Draw sketches a document, given by its sentences in order, and numbers its own
// sentences in them.
func Draw(sentences []claim.Sentence) Sketch {
	var s Sketch
	var at []int32
	for i := range sentences {
		x := &sentences[i]
		if x.Turn < 0 || x.Quotation >= 0 {
			continue
		}
		before := len(s.Words)
		s.Words = Words(x.Text, s.Words)
		at = append(at, int32(i))
		s.Speakers = append(s.Speakers, x.Person)
		s.Lengths = append(s.Lengths, len(s.Words)-before)
	}
	if len(s.Words) < leastWords {
		return Sketch{}
	}
	assign(sentences, at)
	return s
}

// sketch is a Sketch as it is compared.
type sketch struct {
	starts   []int32  // own sentence → its first word; one more at the end
	speakers []uint32 // own sentence → who says it, by a hash of their name
	shingles []uint32 // word → hash of the words that begin with it; the last of the document have none
}

// read gives the speakers their names and the words their shingles.
func (s *Sketch) read(name func(mention int) uint32) sketch {
	if len(s.Words) == 0 {
		return sketch{}
	}
	out := sketch{starts: make([]int32, 1, len(s.Lengths)+1), shingles: shingles(s.Words)}
	for k, n := range s.Lengths {
		out.starts = append(out.starts, out.starts[k]+int32(n))
		out.speakers = append(out.speakers, name(s.Speakers[k]))
	}
	return out
}

// hashNames gives a hash of the name of each person; the first is nobody's.
func hashNames(who *people.People) []uint32 {
	out := make([]uint32, 1, len(who.Persons)+1)
	for i := range who.Persons {
		h := fnv.New32a()
		h.Write([]byte(who.Persons[i].Name))
		out = append(out, h.Sum32())
	}
	return out
}

// place returns where own sentence k stands.
func (s *sketch) place(k int) place {
	words := int(s.starts[len(s.starts)-1])
	end := min(max(int(endsShare*float64(words)), leastEnd), mostEnd)
	switch {
	case int(s.starts[k]) < end:
		return head
	case int(s.starts[k+1]) > words-end:
		return tail
	}
	return midst
}

// of returns the shingles that begin in own sentence k.
func (s *sketch) of(k int) []uint32 {
	return s.shingles[min(int(s.starts[k]), len(s.shingles)):min(int(s.starts[k+1]), len(s.shingles))]
}
