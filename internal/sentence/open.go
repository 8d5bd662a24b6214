package sentence

import "strings"

// How far a quotation or a bracket may reach and still be passed over whole.
const (
	quoteReach   = 600
	bracketReach = 300
	singleReach  = 200
)

// open handles a quote mark or bracket that opens: a bracket, and a quotation
// after which the sentence goes on, are passed over.
func (c *cutter) open() {
	switch c.text[c.pos] {
	case '(':
		c.pass(1, ")", bracketReach, false)
	case '[':
		c.pass(1, "]", bracketReach, false)
	case '"':
		c.pass(1, "\"", quoteReach, true)
	default:
		c.apostrophe()
	}
}

// pass moves after the closing mark, if there is one within reach on the
// line and, where so asked, the sentence goes on after it; else after the
// opening mark of n bytes.
func (c *cutter) pass(n int, closing string, reach int, mustGoOn bool) {
	from := c.pos + n
	c.pos = min(from, c.end)
	inside := c.text[c.pos:min(c.end, from+reach)]
	i := strings.Index(inside, closing)
	if i < 0 || strings.Contains(inside[:i], "\n") {
		return
	}
	if after := from + i + len(closing); !mustGoOn || c.goesOn(after) {
		c.pos = after
	}
}

// apostrophe handles ' as a quote mark where it stands like one.
func (c *cutter) apostrophe() {
	at := c.pos
	c.pos++
	if at > c.start && letter(c.text[at-1]) {
		return
	}
	for i := at + 2; i < min(c.end, at+singleReach); i++ {
		switch {
		case c.text[i] == '\n':
			return
		case c.text[i] == '\'' && (i+1 >= c.end || !(letter(c.text[i+1]) && c.text[i+1] < 0x80)):
			if c.goesOn(i + 1) {
				c.pos = i + 1
			}
			return
		}
	}
}

// wide handles the marks outside ASCII: quotes, ellipsis, full-width stops.
func (c *cutter) wide() {
	rest := c.text[c.pos:c.end]
	for _, q := range wideQuotes {
		if strings.HasPrefix(rest, q.open) {
			c.pass(len(q.open), q.closing, quoteReach, true)
			return
		}
	}
	for _, m := range []string{"…", "。", "？", "！"} {
		if strings.HasPrefix(rest, m) {
			c.stop(len(m))
			return
		}
	}
	c.pos++
}

var wideQuotes = []struct{ open, closing string }{
	{"“", "”"}, {"‘", "’"}, {"「", "」"}, {"『", "』"},
}
