// Package e5 reads claims: it gives the vector of one, and tells of two
// whether they say the same, the opposite, or neither.
//
// Its trunk is multilingual-e5-small (Wang et al. 2024,
// https://arxiv.org/abs/2402.05672), cut to the word pieces of Korean and
// English, with weights of four bits. The lower layers read each claim alone
// and are computed once for each (as in DeFormer, Cao et al. 2020,
// https://arxiv.org/abs/2005.00697). The upper ones do so too for the vector;
// for the verdict on two claims they let the claims see each other, with
// weights changed by the product of two thin matrices (LoRA, Hu et al. 2021,
// https://arxiv.org/abs/2106.09685), which internal/tools/fitverdict fits.
// Which of two claims comes first makes no difference. Whether both say what
// nobody looks for is told by their two vectors alone.
//
// Numbers are the same to the bit on every machine, as in package dense.
package e5

import "github.com/whosaid/whosaid/internal/vectors/dense"

// Sizes of the network.
const (
	// Size is how many numbers stand for a piece, and for a claim.
	Size    = 384
	inner   = 4 * Size
	perHead = dense.Head
	heads   = Size / perHead
	layers  = 12
	alone   = 4 // layers that read each claim alone
	upper   = layers - alone
	places  = 64 // pieces of a claim that are read, with both marks
	outputs = 7
	pooled  = 5 * Size // what the last two layers see of a pair
	rank    = 64       // of what the reader changes of a matrix
)

// Pieces that stand for none.
const (
	begin = iota
	padding
	end
	unknown
	specials
)

// matrices of a layer, in the order of the file.
const (
	query = iota
	key
	value
	mixed  // what attention gives
	widen  // to the inner size
	narrow // and back
	kinds
)

// shapes of the matrices of a layer: rows and columns.
var shapes = [kinds][2]int{
	query: {Size, Size}, key: {Size, Size}, value: {Size, Size}, mixed: {Size, Size},
	widen: {inner, Size}, narrow: {Size, inner},
}

// model is the content of the file.
type model struct {
	pieces []string  // sorted by their bytes, after the special ones
	scores []float32 // natural log probability of each
	words  []byte    // blocks of a row of Size numbers for each piece, special ones first
	places []float32 // what a place in the claim adds, places*Size
	norm   dense.Norm
	trunk  [layers]weights
	change [upper]change
	first  dense.Matrix // pooled to Size
	last   []float32    // outputs rows of Size numbers
	empty  []float32    // what the sum of two vectors is weighed by
	bias   [3][]float32 // of these three
}

// weights are those of a layer.
type weights struct {
	blocks      [kinds][]byte
	bias        [kinds][]float32
	after, last dense.Norm // of the attention, of the whole
}

// change is what the reader of two claims does to a layer: row o of a matrix gains
// in column i the product of row o of up and row i of across, of rank numbers each.
type change struct {
	up, across [kinds][]byte // blocks
	other      []float32     // what a head adds for pieces of the other claim
}
