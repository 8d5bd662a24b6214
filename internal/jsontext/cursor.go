package jsontext

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Cursor reads one JSON value that is in memory. Where something else stands
// than what it is asked for, it stops, gives zeros from then on, and Err says
// why. A null is the zero of whatever is asked for.
type Cursor struct {
	b   []byte
	at  int
	err error
}

// NewCursor returns a cursor before the value that b holds.
func NewCursor(b []byte) *Cursor { return &Cursor{b: b} }

// Err is what went wrong first; also that something follows the value, once it
// was read.
func (c *Cursor) Err() error {
	if c.err == nil && c.next() != 0 {
		c.fail("nothing more")
	}
	return c.err
}

// Object reads an object and calls member after each key, which is good until
// the next call; member reads the value.
func (c *Cursor) Object(member func(key []byte)) {
	if c.null() || !c.take('{') {
		return
	}
	if c.next() == '}' {
		c.at++
		return
	}
	for c.err == nil {
		key := c.Text()
		if !c.take(':') {
			return
		}
		member(key)
		if c.next() == '}' {
			c.at++
			return
		}
		c.take(',')
	}
}

// List reads an array and calls item before each value; item reads it.
func (c *Cursor) List(item func()) {
	if c.null() || !c.take('[') {
		return
	}
	if c.next() == ']' {
		c.at++
		return
	}
	for c.err == nil {
		item()
		if c.next() == ']' {
			c.at++
			return
		}
		c.take(',')
	}
}

// Text reads a string. The bytes are good as long as those of the cursor are,
// and are not to be changed.
func (c *Cursor) Text() []byte {
	if c.null() {
		return nil
	}
	if c.next() != '"' {
		c.fail("a string")
		return nil
	}
	n := textLength(c.b[c.at:])
	if n < 0 {
		c.fail("the end of a string")
		return nil
	}
	raw := c.b[c.at : c.at+n]
	c.at += n
	if plain(raw) {
		return raw[1 : n-1]
	}
	return c.unescaped(raw)
}

// plain reports whether a string stands in quote marks as it is.
func plain(raw []byte) bool {
	ascii := true
	for _, b := range raw {
		if b == '\\' || b < ' ' {
			return false
		}
		ascii = ascii && b < utf8.RuneSelf
	}
	return ascii || utf8.Valid(raw)
}

// unescaped is a string with escapes, or with bytes that have no place in one,
// as encoding/json reads it.
func (c *Cursor) unescaped(raw []byte) []byte {
	var s string
	if err := json.Unmarshal(raw, &s); err != nil && c.err == nil {
		c.err = err
	}
	return []byte(s)
}

// Number reads a number.
func (c *Cursor) Number() float64 {
	word := c.word()
	if strings.Trim(word, "+-.0123456789eE") != "" { // no Inf, no hexadecimal
		c.fail("a number")
		return 0
	}
	f, err := strconv.ParseFloat(word, 64)
	c.keep(err)
	return f
}

// Int reads a whole number.
func (c *Cursor) Int() int {
	n, err := strconv.Atoi(c.word())
	c.keep(err)
	return n
}

// Bool reads true or false.
func (c *Cursor) Bool() bool {
	switch c.word() {
	case "true":
		return true
	case "false", "0":
		return false
	}
	c.fail("true or false")
	return false
}

// Bytes reads a string of base64 (RFC 4648, section 4), as encoding/json writes
// bytes.
func (c *Cursor) Bytes() []byte {
	out, err := base64.StdEncoding.DecodeString(string(c.Text()))
	c.keep(err)
	return out
}

// Null reports whether a null is next, and passes over it.
func (c *Cursor) Null() bool { return c.null() }

// Skip passes over a value of any kind.
func (c *Cursor) Skip() {
	if c.next() == 0 {
		c.fail("a value")
		return
	}
	n := valueLength(c.b[c.at:])
	if n <= 0 {
		c.fail("a value")
		return
	}
	c.at += n
}

// word is a value that is no text and holds nothing: a number, true or false;
// "0" for null.
func (c *Cursor) word() string {
	if c.null() {
		return "0"
	}
	from := c.at
	c.Skip()
	if c.err != nil {
		return "0"
	}
	return string(c.b[from:c.at])
}

func (c *Cursor) null() bool {
	if c.next() != 'n' || len(c.b) < c.at+4 || string(c.b[c.at:c.at+4]) != "null" {
		return c.err != nil
	}
	c.at += 4
	return true
}

// next is the byte after space; 0 at the end and after an error.
func (c *Cursor) next() byte {
	for c.err == nil && c.at < len(c.b) {
		if b := c.b[c.at]; !isSpace(b) {
			return b
		}
		c.at++
	}
	return 0
}

func (c *Cursor) take(want byte) bool {
	if c.next() != want {
		c.fail(string(want))
		return false
	}
	c.at++
	return true
}

func (c *Cursor) keep(err error) {
	if err != nil && c.err == nil {
		c.err = err
	}
}

func (c *Cursor) fail(want string) {
	if c.err != nil {
		return
	}
	got := "the end"
	if c.at < len(c.b) {
		got = string(rune(c.b[c.at]))
	}
	c.err = fmt.Errorf("want %s, got %s", want, got)
}
