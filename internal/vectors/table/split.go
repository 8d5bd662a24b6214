package table

import (
	"encoding/binary"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/vectors/unigram"
)

// start is how pieces write the start of a word.
const start = "▁"

// Cutter cuts texts into pieces: a word that is a piece by itself stays whole,
// any other one is cut into the likeliest pieces.
type Cutter struct {
	vocabulary *unigram.Vocabulary
	whole      map[string]int32
}

// NewCutter makes a cutter of pieces, sorted by bytes, of which those that
// start a word begin with '▁', and their natural log probabilities. It fails
// as unigram.New does.
func NewCutter(pieces []string, scores []float32) (*Cutter, error) {
	v, err := unigram.New(pieces, scores)
	if err != nil {
		return nil, err
	}
	c := &Cutter{v, make(map[string]int32, len(pieces))}
	for i, p := range pieces {
		if strings.HasPrefix(p, start) {
			c.whole[p] = int32(i)
		}
	}
	return c, nil
}

// Pieces returns the indices of the pieces of a text; what no piece holds is
// left out.
func (c *Cutter) Pieces(text string) []int32 {
	return newSplitter(c).pieces(text)
}

// splitter cuts texts one after the other, and remembers the words it had to
// cut.
type splitter struct {
	cutter *Cutter
	seen   map[string][]int32
	recent [recents]short // whole words, by their letters
	word   []byte
	out    []int32
}

// short is a word of at most eight bytes, as a number, and its piece.
type short struct {
	letters uint64
	piece   int32
}

// recents is how many short words a splitter has at hand.
const (
	recentBits = 12
	recents    = 1 << recentBits
)

// mostSeen is how many words a splitter remembers.
const mostSeen = 1 << 14

func newSplitter(c *Cutter) *splitter { return &splitter{cutter: c, seen: map[string][]int32{}} }

// pieces returns the pieces of a text, good until the next call.
func (s *splitter) pieces(text string) []int32 {
	s.out = s.out[:0]
	if !norm.NFKC.IsNormalString(text) {
		text = norm.NFKC.String(text)
	}
	s.word = append(s.word[:0], start...)
	last := none
	for i := 0; i < len(text); {
		r, size := rune(text[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(text[i:])
		}
		kind := kindOf(r)
		if r == '\'' || r == '’' {
			r, kind = '\'', apostrophe(last, text[i+size:])
		}
		if kind != last || kind == mark {
			s.end()
		}
		if kind != none {
			s.word = appendLower(s.word, r)
		}
		last = kind
		i += size
	}
	s.end()
	return s.out
}

// kind is what a character belongs to.
type kind uint8

const (
	none   kind = iota // between words
	letter             // of a word
	digit              // of a number
	mark               // alone
)

func kindOf(r rune) kind {
	switch {
	case r < utf8.RuneSelf:
		return kinds[r]
	case hangul.IsSyllable(r) || unicode.IsLetter(r) || unicode.IsMark(r):
		return letter
	case unicode.IsDigit(r):
		return digit
	case unicode.IsSpace(r) || unicode.IsControl(r) || r == utf8.RuneError:
		return none
	}
	return mark
}

// kinds are those of ASCII. Space, stops and commas are no pieces.
var kinds = func() (t [utf8.RuneSelf]kind) {
	for c := range t {
		switch r := rune(c); {
		case r|0x20 >= 'a' && r|0x20 <= 'z':
			t[c] = letter
		case r >= '0' && r <= '9':
			t[c] = digit
		case r > ' ' && r != '.' && r != ',':
			t[c] = mark
		}
	}
	return t
}()

// apostrophe is a letter between letters and else nothing.
func apostrophe(before kind, rest string) kind {
	if next, _ := utf8.DecodeRuneInString(rest); before == letter && kindOf(next) == letter {
		return letter
	}
	return none
}

func appendLower(b []byte, r rune) []byte {
	if r < utf8.RuneSelf {
		if r >= 'A' && r <= 'Z' {
			r |= 0x20
		}
		return append(b, byte(r))
	}
	return utf8.AppendRune(b, unicode.ToLower(r))
}

// end enters the pieces of the word that has been read.
func (s *splitter) end() {
	if len(s.word) == len(start) {
		return
	}
	if p, ok := s.whole(); ok {
		s.out = append(s.out, p)
	} else {
		s.out = append(s.out, s.cut()...)
	}
	s.word = s.word[:len(start)]
}

// whole returns the piece that the word is by itself. Most words are short and
// were read a moment ago.
func (s *splitter) whole() (int32, bool) {
	letters := s.word[len(start):]
	if len(letters) > 8 {
		p, ok := s.cutter.whole[string(s.word)]
		return p, ok
	}
	var packed [8]byte
	copy(packed[:], letters)
	key := binary.LittleEndian.Uint64(packed[:])
	at := &s.recent[key*0x9E3779B97F4A7C15>>(64-recentBits)] // Fibonacci hashing (Knuth, TAOCP 3, 6.4)
	if at.letters == key {
		return at.piece, true
	}
	p, ok := s.cutter.whole[string(s.word)]
	if ok {
		*at = short{key, p}
	}
	return p, ok
}

// cut returns the pieces of the word that the table knows.
func (s *splitter) cut() []int32 {
	if known, ok := s.seen[string(s.word)]; ok {
		return known
	}
	word := string(s.word)
	var out []int32
	for _, p := range s.cutter.vocabulary.Split(word) {
		if p != unigram.Unknown {
			out = append(out, p)
		}
	}
	if len(s.seen) == mostSeen {
		clear(s.seen)
	}
	s.seen[word] = out
	return out
}
