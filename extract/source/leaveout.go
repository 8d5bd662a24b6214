package source

import (
	"sort"

	"github.com/whosaid/whosaid/internal/span"
)

// cutting is a stretch of Plain that nobody wrote or said. Where it stands
// between the halves of a sentence, a space takes its place.
type cutting struct {
	span.Span
	space bool
}

// leaveOut takes stretches out of Plain, and moves what stands beside it. They
// must be in order and not overlap.
func (d *Document) leaveOut(cuts []cutting) {
	if len(cuts) == 0 {
		return
	}
	k := keeper{writer: writer{text: d.Text, plain: make([]byte, 0, len(d.Plain))}, doc: d, runs: d.Runs}
	if d.Runs == nil {
		k.runs = []Run{{Len: len(d.Plain), TextEnd: len(d.Text)}}
	}
	at := 0
	for _, c := range cuts {
		k.keep(at, c.Start)
		if c.space {
			k.put(" ")
		}
		at = c.End
	}
	k.keep(at, len(d.Plain))
	for i := range d.Marks {
		d.Marks[i].Span = k.moved(d.Marks[i].Span)
	}
	for i := range d.Links {
		d.Links[i].Span = k.moved(d.Links[i].Span)
	}
	k.finish(d)
}

// keeper writes the stretches that stay.
type keeper struct {
	writer
	doc  *Document
	runs []Run    // of Plain as it was
	kept [][3]int // where each stretch stood, where it ended, where it stands now
}

// keep writes the bytes of Plain from start to end.
func (k *keeper) keep(start, end int) {
	if start >= end {
		return
	}
	k.kept = append(k.kept, [3]int{start, end, k.len()})
	plain := k.doc.Plain
	i := sort.Search(len(k.runs), func(i int) bool { return k.runs[i].Plain+k.runs[i].Len > start })
	for ; i < len(k.runs) && k.runs[i].Plain < end; i++ {
		r := k.runs[i]
		if start < r.Plain {
			k.put(plain[start:r.Plain])
			start = r.Plain
		}
		to := min(end, r.Plain+r.Len)
		if r.Len == r.TextEnd-r.Text {
			k.run(r.Text+start-r.Plain, r.Text+to-r.Plain, plain[start:to])
		} else {
			k.run(r.Text, r.TextEnd, plain[start:to])
		}
		start = to
	}
	k.put(plain[start:end])
}

// moved is where a stretch of Plain stands now.
func (k *keeper) moved(s span.Span) span.Span {
	return span.Span{Start: k.offset(s.Start), End: k.offset(s.End)}
}

func (k *keeper) offset(at int) int {
	i := sort.Search(len(k.kept), func(i int) bool { return k.kept[i][1] >= at })
	if i == len(k.kept) {
		return k.len()
	}
	return k.kept[i][2] + max(0, at-k.kept[i][0])
}
