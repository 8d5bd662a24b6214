package source

import "strings"

// rtfToken is a piece of an RTF file.
type rtfToken struct {
	kind  rtfKind
	word  string // of a control word or symbol, without its backslash
	given bool   // the word has a number
	n     int    // that number; of rtfByte, the byte
	text  string // of rtfText
}

type rtfKind uint8

const (
	rtfText  rtfKind = iota // bytes as they are
	rtfByte                 // one byte, written as \'hh
	rtfWord                 // \word or \word123
	rtfOpen                 // {
	rtfClose                // }
)

// rtfScanner cuts RTF into tokens (Rich Text Format Specification 1.9.1,
// "Conventions of an RTF reader").
type rtfScanner struct {
	raw string
	at  int
}

// next gives the next token; ok is false behind the last.
func (s *rtfScanner) next() (t rtfToken, ok bool) {
	for s.at < len(s.raw) {
		switch c := s.raw[s.at]; c {
		case '{', '}':
			s.at++
			return rtfToken{kind: map[byte]rtfKind{'{': rtfOpen, '}': rtfClose}[c]}, true
		case '\\':
			return s.control(), true
		case '\r', '\n', 0:
			s.at++
		default:
			n := strings.IndexAny(s.raw[s.at:], "{}\\\r\n\x00")
			if n < 0 {
				n = len(s.raw) - s.at
			}
			t = rtfToken{text: s.raw[s.at : s.at+n]}
			s.at += n
			return t, true
		}
	}
	return t, false
}

// control reads what begins with a backslash.
func (s *rtfScanner) control() rtfToken {
	s.at++
	if s.at == len(s.raw) {
		return rtfToken{kind: rtfWord}
	}
	start := s.at
	for s.at < len(s.raw) && letter(s.raw[s.at]) {
		s.at++
	}
	if s.at == start {
		return s.symbol()
	}
	t := rtfToken{kind: rtfWord, word: s.raw[start:s.at]}
	t.n, t.given = s.number()
	if s.at < len(s.raw) && s.raw[s.at] == ' ' {
		s.at++
	}
	if t.word == "bin" { // so many bytes of a picture
		s.at = min(len(s.raw), s.at+max(0, t.n))
	}
	return t
}

// symbol reads a backslash before a sign.
func (s *rtfScanner) symbol() rtfToken {
	c := s.raw[s.at]
	s.at++
	switch c {
	case '\'':
		if s.at+2 <= len(s.raw) && hexDigit(s.raw[s.at]) >= 0 && hexDigit(s.raw[s.at+1]) >= 0 {
			s.at += 2
			return rtfToken{kind: rtfByte, n: hexDigit(s.raw[s.at-2])<<4 | hexDigit(s.raw[s.at-1])}
		}
		return rtfToken{kind: rtfWord}
	case '\\', '{', '}':
		return rtfToken{text: string(c)}
	case '\r', '\n':
		return rtfToken{kind: rtfWord, word: "par"}
	}
	return rtfToken{kind: rtfWord, word: string(c)}
}

// number reads the number behind a control word.
func (s *rtfScanner) number() (n int, given bool) {
	start, minus := s.at, false
	if s.at < len(s.raw) && s.raw[s.at] == '-' {
		s.at, minus = s.at+1, true
	}
	digits := s.at
	for s.at < len(s.raw) && s.raw[s.at] >= '0' && s.raw[s.at] <= '9' {
		n = min(n*10+int(s.raw[s.at]-'0'), 1<<30)
		s.at++
	}
	if s.at == digits {
		s.at = start
		return 0, false
	}
	if minus {
		n = -n
	}
	return n, true
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

// hexDigit is the value of a hexadecimal digit; -1 for any other byte.
func hexDigit(c byte) int {
	switch {
	case c >= '0' && c <= '9':
		return int(c - '0')
	case c|0x20 >= 'a' && c|0x20 <= 'f':
		return int(c|0x20-'a') + 10
	}
	return -1
}
