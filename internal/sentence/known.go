package sentence

import (
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// known is what the lists say.
type known struct {
	abbreviation map[string]bool // true: it may end a sentence too
	starts       map[string]bool
	endings      []string
	notEndings   map[string]bool
	tails        []string
}

var knowledge = sync.OnceValue(func() *known {
	k := &known{
		abbreviation: map[string]bool{},
		starts:       words.Set("sentence-starts.en"),
		endings:      words.List("runon-endings.ko"),
		notEndings:   words.Set("runon-not.ko"),
		tails:        words.List("quote-tails.ko"),
	}
	for _, row := range words.Table("abbreviations.en") {
		k.abbreviation[row[0]] = len(row) > 1
	}
	return k
})
