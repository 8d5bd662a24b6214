package source

import (
	"bytes"
)

// writer puts Plain together from pieces of Text and notes where each piece
// came from.
type writer struct {
	text  string // the Text that pieces are taken from
	plain []byte
	runs  []Run

	anywhere bool // pieces may be taken from further back
}

// same adds the bytes of Text from start to end as they are.
func (w *writer) same(start, end int) {
	w.run(start, end, w.text[start:end])
}

// run adds s, which stands for the bytes of Text from start to end. A piece
// that follows right on the one before and is like it becomes one with it.
// Text is only read forward, save in files of tiers: a piece from further
// back is left out.
func (w *writer) run(start, end int, s string) {
	if n := len(w.runs); s == "" || n > 0 && start < w.runs[n-1].TextEnd && !w.anywhere {
		return
	}
	at, equal := len(w.plain), len(s) == end-start
	w.plain = append(w.plain, s...)
	if equal && w.text[start:end] != s {
		return // no run may promise bytes that are not there
	}
	if last := len(w.runs) - 1; last >= 0 && equal {
		r := &w.runs[last]
		if r.Len == r.TextEnd-r.Text && r.Plain+r.Len == at && r.TextEnd == start {
			r.Len, r.TextEnd = r.Len+len(s), end
			return
		}
	}
	w.runs = append(w.runs, Run{Plain: at, Len: len(s), Text: start, TextEnd: end})
}

// put adds s, which stands for nothing in Text.
func (w *writer) put(s string) { w.plain = append(w.plain, s...) }

// len is the offset in Plain where the next piece goes.
func (w *writer) len() int { return len(w.plain) }

// trim takes white space off the end.
func (w *writer) trim() {
	w.cut(len(bytes.TrimRight(w.plain, " \t\r\n")))
}

// cut drops what was added from offset at on.
func (w *writer) cut(at int) {
	w.plain = w.plain[:at]
	for n := len(w.runs); n > 0 && w.runs[n-1].Plain+w.runs[n-1].Len > at; n-- {
		r := &w.runs[n-1]
		if r.Plain < at && r.Len == r.TextEnd-r.Text {
			r.TextEnd -= r.Plain + r.Len - at
			r.Len = at - r.Plain
			return
		}
		w.runs = w.runs[:n-1]
	}
}

// finish gives the document its Plain and its runs.
func (w *writer) finish(doc *Document) {
	doc.Plain = string(w.plain)
	doc.Runs = w.runs
	if doc.Runs == nil {
		doc.Runs = []Run{}
	}
}
