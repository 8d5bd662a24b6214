package source

import (
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// jsonScanner goes through a JSON text (RFC 8259) value by value and knows
// where each stands. After what is not JSON it stands at the end, broken.
type jsonScanner struct {
	text   string
	at     int
	deep   int
	broken bool
}

const maxJSONDepth = 200 // of values inside each other

// newJSONScanner stands before the first value of a text.
func newJSONScanner(text string) *jsonScanner {
	return &jsonScanner{text: text, at: len(text) - len(strings.TrimPrefix(text, "\ufeff"))}
}

// peek is the byte that the next value or sign begins with; 0 at the end.
func (j *jsonScanner) peek() byte {
	for j.at < len(j.text) {
		if c := j.text[j.at]; c > ' ' {
			return c
		}
		j.at++
	}
	return 0
}

// take passes over a sign, if it is the next one.
func (j *jsonScanner) take(c byte) bool {
	if j.peek() != c {
		return false
	}
	j.at++
	return true
}

func (j *jsonScanner) fail() { j.at, j.broken = len(j.text), true }

// object goes through the fields of the next value. What each does not pass
// over is passed over for it. Another value than an object has no fields.
func (j *jsonScanner) object(each func(key string)) {
	j.items('{', '}', func() {
		key := j.str()
		if !j.take(':') {
			j.fail()
			return
		}
		j.peek()
		start := j.at
		if each(key.In(j.text)); j.at == start {
			j.skip()
		}
	})
}

// array goes through the items of the next value, as object does.
func (j *jsonScanner) array(each func()) {
	j.items('[', ']', func() {
		j.peek()
		start := j.at
		if each(); j.at == start {
			j.skip()
		}
	})
}

// items goes through what stands between two brackets.
func (j *jsonScanner) items(open, shut byte, each func()) {
	if j.peek() != open {
		j.skip()
		return
	}
	j.at++
	if j.deep++; j.deep > maxJSONDepth {
		j.fail()
	}
	for !j.broken && !j.take(shut) {
		if each(); !j.take(',') && j.peek() != shut {
			j.fail()
		}
	}
	j.deep--
}

// str is where the next string stands, inside its quotes; empty, and broken,
// when no string comes.
func (j *jsonScanner) str() span.Span {
	if !j.take('"') {
		j.fail()
		return span.Span{Start: j.at, End: j.at}
	}
	start := j.at
	for j.at < len(j.text) {
		n := strings.IndexByte(j.text[j.at:], '"')
		if n < 0 {
			break
		}
		end := j.at + n
		j.at = end + 1
		if slashes(j.text[start:end])%2 == 0 {
			return span.Span{Start: start, End: end}
		}
	}
	j.fail()
	return span.Span{Start: j.at, End: j.at}
}

// slashes counts the backslashes at the end of s.
func slashes(s string) int { return len(s) - len(strings.TrimRight(s, `\`)) }

// skip passes over the next value.
func (j *jsonScanner) skip() {
	switch c := j.peek(); c {
	case '"':
		j.str()
	case '{':
		j.object(func(string) {})
	case '[':
		j.array(func() {})
	default:
		if n := j.bare(); n == "" {
			j.fail()
		}
	}
}

// bare is a number, true, false or null.
func (j *jsonScanner) bare() string {
	start := j.at
	for j.at < len(j.text) && (alphanumeric(j.text[j.at]) || strings.IndexByte("+-.", j.text[j.at]) >= 0) {
		j.at++
	}
	return j.text[start:j.at]
}

// scalar is the next value as written, when it is a string, a number or a word;
// "" for null and for what is none.
func (j *jsonScanner) scalar() string {
	switch c := j.peek(); c {
	case '"':
		return j.str().In(j.text)
	case '{', '[':
		j.skip()
		return ""
	}
	if s := j.bare(); s != "null" {
		return s
	}
	return ""
}

// seconds is the next value as a time: a number, one in quotes, with an "s"
// after it or as a clock ("00:01:02,500"); ok is false for anything else.
func (j *jsonScanner) seconds() (float64, bool) {
	s := j.scalar()
	if v, n := clockAt(s); n > 0 && n == len(s) {
		return v, true
	}
	if v, ok := isoDuration(s); ok {
		return v, true
	}
	v, err := strconv.ParseFloat(strings.TrimSuffix(s, "s"), 64)
	return v, err == nil && v >= 0 && v < 1e9
}

// walk goes down a path of keys, "*" for all items of an array, "0" for its
// first and "last" for its last, and calls each before every value at its end.
func (j *jsonScanner) walk(path []string, each func()) {
	if len(path) == 0 {
		each()
		return
	}
	if path[0] == "last" {
		at := 0
		j.array(func() { at = j.at })
		if behind := j.at; at > 0 {
			j.at = at
			j.walk(path[1:], each)
			j.at = behind
		}
		return
	}
	if key := path[0]; key == "*" || key == "0" {
		n := 0
		j.array(func() {
			if n++; n == 1 || key == "*" {
				j.walk(path[1:], each)
			}
		})
		return
	}
	j.object(func(key string) {
		if key == path[0] {
			j.walk(path[1:], each)
		}
	})
}
