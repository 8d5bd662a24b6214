package people

import "github.com/whosaid/whosaid/internal/names"

// memo remembers how alike two words sound: a document asks for the same two
// in each of its conversations.
type memo map[[2]string]float64

// same is names.Same.
func (m memo) same(a, b string) float64 {
	key := [2]string{a, b}
	score, ok := m[key]
	if !ok {
		score = names.Same(a, b)
		m[key] = score
	}
	return score
}
