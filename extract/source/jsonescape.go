package source

import (
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// jsonSpecial are the bytes that may not stand for themselves in the text of
// a JSON string.
var jsonSpecial = [256]bool{'\\': true, 0xC2: true, 0xE2: true, 0xEF: true}

// jsonText adds the text of a JSON string, from start to end in Text.
func (w *speech) jsonText(start, end int) {
	from := start
	for at := start; at < end; {
		n, out := 0, ""
		if c := w.text[at]; jsonSpecial[c] {
			if c == '\\' {
				n, out = jsonEscape(w.text[at:end])
			} else {
				n, out = blankAt(w.text[at:end])
			}
		}
		if n == 0 {
			at++
			continue
		}
		w.add(from, at)
		w.escape(at, at+n, out)
		at += n
		from = at
	}
	w.add(from, end)
}

// jsonString is what the inside of a JSON string stands for, trimmed.
func jsonString(raw string) string {
	var b strings.Builder
	for at := 0; at < len(raw); {
		if n, out := jsonEscape(raw[at:]); raw[at] == '\\' && n > 0 {
			b.WriteString(out)
			at += n
			continue
		}
		b.WriteByte(raw[at])
		at++
	}
	return strings.TrimSpace(b.String())
}

// jsonEscape reads the escape that s begins with (RFC 8259, section 7): how
// many bytes it takes and what it stands for. A half of a surrogate pair
// stands for U+FFFD.
func jsonEscape(s string) (n int, out string) {
	if len(s) < 2 {
		return 0, ""
	}
	switch s[1] {
	case 'n':
		return 2, "\n"
	case 't', 'r', 'b', 'f':
		return 2, " "
	case 'u':
		r, ok := hexRune(s)
		if !ok {
			return 0, ""
		}
		if utf16.IsSurrogate(r) {
			if low, ok := hexRune(s[6:]); ok && utf16.DecodeRune(r, low) != utf8.RuneError {
				return 12, string(utf16.DecodeRune(r, low))
			}
			r = utf8.RuneError
		}
		return 6, string(r)
	}
	if s[1] == '"' || s[1] == '\\' || s[1] == '/' {
		return 2, s[1:2]
	}
	return 0, ""
}

// hexRune reads \u00e9 at the start of s.
func hexRune(s string) (rune, bool) {
	if len(s) < 6 || s[0] != '\\' || s[1] != 'u' {
		return 0, false
	}
	v, err := strconv.ParseUint(s[2:6], 16, 16)
	return rune(v), err == nil
}
