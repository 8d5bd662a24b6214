package dense

// What kernels read past the end is there: rows of weights are made up to a
// multiple of two panels, vectors to a multiple of what each kernel takes.
const (
	panelRows  = 16
	wholeRows  = 2 * panelRows
	wholeCount = 12
)

// panelsOf returns the weights in panels of sixteen rows, in each of which two
// numbers of every row stand side by side: [panel][number/2][row][2].
func panelsOf(m *Matrix) []int16 {
	out := make([]int16, upTo(m.Out, wholeRows)*m.In)
	for o := range m.Out {
		panel := out[o/panelRows*panelRows*m.In:][:panelRows*m.In]
		for k, w := range m.Weights[o*m.In : (o+1)*m.In] {
			panel[(k/2*panelRows+o%panelRows)*2+k%2] = int16(w)
		}
	}
	return out
}

// upTo is n made up to a multiple of size.
func upTo(n, size int) int { return (n + size - 1) / size * size }
