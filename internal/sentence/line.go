package sentence

import "strings"

// wrapWidth is the number of bytes from which on a line without a stop at its
// end counts as wrapped and not as finished.
const wrapWidth = 60

// newline decides whether a line break ends the sentence: a blank line does,
// and so does a short line or one with a final ending, but not a wrapped one.
func (c *cutter) newline() {
	at, next := c.pos, c.skip(c.pos)
	width := at - c.line
	c.line = next
	if next < c.end && strings.Count(c.text[at:next], "\n") == 1 && c.wrapped(at, next, width) {
		c.pos = next
		return
	}
	c.pos = next
	c.cut(at)
}

func (c *cutter) wrapped(at, next, width int) bool {
	if isLower(c.text[next]) {
		return true
	}
	line := strings.TrimRight(c.text[c.start:at], " \r\t")
	if strings.HasSuffix(line, ",") {
		return true
	}
	return width >= wrapWidth && !c.know.finishes(line, lineBreak) && !c.polite(line)
}

// ending handles a Hangul syllable: a polite ending before a space ends the
// sentence even without a full stop.
func (c *cutter) ending() {
	at := c.pos + 3
	if at >= c.end || c.text[at] != ' ' {
		c.pos++
		return
	}
	next := c.skip(at)
	syllable := c.text[c.pos:at]
	c.pos = at
	if !c.know.finishes(syllable, space) || next >= c.end || !letter(c.text[next]) {
		return
	}
	if c.polite(c.text[c.start:at]) && !c.tail(next) {
		c.cut(at)
	}
}

// polite reports whether s ends in a polite final ending.
func (c *cutter) polite(s string) bool {
	word := s[strings.LastIndexAny(s, " \n")+1:]
	if c.know.notEndings[word] {
		return false
	}
	for _, e := range c.know.endings {
		if strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}
