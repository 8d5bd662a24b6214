package cypher

import (
	"bytes"
	"fmt"
	"strconv"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/whosaid/whosaid/export/property"
)

// appendText appends s as a string literal of Cypher: the one place where
// words of documents get between quotes. Letters stay as they are, so that
// the file can be read. What could end the literal or the statement, or could
// be lost on the way through a terminal or a web page, is escaped: quotes,
// backslashes, semicolons, and all that shows nothing. A backslash in s is
// doubled, so that what looks like an escape in s is none: Cypher reads \u
// escapes before it looks for quotes. What is not UTF-8 becomes U+FFFD.
func appendText(b []byte, s string) []byte {
	b = append(b, '\'')
	for _, r := range s {
		switch {
		case r == '\'' || r == '\\':
			b = append(b, '\\', byte(r))
		case r == '\n':
			b = append(b, `\n`...)
		case r == '\r':
			b = append(b, `\r`...)
		case r == '\t':
			b = append(b, `\t`...)
		case r == ';' || !unicode.IsPrint(r) || r == utf8.RuneError:
			b = appendEscape(b, r)
		default:
			b = utf8.AppendRune(b, r)
		}
	}
	return append(b, '\'')
}

// appendEscape appends r as one \u escape, or as two when it has two
// surrogates.
func appendEscape(b []byte, r rune) []byte {
	if high, low := utf16.EncodeRune(r); high != unicode.ReplacementChar {
		return appendEscape(appendEscape(b, high), low)
	}
	const digits = "0123456789ABCDEF"
	return append(b, '\\', 'u', digits[r>>12&15], digits[r>>8&15], digits[r>>4&15], digits[r&15])
}

// appendValue appends the value of a property.
func appendValue(b []byte, value any) []byte {
	switch v := value.(type) {
	case string:
		return appendText(b, v)
	case bool:
		return strconv.AppendBool(b, v)
	case int64:
		return strconv.AppendInt(b, v, 10)
	case float64:
		return appendNumber(b, v)
	case property.Day:
		return append(append(append(b, "date('"...), v.String()...), "')"...)
	case []string:
		return appendList(b, v, appendText)
	case []bool:
		return appendList(b, v, strconv.AppendBool)
	case []int64:
		return appendList(b, v, func(b []byte, n int64) []byte { return strconv.AppendInt(b, n, 10) })
	case []float64:
		return appendList(b, v, appendNumber)
	}
	panic(fmt.Sprintf("a property holds %T", value)) // property.Property says which values there are
}

// appendNumber appends f with a point always: 1 would be an integer.
func appendNumber(b []byte, f float64) []byte {
	start := len(b)
	b = strconv.AppendFloat(b, f, 'f', -1, 64)
	if !bytes.ContainsRune(b[start:], '.') {
		b = append(b, ".0"...)
	}
	return b
}

func appendList[T any](b []byte, list []T, add func([]byte, T) []byte) []byte {
	b = append(b, '[')
	for i, item := range list {
		if i > 0 {
			b = append(b, ", "...)
		}
		b = add(b, item)
	}
	return append(b, ']')
}
