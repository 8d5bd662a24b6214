// Package jsontext appends strings as JSON and reads JSON, without reflection, for the
// graphs that are as long as what was read.
package jsontext

import "unicode/utf8"

const hexDigits = "0123456789abcdef"

// Append appends s to b as a JSON string, in quote marks.
func Append(b []byte, s string) []byte {
	return append(AppendBare(append(b, '"'), s), '"')
}

// AppendBare appends s as Append does, without the quote marks: one JSON
// string can be put together of several pieces. Bytes that are no UTF-8
// become U+FFFD; U+2028 and U+2029 are escaped, so that whoever reads lines
// sees one line.
func AppendBare(b []byte, s string) []byte {
	from := 0
	for i := 0; i < len(s); {
		for i+8 <= len(s) && unremarkable(s[i:i+8]) {
			i += 8
		}
		if i == len(s) {
			break
		}
		c := s[i]
		if c < utf8.RuneSelf {
			if c >= ' ' && c != '"' && c != '\\' {
				i++
				continue
			}
			b = appendEscape(append(b, s[from:i]...), c)
			i++
			from = i
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			b = append(append(b, s[from:i]...), `\ufffd`...)
			from = i + n
		case r == '\u2028' || r == '\u2029':
			b = append(append(b, s[from:i]...), `\u202`...)
			b = append(b, hexDigits[r&0xF])
			from = i + n
		}
		i += n
	}
	return append(b, s[from:]...)
}

// unremarkable reports whether eight bytes are ASCII that needs no escape,
// eight at a time: a byte is below n, or equal to c, where the subtraction
// borrows into its high bit (Hacker's Delight, 6-1).
func unremarkable(s string) bool {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
	quote, slash := x^ones*'"', x^ones*'\\'
	return (x|(x-ones*' ')|(quote-ones)|(slash-ones))&highs == 0
}

func appendEscape(b []byte, c byte) []byte {
	switch c {
	case '"', '\\':
		return append(b, '\\', c)
	case '\n':
		return append(b, `\n`...)
	case '\r':
		return append(b, `\r`...)
	case '\t':
		return append(b, `\t`...)
	}
	return append(b, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xF])
}
