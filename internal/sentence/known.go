package sentence

import (
	"strings"
	"sync"
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
		starts:       lists.Set("sentence-starts.en"),
		endings:      lists.List("runon-endings.ko"),
		notEndings:   lists.Set("runon-not.ko"),
		tails:        lists.List("quote-tails.ko"),
	}
	for _, row := range lists.Table("abbreviations.en") {
		k.abbreviation[row[0]] = strings.Join(row[1:], "")
	}
	return k
})
