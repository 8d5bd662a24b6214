// Package unigram cuts text into the word pieces that a sentence encoder
// knows: the likeliest cut under a model in which every piece has a
// probability of its own (Kudo 2018, "Subword Regularization",
// https://aclanthology.org/P18-1007).
package unigram

import (
	"errors"
	"fmt"
	"slices"
	"sort"
	"unicode/utf8"
)

// Unknown is the index that stands for a character no piece holds.
const Unknown = -1

// farBelow is by how much an unknown character is less likely than the least
// likely piece, in natural logarithms; the value SentencePiece uses.
const farBelow = 10

// Vocabulary is a set of pieces with their log probabilities.
type Vocabulary struct {
	pieces  []string
	scores  []float32
	unknown float32
	first   [257]int // pieces that begin with byte b are first[b] to first[b+1]
}

// New makes a vocabulary of pieces, sorted by their bytes, and their natural
// log probabilities. It fails when the pieces are not sorted, not distinct,
// empty or not of one length with the scores.
func New(pieces []string, scores []float32) (*Vocabulary, error) {
	if len(pieces) != len(scores) || len(pieces) == 0 {
		return nil, fmt.Errorf("%d pieces and %d scores: want as many of both", len(pieces), len(scores))
	}
	v := &Vocabulary{pieces: pieces, scores: scores, unknown: slices.Min(scores) - farBelow}
	for i, p := range pieces {
		if p == "" || !utf8.ValidString(p) {
			return nil, fmt.Errorf("piece %d: empty or not UTF-8", i)
		}
		if i > 0 && pieces[i-1] >= p {
			return nil, errors.New("pieces must be sorted and distinct")
		}
		v.first[int(p[0])+1] = i + 1
	}
	for b := range 256 {
		v.first[b+1] = max(v.first[b+1], v.first[b])
	}
	return v, nil
}

// Piece is the text of the piece with this index.
func (v *Vocabulary) Piece(i int) string { return v.pieces[i] }

// node is the best way to reach one place in the text.
type node struct {
	score float32
	start int32
	piece int32
}

const unreached = -1e30

// Split cuts text, which Normal has prepared, into the likeliest row of
// pieces and returns their indices. Each character that no piece holds is one
// Unknown, so that the pieces together are the whole text.
func (v *Vocabulary) Split(text string) []int32 {
	best := make([]node, len(text)+1)
	for i := range best[1:] {
		best[i+1].score = unreached
	}
	for i := 0; i < len(text); {
		_, size := utf8.DecodeRuneInString(text[i:])
		if best[i].score > unreached {
			v.extend(best, text, i, size)
		}
		i += size
	}
	return trace(best)
}

// extend enters every piece that begins at i, where a character of size
// bytes stands.
func (v *Vocabulary) extend(best []node, text string, i, size int) {
	alone := false
	enter := func(length int, score float32, piece int32) {
		if n := &best[i+length]; best[i].score+score > n.score {
			*n = node{best[i].score + score, int32(i), piece}
		}
	}
	lo, hi := v.first[text[i]], v.first[int(text[i])+1]
	for length := 1; lo < hi; length++ {
		if len(v.pieces[lo]) == length {
			enter(length, v.scores[lo], int32(lo))
			alone = alone || length == size
			lo++
		}
		if i+length == len(text) {
			break
		}
		lo, hi = v.narrow(lo, hi, length, text[i+length])
	}
	if !alone {
		enter(size, v.unknown, Unknown)
	}
}

// narrow keeps those of the pieces lo to hi, all longer than at, whose byte
// at is b.
func (v *Vocabulary) narrow(lo, hi, at int, b byte) (int, int) {
	from := lo + sort.Search(hi-lo, func(k int) bool { return v.pieces[lo+k][at] >= b })
	to := from + sort.Search(hi-from, func(k int) bool { return v.pieces[from+k][at] > b })
	return from, to
}

// trace follows the best way back from the end.
func trace(best []node) []int32 {
	n := 0
	for i := len(best) - 1; i > 0; i = int(best[i].start) {
		n++
	}
	out := make([]int32, n)
	for i := len(best) - 1; i > 0; i = int(best[i].start) {
		n--
		out[n] = best[i].piece
	}
	return out
}
