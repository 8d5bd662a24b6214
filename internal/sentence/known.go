package sentence

import (
	"strings"
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// known is what the lists say.
type known struct {
	abbreviation map[string]string // "ends": it may end a sentence too; "number": is one before a digit only
	starts       map[string]bool
	endings      []string
	notEndings   map[string]bool
	tails        []string
}

var knowledge = sync.OnceValue(func() *known {
	k := &known{
		abbreviation: map[string]string{},
		starts:       words.Set("sentence-starts.en"),
		endings:      words.List("runon-endings.ko"),
		notEndings:   words.Set("runon-not.ko"),
		tails:        words.List("quote-tails.ko"),
	}
	for _, row := range words.Table("abbreviations.en") {
		k.abbreviation[row[0]] = strings.Join(row[1:], "")
	}
	return k
})
