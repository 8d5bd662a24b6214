package english

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

// inOffice gives the one whom "the president" means in a turn: the one who
// takes part in the conversation, else the one whom the whole document calls so
// again and again; not ok when that is nobody.
func (e *sentence) inOffice(office string) (reading.Voice, bool) {
	if at, ok := e.People.Holder(office, e.Talk.Speaker(e.turn), e.takesPart); ok {
		return e.People.Figures[at].Voice(), true
	}
	name, known := e.holders[office]
	if !known {
		name = e.calledBy(office)
		e.holders[office] = name
	}
	if name == "" || reading.Alike(name, e.Talk.Speaker(e.turn)) {
		return reading.Voice{}, false
	}
	return e.People.Figures[e.People.Meet(name, true, "")].Voice(), true
}

// How often a name must stand after an office in the document for the office to
// mean it, and how many times as often as any other name.
const (
	fewest = 2
	most   = 3
)

// calledBy is the family name that stands after an office in the document far
// more often than any other; "" when there is none.
func (e *sentence) calledBy(office string) string {
	count := map[string]int{}
	first, second := "", 0
	low := strings.ToLower(e.Plain)
	if len(low) != len(e.Plain) {
		return ""
	}
	for at := 0; ; {
		k := strings.Index(low[at:], office+" ")
		if k < 0 {
			break
		}
		at += k + len(office) + 1
		if name := e.familyName(at); name != "" && !e.hasBefore(at-len(office)-1, "vice ", "former ", "Vice ", "Former ") {
			count[name]++
			if count[name] > count[first] {
				first = name
			}
		}
	}
	for name, n := range count {
		if name != first {
			second = max(second, n)
		}
	}
	if count[first] < fewest || count[first] < most*second {
		return ""
	}
	return first
}

func (e *sentence) hasBefore(at int, words ...string) bool {
	for _, w := range words {
		if strings.HasSuffix(e.Plain[:at], w) {
			return true
		}
	}
	return false
}

// longestName is the number of bytes after an office in which a name is read.
const longestName = 60

// familyName is the last of the words with a capital that begin at a byte; ""
// without one.
func (e *sentence) familyName(at int) string {
	line, _, _ := strings.Cut(e.Plain[at:min(len(e.Plain), at+longestName)], "\n")
	name, last := "", 0
	e.tokens = token.Scan(e.Plain, span.Span{Start: at, End: at + len(line)}, &e.know.classes, e.tokens[:0])
	for _, t := range e.tokens {
		if t.Form != token.Capital && !(t.Rune == '.' && last == 1) {
			break // the stop of an initial
		}
		last = t.Len()
		if t.Form == token.Capital {
			if t.Class&(function|determiner|opener) != 0 {
				break
			}
			name = withoutOwner(t.In(e.Plain))
		}
	}
	return name
}
