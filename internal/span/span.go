// Package span holds the one way this program points at text: a pair of byte
// offsets. Text is never copied about; a turn, a sentence and a claim are
// spans of their document.
package span

// Span is the half-open range of bytes [Start, End) of some text.
type Span struct {
	Start, End int
}

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds no bytes.
func (s Span) Empty() bool { return s.End <= s.Start }

// In returns the bytes of text that the span covers, without a copy.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Contains reports whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// Trim returns the span without the white space at its two ends in text. The
// Hangul filler, which web editors leave on empty lines, counts as
// white space.
func (s Span) Trim(text string) Span {
	for s.Start < s.End {
		n := leadingSpace(text[s.Start:s.End])
		if n == 0 {
			break
		}
		s.Start += n
	}
	for s.Start < s.End {
		n := trailingSpace(text[s.Start:s.End])
		if n == 0 {
			break
		}
		s.End -= n
	}
	return s
}
