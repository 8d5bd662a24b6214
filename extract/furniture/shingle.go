package furniture

import (
	"unicode"
	"unicode/utf8"
)

// width is the number of words of a shingle (Broder 1997).
const width = 5

// FNV-1a, and a factor that keeps the words of a shingle in their order.
const (
	offset, prime = 2166136261, 16777619
	factor        = 0x9E3779B1
)

// shingles returns a hash of every run of words.
func shingles(words []uint32) []uint32 {
	out := make([]uint32, max(len(words)-width+1, 0))
	for i := range out {
		h := uint32(0)
		for _, w := range words[i : i+width] {
			h = (h ^ w) * factor
			h ^= h >> 15
		}
		out[i] = h
	}
	return out
}

// Words appends a number of 24 bits for each word of a text to dst, a hash
// of it: little enough to be kept, and five of them tell shingles apart.
// Capitals and
// apostrophes make no difference, nor which number stands there: episodes are
// numbered.
func Words(s string, dst []uint32) []uint32 {
	h, letters, inside := uint32(offset), false, false
	end := func() {
		if inside && !letters {
			h = 0
		}
		if inside {
			dst = append(dst, h>>24^h&(1<<24-1))
		}
		h, letters, inside = offset, false, false
	}
	for _, r := range s {
		switch {
		case r|0x20 >= 'a' && r|0x20 <= 'z':
			h, letters, inside = (h^uint32(r|0x20))*prime, true, true
		case r >= '0' && r <= '9':
			h, inside = (h^uint32(r))*prime, true
		case r == '\'' || r == '’':
		case r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsMark(r)):
			h, letters, inside = (h^uint32(unicode.ToLower(r)))*prime, true, true
		default:
			end()
		}
	}
	end()
	return dst
}
