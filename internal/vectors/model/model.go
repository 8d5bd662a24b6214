// Package model is the file that holds the sentence encoder: its word pieces
// and the numbers it computes with. The tool that builds the file and the
// encoder that reads it share this description.
//
// The network is Google's universal-sentence-encoder-multilingual, version 3
// (Yang et al. 2019, https://arxiv.org/abs/1907.04307), cut to the pieces of
// Korean and English.
package model

import "github.com/whosaid/whosaid/internal/vectors/dense"

// Sizes of the network's layers.
const (
	// Embedding is how many numbers stand for a piece.
	Embedding = 512
	// Channels is how many numbers one branch of the convolution has for a piece.
	Channels = 256
	// Branches is how many windows the convolution has.
	Branches = 3
	// Features is how many numbers a piece has after the convolution.
	Features = Embedding + Branches*Channels
	// Vector is how many numbers stand for a text.
	Vector = 512
	// Specials is how many rows of the table come before the pieces.
	Specials = 3
)

// Rows of the table that stand for no piece.
const (
	// Unknown is the row of a character that no piece holds.
	Unknown = iota
	// Begin is the row before the first piece.
	Begin
	// End is the row after the last piece.
	End
)

// Window is how many pieces a branch of the convolution sees at once, and how
// many of them stand before the piece in question.
type Window struct{ Size, Before int }

// Windows lists the branches in order.
func Windows() [Branches]Window { return [Branches]Window{{2, 0}, {3, 1}, {5, 2}} }

// Model is the whole content of the file.
type Model struct {
	Pieces []string  // sorted by their bytes
	Scores []float32 // natural log probability of each piece

	// Codes has Embedding numbers for each special row and then for each
	// piece. Code c of row r is the number c*Step[Group[r]] + Low[Group[r]].
	Codes     []uint8
	Group     []uint8
	Step, Low []float32

	Project     dense.Matrix // Embedding to Branches*Channels
	ProjectBias []float32
	ProjectNorm dense.Norm

	// Each convolution of a window of n pieces is n matrices of Channels by
	// Channels, one below the other.
	First, Second         [Branches]dense.Matrix
	FirstBias, SecondBias [Branches][]float32

	FeatureNorm dense.Norm
	Sum         dense.Matrix // Features to Vector
	SumBias     []float32

	// The last layers: hidden = relu(Skip1*x + Deep1*relu(Deep0*x)), and the
	// vector is tanh(Skip3*hidden + Deep3*relu(Deep2*hidden)).
	Deep0, Deep1, Skip1, Deep2, Skip3, Deep3 dense.Matrix
}
