package vectors

import (
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/vectors/dense"
	"github.com/whosaid/whosaid/internal/vectors/model"
)

// together is how many vectors a matrix is multiplied with at once.
const together = 16

// table turns a row of the model's table into what the convolution starts
// from.
type table struct {
	codes     []uint8
	group     []uint8
	step, low []float32
	project   dense.Factor
	rowSums   []float32 // of the weights of project
	bias      []float32
	norm      dense.Norm
}

func newTable(m *model.Model, by dense.Multiplier) table {
	t := table{m.Codes, m.Group, m.Step, m.Low, dense.New(m.Project, by), nil, m.ProjectBias, m.ProjectNorm}
	for o := range m.Project.Out {
		total := 0
		for _, w := range m.Project.Weights[o*m.Project.In : (o+1)*m.Project.In] {
			total += int(w)
		}
		t.rowSums = append(t.rowSums, float32(float32(total)*m.Project.Scale[o]))
	}
	return t
}

// embedding writes the numbers of a row.
func (t *table) embedding(dst []float32, row int32) {
	step, low := t.step[t.group[row]], t.low[t.group[row]]
	for i, c := range t.codes[int(row)*model.Embedding:][:len(dst)] {
		dst[i] = float32(float32(c)*step) + low
	}
}

// projected returns Branches*Channels numbers for each row, normalised. The
// codes are whole numbers, so nothing is rounded here.
func (t *table) projected(rows []int32) [][]float32 {
	var x dense.Whole
	x.Reset(len(rows), model.Embedding)
	for i, r := range rows {
		numbers := x.Row(i)
		for k, c := range t.codes[int(r)*model.Embedding:][:model.Embedding] {
			numbers[k] = int16(c)
		}
		x.Scale[i] = t.step[t.group[r]]
	}
	numbers := make([]float32, len(rows)*t.project.Out)
	t.project.Times(numbers, &x)
	out := dense.Cut(numbers, t.project.Out)
	for i, r := range rows {
		low := t.low[t.group[r]]
		for o := range out[i] {
			out[i][o] += float32(low*t.rowSums[o]) + t.bias[o]
		}
		dense.Normalise(out[i], t.norm)
	}
	return out
}

// pieces holds, for distinct rows of the table, all that does not depend on
// their neighbours.
type pieces struct {
	index map[int32]int
	start [][]float32                 // Branches*Channels numbers each
	first [][model.Branches][]float32 // products with the first convolution
}

// lookUp computes this for all rows named in tokens.
func (e *Encoder) lookUp(tokens []int32) pieces {
	slices.Sort(tokens)
	rows := slices.Compact(tokens)
	p := pieces{make(map[int32]int, len(rows)), make([][]float32, len(rows)), make([][model.Branches][]float32, len(rows))}
	for i, r := range rows {
		p.index[r] = i
	}
	parallel.Do((len(rows)+together-1)/together, func(k int) {
		from, to := k*together, min(len(rows), (k+1)*together)
		copy(p.start[from:to], e.table.projected(rows[from:to]))
		for b := range e.first {
			products := e.first[b].products(to-from, func(i int) []float32 { return branch(p.start[from+i], b) })
			for i, y := range products {
				p.first[from+i][b] = y
			}
		}
	})
	return p
}

// branch is the part of a row that belongs to branch b.
func branch(row []float32, b int) []float32 { return row[b*model.Channels : (b+1)*model.Channels] }
