// Package token cuts a sentence into words and marks, without a copy, and
// looks each word up in a lexicon on the way. It is for rules that look at
// words one after the other; Korean words come whole, with their particles
// and endings.
package token

import (
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
)

// Class is a set of bits that a lexicon gives to a word. What each bit means
// is up to who made the lexicon.
type Class uint64

// Form is what a token looks like.
type Form uint8

// The forms.
const (
	Mark    Form = iota // a single punctuation mark
	Lower               // a word that starts with a small letter, or a Korean word
	Capital             // a word that starts with a capital letter
	Number              // starts with a digit
	Hangul              // a word with Hangul in it
)

// Token is a word or a mark.
type Token struct {
	span.Span
	Form  Form
	Class Class
	Rune  rune // the mark; 0 for words
}

// Is reports whether the token has any of the bits.
func (t Token) Is(c Class) bool { return t.Class&c != 0 }

// Scan appends the tokens of text inside at to dst and returns it. An
// apostrophe or hyphen between letters belongs to the word.
func Scan(text string, at span.Span, lex *Lexicon, dst []Token) []Token {
	for i := at.Start; i < at.End; {
		b := text[i]
		switch {
		case b == ' ' || b >= '\t' && b <= '\r':
			i++
		case b < utf8.RuneSelf && !wordByte[b]:
			dst = append(dst, Token{Span: span.Span{Start: i, End: i + 1}, Rune: rune(b)})
			i++
		default:
			t := word(text[:at.End], i)
			if t.Form != Mark {
				t.Class = lex.Class(t.In(text))
			}
			if t.Rune != blankRune {
				dst = append(dst, t)
			}
			i = t.End
		}
	}
	return dst
}

// blankRune stands for white space outside ASCII, which gives no token.
const blankRune = -1

// word reads the word at i, or the single mark that is there instead.
func word(text string, i int) Token {
	t := Token{Span: span.Span{Start: i, End: i}, Form: form(text[i])}
	for t.End < len(text) {
		b := text[t.End]
		if b < utf8.RuneSelf {
			if !wordByte[b] && !(joins(b) && t.End > i && t.End+1 < len(text) && letterByte(text[t.End+1])) {
				break
			}
			t.End++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[t.End:])
		switch {
		case hangul.IsLetter(r):
			t.Form = Hangul
		case r == '’' && t.End > i && t.End+n < len(text) && text[t.End+n] < utf8.RuneSelf && wordByte[text[t.End+n]]:
		case !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r):
			if t.End == i {
				return foreignMark(i, n, r)
			}
			return t
		case t.End == i && unicode.IsUpper(r):
			t.Form = Capital
		}
		t.End += n
	}
	return t
}

func foreignMark(i, n int, r rune) Token {
	t := Token{Span: span.Span{Start: i, End: i + n}, Rune: r}
	if unicode.IsSpace(r) || r == hangul.Filler || r == 0x200B || r == 0xFEFF {
		t.Rune = blankRune
	}
	return t
}

func form(b byte) Form {
	switch {
	case b >= 'A' && b <= 'Z':
		return Capital
	case b >= '0' && b <= '9':
		return Number
	}
	return Lower
}

func joins(b byte) bool      { return b == '\'' || b == '-' || b == '&' }
func letterByte(b byte) bool { return b >= utf8.RuneSelf || wordByte[b] }

// wordByte tells the ASCII bytes that words are made of.
var wordByte = func() (t [utf8.RuneSelf]bool) {
	for _, r := range []struct{ from, to byte }{{'0', '9'}, {'A', 'Z'}, {'a', 'z'}} {
		for b := r.from; b <= r.to; b++ {
			t[b] = true
		}
	}
	return t
}()
