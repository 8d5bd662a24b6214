package source

import "strings"

// cutter cuts a text into lines that end in LF, CR LF or CR.
type cutter struct {
	text string
	at   int // where the next line begins
	feed int // where the next LF stands, or the end of the text; no further back than at
}

func newCutter(text string) *cutter { return &cutter{text: text, feed: -1} }

// next gives the next line, from start to end without its line end; ok is
// false after the last.
func (c *cutter) next() (start, end int, ok bool) {
	if c.at >= len(c.text) {
		return c.at, c.at, false
	}
	start = c.at
	if c.feed < start {
		if n := strings.IndexByte(c.text[start:], '\n'); n >= 0 {
			c.feed = start + n
		} else {
			c.feed = len(c.text)
		}
	}
	end, c.at = c.feed, c.feed+1
	if n := strings.IndexByte(c.text[start:end], '\r'); n >= 0 {
		if end = start + n; end+1 < c.feed || c.feed == len(c.text) {
			c.at = end + 1
		}
	}
	return start, end, true
}

// back makes the line that begins at start the next one.
func (c *cutter) back(start int) { c.at = start }

// block passes over the lines up to a blank one.
func (c *cutter) block() {
	for {
		if start, end, ok := c.next(); !ok || start == end {
			return
		}
	}
}
