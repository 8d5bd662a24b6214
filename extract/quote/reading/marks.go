package reading

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
)

// pairs are the quote marks, opening and closing.
var pairs = []struct{ open, closing string }{
	{"“", "”"}, {"“", "\""}, {"\"", "\""}, {"''", "''"}, {"「", "」"}, {"『", "』"}, {"«", "»"}, {"‘", "’"}, {"'", "'"}, {"”", "”"},
}

// longestQuotation is the number of bytes that a quotation may have inside one
// paragraph.
const longestQuotation = 4 << 10

// mostApostrophes is the number of marks that are passed over because they do
// not close.
const mostApostrophes = 8

// firstByte tells the bytes that a quote mark may begin with.
var firstByte = func() (t [256]bool) {
	for _, p := range pairs {
		t[p.open[0]] = true
	}
	return t
}()

// Quoted appends the quotations of a paragraph to dst, marks included, in
// order. One that is not closed reaches to the end of the paragraph when it
// opens like one that goes on in the next; open reports that.
func Quoted(plain string, p span.Span, dst []span.Span) (found []span.Span, open bool) {
	for i := p.Start; i < p.End; {
		if !firstByte[plain[i]] {
			i++
			continue
		}
		end, unclosed := closing(plain[:p.End], p.Start, i)
		if end == 0 {
			i++
			continue
		}
		dst = append(dst, span.Span{Start: i, End: end})
		if unclosed {
			return dst, true
		}
		i = end
	}
	return dst, false
}

// closing returns the end of the quotation that opens at i, or 0 when none
// does.
func closing(plain string, start, i int) (end int, unclosed bool) {
	for _, p := range pairs {
		if !strings.HasPrefix(plain[i:], p.open) || !opens(plain, start, i, p.open) {
			continue
		}
		reach := min(len(plain), i+longestQuotation)
		tries := 0
		for at := i + len(p.open); at < reach && tries < mostApostrophes; tries++ {
			k := strings.Index(plain[at:reach], p.closing)
			if k < 0 {
				break
			}
			at += k + len(p.closing)
			if at-len(p.closing) > i+len(p.open) && closes(plain, at, p.closing) {
				return at, false
			}
		}
		if p.open == "“" && p.closing == "”" {
			continue // closed by a plain mark, perhaps
		}
		if p.open == "“" || p.open == "\"" && (i == start || plain[i-1] == ' ') {
			return len(plain), true
		}
		return 0, false
	}
	return 0, false
}

// opens reports whether the mark at i stands where a quotation may begin: not
// after a letter or digit, not before a space. Hangul may stand before it.
func opens(plain string, start, i int, mark string) bool {
	after := i + len(mark)
	if after >= len(plain) || plain[after] == ' ' && mark != "\"" {
		return false
	}
	if mark == "“" || mark == "「" || mark == "『" || mark == "«" {
		return !strings.HasPrefix(plain[after:], mark) // of a doubled mark the second opens
	}
	if i == start {
		return true
	}
	r, _ := utf8.DecodeLastRuneInString(plain[start:i])
	return strings.ContainsRune(" \n\t([—–-:,…/", r) || r == '\u00a0' || hangul.IsLetter(r) && mark != "'" && mark != "”"
}

// closes reports whether the mark that ends at i may close a quotation: an
// apostrophe inside a word does not.
func closes(plain string, i int, mark string) bool {
	if mark != "'" && mark != "’" || i >= len(plain) {
		return true
	}
	b := plain[i]
	return !(b|0x20 >= 'a' && b|0x20 <= 'z' || b >= '0' && b <= '9')
}

// Inside returns a quotation without its marks.
func Inside(plain string, q span.Span) span.Span {
	whole := q
	for _, p := range pairs {
		if !strings.HasPrefix(whole.In(plain), p.open) {
			continue
		}
		q.Start = whole.Start + len(p.open)
		if q.Start <= whole.End && strings.HasSuffix(q.In(plain), p.closing) {
			q.End -= len(p.closing)
			break
		}
	}
	return q.Trim(plain)
}
