package attribute

import (
	"bufio"
	"encoding/xml"
	"io"
)

// Printer writes XML and keeps the first error until Flush.
type Printer struct{ *bufio.Writer }

// NewPrinter returns a Printer that writes to w.
func NewPrinter(w io.Writer) Printer { return Printer{bufio.NewWriterSize(w, 1<<16)} }

// Put writes text between two pieces of markup. In text, markup is escaped,
// and characters that XML has no place for become U+FFFD.
func (p Printer) Put(before, text, after string) {
	p.WriteString(before)
	xml.EscapeText(p, []byte(text))
	p.WriteString(after)
}
