package weight

import (
	"strconv"

	"github.com/whosaid/whosaid/internal/vectors/table"
	"github.com/whosaid/whosaid/internal/words"
)

// model is what each sign weighs, in log-odds, by language, and the direction
// in which the vectors of words point that are worth keeping.
type model struct {
	of        map[string]*Values
	direction [table.Size]int64
}

// Unit is what the numbers of the direction are multiples of: log-odds for a
// vector that is one in this dimension.
const Unit = 1e-11

func readModel(from words.Book) *model {
	m := &model{of: map[string]*Values{"en": {}, "ko": {}}}
	signs := named()
	for _, row := range from.Table("weights", words.OneOf("en", "ko"), words.OneOf(names[:]...), words.Number) {
		m.of[row[0]][signs[row[1]]] = words.Float(row[2])
	}
	for _, row := range from.Table("direction", words.OneOf(dimensions()...), words.Number) {
		m.direction[int(words.Float(row[0]))] = int64(words.Float(row[1]))
	}
	return m
}

// dimensions are the numbers of those of the vectors.
func dimensions() []string {
	out := make([]string, table.Size)
	for i := range out {
		out[i] = strconv.Itoa(i)
	}
	return out
}
