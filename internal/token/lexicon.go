package token

import (
	"encoding/binary"
	"strings"
)

// Lexicon says what classes words have, in small letters, with straight
// apostrophes. Its zero value has no words. Every word of a text is looked up
// several times, most of them short: those are kept as numbers, in a table
// that is probed in a line.
type Lexicon struct {
	slots []slot // a power of two of them, at least half empty
	used  int
	long  map[string]Class // words of more than short bytes
}

// slot holds a short word; its key is 0 when it is empty.
type slot struct {
	key   uint64
	class Class
}

// The lengths in bytes of the longest word that is kept as a number, and of
// the longest that is looked up.
const (
	short   = 8
	longest = 32
)

// Add gives the class to all the words, on top of what they have.
func (l *Lexicon) Add(words []string, c Class) {
	for _, w := range words {
		w = strings.ToLower(w)
		switch {
		case len(w) > short:
			if l.long == nil {
				l.long = map[string]Class{}
			}
			l.long[w] |= c
		case w != "":
			var buf [short]byte
			copy(buf[:], w)
			l.put(binary.LittleEndian.Uint64(buf[:]), c)
		}
	}
}

func (l *Lexicon) put(key uint64, c Class) {
	if 2*l.used >= len(l.slots) {
		old := l.slots
		l.slots, l.used = make([]slot, max(64, 4*len(old))), 0
		for _, s := range old {
			if s.key != 0 {
				l.put(s.key, s.class)
			}
		}
	}
	s := &l.slots[l.find(key)]
	if s.key == 0 {
		s.key = key
		l.used++
	}
	s.class |= c
}

// find is the slot of a key, or the empty one where it would go.
func (l *Lexicon) find(key uint64) int {
	mask := uint64(len(l.slots) - 1)
	for i := key * 0x9E3779B97F4A7C15 >> 32 & mask; ; i = (i + 1) & mask { // Fibonacci hashing (Knuth, TAOCP 3, 6.4)
		if k := l.slots[i].key; k == key || k == 0 {
			return int(i)
		}
	}
}

// Class returns the classes of a word, whatever its case and apostrophe. A
// word with 's that has none is looked up without it.
func (l *Lexicon) Class(word string) Class {
	if key, ok := keyOf(word); ok {
		return l.ofShort(key)
	}
	var buf [longest]byte
	low := fold(buf[:0], word)
	if low == nil {
		return 0
	}
	if c := l.of(&buf, len(low)); c != 0 {
		return c
	}
	if n := len(low); n > 2 && low[n-2] == '\'' && low[n-1] == 's' {
		buf[n-1], buf[n-2] = 0, 0
		return l.of(&buf, n-2)
	}
	return 0
}

// Exact returns the classes of a word in small letters as it is written.
func (l *Lexicon) Exact(low string) Class {
	if len(low) > short {
		return l.long[low]
	}
	var buf [short]byte
	copy(buf[:], low)
	return l.ofShort(binary.LittleEndian.Uint64(buf[:]))
}

// of is the class of the n bytes of a folded word; the others are 0.
func (l *Lexicon) of(word *[longest]byte, n int) Class {
	if n > short {
		return l.long[string(word[:n])]
	}
	return l.ofShort(binary.LittleEndian.Uint64(word[:short]))
}

func (l *Lexicon) ofShort(key uint64) Class {
	if len(l.slots) == 0 {
		return 0
	}
	return l.slots[l.find(key)].class
}

// keyOf is the key of a short word of ASCII letters alone, as most are; ok is
// false for another one.
func keyOf(word string) (key uint64, ok bool) {
	if len(word) > short {
		return 0, false
	}
	for i := len(word) - 1; i >= 0; i-- {
		b := word[i] | 0x20
		if b < 'a' || b > 'z' {
			return 0, false
		}
		key = key<<8 | uint64(b)
	}
	return key, true
}

// fold appends word in small ASCII letters, with straight apostrophes; nil
// when it is too long.
func fold(dst []byte, word string) []byte {
	for i := 0; i < len(word); i++ {
		if len(dst) == longest {
			return nil
		}
		b := word[i]
		switch {
		case b >= 'A' && b <= 'Z':
			b += 'a' - 'A'
		case b == 0xE2 && strings.HasPrefix(word[i:], "’"):
			b = '\''
			i += 2
		}
		dst = append(dst, b)
	}
	return dst
}
