// Package address knows addresses of the web: it finds them in text, tells
// those of one page or recording as one, and opens them at a moment or at
// quoted words.
package address

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/text"
)

// Find finds the bare web addresses in text: http://, https:// and www.
// Punctuation after an address, a bracket that was opened before it and a
// Korean particle glued to it are not part of it.
func Find(s string) []span.Span {
	var out []span.Span
	scheme := nextScheme(s, 0)
	for at := 0; at < len(s); {
		if scheme < at {
			scheme = nextScheme(s, at)
		}
		start, body := nextAddress(s, at, scheme)
		if start < 0 {
			break
		}
		end := addressEnd(s, body)
		if end > body && strings.ContainsRune(s[body:end], '.') {
			out = append(out, span.Span{Start: start, End: end})
		}
		at = max(end, body)
	}
	return out
}

// nextAddress returns where the next address from at on starts and where its
// host does, given where the next scheme is; -1 when there is none.
func nextAddress(s string, at, scheme int) (start, body int) {
	for from := at; ; {
		i := strings.Index(s[from:scheme], "www.")
		if i < 0 {
			break
		}
		if i += from; i == 0 || !text.WordByte(s[i-1]) && s[i-1] != '/' {
			return i, i
		}
		from = i + 4
	}
	if scheme == len(s) {
		return -1, -1
	}
	return scheme, scheme + strings.Index(s[scheme:], "://") + 3
}

// nextScheme returns the offset of the next http:// or https:// from at on;
// the length of s when there is none.
func nextScheme(s string, at int) int {
	for from := at; ; {
		i := strings.Index(s[from:], "://")
		if i < 0 {
			return len(s)
		}
		i += from
		for _, scheme := range []string{"https", "http"} {
			n := i - len(scheme)
			if n >= at && strings.EqualFold(s[n:i], scheme) && (n == 0 || !text.WordByte(s[n-1])) {
				return n
			}
		}
		from = i + 3
	}
}

// addressEnd returns where the address whose host starts at i ends.
func addressEnd(s string, i int) int {
	start, depth := i, 0
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case r == '(' || r == '[':
			depth++
		case r == ')' || r == ']':
			depth--
		}
		if depth < 0 || !addressRune(r, s[start:i]) {
			break
		}
		i += n
	}
	return trimAddress(s, start, i)
}

// addressRune reports whether r goes on with an address of which before is
// read already. A Hangul letter does at the start of a part of a path
// (/wiki/전차) and after another one; after a Latin letter, a digit or a
// bracket it is a particle.
func addressRune(r rune, before string) bool {
	if r < utf8.RuneSelf {
		return r > ' ' && r != 0x7f && !strings.ContainsRune("<>\"`{}|\\^", r)
	}
	if !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) || r == hangul.Filler || !strings.ContainsRune(before, '/') {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	if hangul.IsLetter(r) {
		return hangul.IsLetter(last) || strings.ContainsRune("/_-=%+", last)
	}
	return true
}

// trimAddress takes punctuation and unbalanced brackets off the end.
func trimAddress(s string, start, end int) int {
	for end > start {
		c := s[end-1]
		switch {
		case strings.IndexByte(".,;:!?'*_~&([", c) >= 0:
		case c == ')' && strings.Count(s[start:end], "(") < strings.Count(s[start:end], ")"):
		case c == ']' && strings.Count(s[start:end], "[") < strings.Count(s[start:end], "]"):
		default:
			return end
		}
		end--
	}
	return end
}
