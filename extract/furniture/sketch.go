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

// sketch is what is kept of a document to find what recurs: its shingles, and
// where they stand. The zero value is that of a document too short to have
// furniture.
type sketch struct {
	at       []int32  // own sentence → index among the document's sentences
	starts   []int32  // own sentence → its first word; one more at the end
	speakers []uint32 // own sentence → who says it, by a hash of their name
	shingles []uint32 // word → hash of the words that begin with it; the last of the document have none
}

// draw sketches a document, given by its sentences in order. Only what turns
// say themselves counts.
func draw(sentences []claim.Sentence, who *people.People) sketch {
	var s sketch
	var words []uint32
	for i := range sentences {
		x := &sentences[i]
		if x.Turn < 0 || x.Quotation >= 0 {
			continue
		}
		s.at = append(s.at, int32(i))
		s.starts = append(s.starts, int32(len(words)))
		s.speakers = append(s.speakers, nameOf(x.Person, who))
		words = hashWords(x.Text, words)
	}
	if len(words) < leastWords {
		return sketch{}
	}
	s.starts = append(s.starts, int32(len(words)))
	s.shingles = shingles(words)
	return s
}

// nameOf tells people apart by their names, over documents too.
func nameOf(person int, who *people.People) uint32 {
	if person < 0 {
		return 0
	}
	h := fnv.New32a()
	h.Write([]byte(who.Persons[person].Name))
	return h.Sum32()
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
