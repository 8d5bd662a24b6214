package agree

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/internal/sorted"
)

// vocabulary numbers words and their stems. A word is looked up without a
// copy; what it is, is worked out the first time it is seen.
type vocabulary struct {
	word map[string]entry
	stem map[string]int32
	seen []int32 // stem → number of texts that hold it
	low  []byte  // the word that is being read, in small letters
}

// entry is a word as the index knows it.
type entry struct {
	number int32 // its own
	stem   int32 // -1 when it says nothing
}

func newVocabulary() *vocabulary {
	return &vocabulary{word: map[string]entry{}, stem: map[string]int32{}}
}

// FNV-1a.
const offset, prime = 14695981039346656037, 1099511628211

// read appends the stems of a text to dst, each once and in order of number,
// and returns them with a hash of all its words.
func (v *vocabulary) read(s string, dst []int32) ([]int32, uint64) {
	hash, from := uint64(offset), len(dst)
	for i := 0; i < len(s); {
		i += v.next(s[i:])
		if len(v.low) == 0 {
			continue
		}
		e := v.entry()
		hash = (hash ^ uint64(e.number+1)) * prime
		if e.stem >= 0 {
			dst = append(dst, e.stem)
		}
	}
	dst = dst[:from+len(sorted.Set(dst[from:]))]
	for _, id := range dst[from:] {
		v.seen[id]++
	}
	return dst, hash
}

// forget takes back that a text with these stems was read.
func (v *vocabulary) forget(stems []int32) {
	for _, id := range stems {
		v.seen[id]--
	}
}

// entry returns what the word in v.low is.
func (v *vocabulary) entry() entry {
	if e, ok := v.word[string(v.low)]; ok {
		return e
	}
	return v.learn(string(v.low))
}

// next puts the first word of s into v.low, in small letters, and returns
// where it ends; v.low is empty when s begins with something else.
func (v *vocabulary) next(s string) int {
	v.low = v.low[:0]
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c|0x20 >= 'a' && c|0x20 <= 'z':
			v.low = append(v.low, c|0x20)
			i++
		case c >= '0' && c <= '9' || c == '\'' && len(v.low) > 0:
			v.low = append(v.low, c)
			i++
		case c < utf8.RuneSelf:
			return max(i, 1)
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			if !unicode.IsLetter(r) && !unicode.IsMark(r) {
				return max(i, n)
			}
			v.low = utf8.AppendRune(v.low, unicode.ToLower(r))
			i += n
		}
	}
	return len(s)
}

// learn adds a word.
func (v *vocabulary) learn(w string) entry {
	e := entry{number: int32(len(v.word)), stem: -1}
	if stem := stemOf(w); stem != "" {
		id, ok := v.stem[stem]
		if !ok {
			id = int32(len(v.stem))
			v.stem[stem] = id
			v.seen = append(v.seen, 0)
		}
		e.stem = id
	}
	v.word[w] = e
	return e
}

// stemOf is the stem of a word, "" of one that says nothing.
func stemOf(w string) string { return compare.Content(strings.TrimRight(w, "'")) }

// hashOf is a hash of a stem.
func hashOf(stem string) uint64 {
	h := uint64(offset)
	for _, c := range []byte(stem) {
		h = (h ^ uint64(c)) * prime
	}
	return h
}
