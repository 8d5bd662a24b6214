package cite

import (
	"sort"

	"github.com/whosaid/whosaid/extract/dialogue"
)

// sectionFrom is the last section that starts at or before an offset of
// Plain; -1 when none does.
func (d *document) sectionFrom(at int) int {
	return sort.Search(len(d.sections), func(i int) bool { return d.sections[i].start > at }) - 1
}

// turnFrom is the last turn whose speech starts at or before an offset of
// Plain; -1 when none does.
func turnFrom(turns []dialogue.Turn, at int) int {
	return sort.Search(len(turns), func(i int) bool { return turns[i].Span().Start > at }) - 1
}
