// Package vectors turns texts into vectors whose cosine says how near the
// texts are in meaning, in Korean, in English and across both. It runs
// Google's universal-sentence-encoder-multilingual, version 3 (Yang et al.
// 2019, https://arxiv.org/abs/1907.04307), cut to Korean and English word
// pieces, from a file inside the binary.
//
// A text has the same vector, to the bit, on every machine: products are sums
// of whole numbers that a float32 holds exactly, and all other sums have one
// fixed order, with every product converted so that it is never fused with
// the addition after it.
package vectors

import (
	"sync"

	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/vectors/dense"
	"github.com/whosaid/whosaid/internal/vectors/model"
	"github.com/whosaid/whosaid/internal/vectors/unigram"
)

// Size is how many numbers a vector has.
const Size = model.Vector

// Encoder computes vectors. It is safe for use by several goroutines.
type Encoder struct {
	vocabulary *unigram.Vocabulary
	table      table
	first      [model.Branches]layer
	second     [model.Branches]layer
	features   dense.Norm
	head       head
	desks      sync.Pool // of *desk
}

// tokensAtOnce bounds the pieces that are worked on together, and with them
// the memory needed.
const tokensAtOnce = 1 << 14

// Vectors returns the vector of each text, of unit length. The vector of a
// text without any visible character is all zeros. Equal texts are computed
// once and share their vector, which must not be changed. Many texts in one
// call are quicker than one at a time, since they share most word pieces.
func (e *Encoder) Vectors(texts []string) [][]float32 {
	place := make(map[string]int, len(texts))
	var distinct []string
	for _, t := range texts {
		if _, seen := place[t]; !seen {
			place[t] = len(distinct)
			distinct = append(distinct, t)
		}
	}
	computed := e.distinct(distinct)
	out := make([][]float32, len(texts))
	for i, t := range texts {
		out[i] = computed[place[t]]
	}
	return out
}

// distinct computes the vectors of texts batch by batch.
func (e *Encoder) distinct(texts []string) [][]float32 {
	rows := parallel.Map(len(texts), func(i int) []int32 { return e.rows(texts[i]) })
	var out [][]float32
	for len(rows) > 0 {
		n := batchSize(rows)
		out = append(out, e.batch(rows[:n])...)
		rows = rows[n:]
	}
	return out
}

// rows are the rows of the table that text reads, from the mark of its
// beginning to that of its end; none when there is nothing to read.
func (e *Encoder) rows(text string) []int32 {
	pieces := e.vocabulary.Split(unigram.Normal(text))
	if len(pieces) == 0 {
		return nil
	}
	rows := make([]int32, 0, len(pieces)+2)
	rows = append(rows, model.Begin)
	for _, p := range pieces {
		if p == unigram.Unknown {
			rows = append(rows, model.Unknown)
		} else {
			rows = append(rows, model.Specials+p)
		}
	}
	return append(rows, model.End)
}

// batchSize is how many of the texts go together: one at least.
func batchSize(rows [][]int32) int {
	tokens := 0
	for n, r := range rows {
		if tokens += len(r); tokens > tokensAtOnce && n > 0 {
			return n
		}
	}
	return len(rows)
}

// batch computes the vectors of texts given as rows of the table.
func (e *Encoder) batch(texts [][]int32) [][]float32 {
	pieces := e.lookUp(texts)
	out := make([][]float32, len(texts))
	parallel.Do((len(texts)+textsAtOnce-1)/textsAtOnce, func(k int) {
		from, to := k*textsAtOnce, min(len(texts), (k+1)*textsAtOnce)
		d := e.desks.Get().(*desk)
		defer e.desks.Put(d)
		copy(out[from:to], e.group(pieces, texts[from:to], d))
	})
	return out
}

// textsAtOnce is how many texts one goroutine takes, as many as the last
// layers multiply at once.
const textsAtOnce = 12

// group computes the vectors of some texts.
func (e *Encoder) group(p *pieces, texts [][]int32, d *desk) [][]float32 {
	sums := make([]float32, len(texts)*model.Features)
	e.sums(dense.Cut(sums, model.Features), p, texts, d)
	out := dense.Cut(e.head.vectors(sums, texts, &d.whole), Size)
	for i, v := range out {
		if len(texts[i]) > 0 {
			dense.Unit(v)
		}
	}
	return out
}
