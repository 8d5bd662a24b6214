package cite

import (
	"slices"
	"strings"
)

// introTitle is the noun of conversation in the introduction with the words
// that go with it: "미나 오렐의 인터뷰", "interview with Mina Orell".
func (p place) introTitle() string {
	fields := strings.Fields(withoutBrackets(p.s.intro))
	for i, f := range slices.Backward(fields) {
		if n := nounEnd(f); n > 0 {
			return clipTitle(grammarOf(f).Title(fields, i, n))
		}
	}
	return ""
}
