package vectors

import (
	"slices"

	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/vectors/dense"
	"github.com/whosaid/whosaid/internal/vectors/model"
)

// together is how many vectors a matrix is multiplied with at once.
const together = 24

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
	dense.Decode(dst, t.codes[int(row)*model.Embedding:], step, low)
}

// projected writes Branches*Channels numbers for each row, normalised. The
// codes are whole numbers, so nothing is rounded here.
func (t *table) projected(out [][]float32, rows []int32, d *desk) {
	x := &d.whole
	x.Reset(len(rows), model.Embedding)
	for i, r := range rows {
		numbers := x.Row(i)
		for k, c := range t.codes[int(r)*model.Embedding:][:model.Embedding] {
			numbers[k] = int16(c)
		}
		x.Scale[i] = t.step[t.group[r]]
	}
	all := make([]float32, len(rows)*t.project.Out)
	t.project.Times(all, x)
	copy(out, dense.Cut(all, t.project.Out))
	for i, r := range rows {
		low := t.low[t.group[r]]
		for o := range out[i] {
			out[i][o] += float32(low*t.rowSums[o]) + t.bias[o]
		}
	}
	dense.Normalise(all, t.norm)
}

// pieces holds, for distinct rows of the table, all that does not depend on
// their neighbours.
type pieces struct {
	rows  []int32
	start [][]float32                 // Branches*Channels numbers each
	first [][model.Branches][]float32 // products with the first convolution
}

// lookUp computes this for all rows named in texts, in which it puts their
// places among the pieces instead.
func (e *Encoder) lookUp(texts [][]int32) *pieces {
	rows := slices.Concat(texts...)
	slices.Sort(rows)
	rows = slices.Compact(rows)
	place := make(map[int32]int32, len(rows))
	for i, r := range rows {
		place[r] = int32(i)
	}
	for _, text := range texts {
		for t, r := range text {
			text[t] = place[r]
		}
	}
	p := &pieces{rows, make([][]float32, len(rows)), make([][model.Branches][]float32, len(rows))}
	parallel.Do((len(rows)+together-1)/together, func(k int) {
		d := e.desks.Get().(*desk)
		defer e.desks.Put(d)
		e.fill(p, k*together, min(len(rows), (k+1)*together), d)
	})
	return p
}

// fill computes some of the pieces.
func (e *Encoder) fill(p *pieces, from, to int, d *desk) {
	e.table.projected(p.start[from:to], p.rows[from:to], d)
	for b := range e.first {
		d.hidden = d.hidden[:0]
		for _, row := range p.start[from:to] {
			d.hidden = append(d.hidden, branch(row, b)...)
		}
		m := &e.first[b].weights
		products := make([]float32, (to-from)*m.Out)
		m.Apply(products, d.hidden, &d.whole)
		for i, y := range dense.Cut(products, m.Out) {
			p.first[from+i][b] = y
		}
	}
}

// branch is the part of a row that belongs to branch b.
func branch(row []float32, b int) []float32 { return row[b*model.Channels : (b+1)*model.Channels] }
