package names

import (
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// cost counts hundredths of the unit of sounds.txt.
type cost = int32

const unit cost = 100

// spelling is one way to write a group of letters in Hangul.
type spelling struct {
	jamo [6]byte
	n    int
	cost cost
}

// group is a group of Latin letters in a context, with its spellings.
type group struct {
	starts bool // only at the beginning of a word
	before byte // what must follow: '$' the end, '=' no vowel, '+' a vowel, '>' e, i or y, 0 anything
	ways   []spelling
}

// node is a node of the trie of letter groups.
type node struct {
	next   [26]uint16 // 0 for none
	groups []group
}

// sounds is the table as a trie; it is only read.
var sounds = sync.OnceValue(func() []node { return readSounds(lists.Table("sounds", words.Text, words.Text)) })

func readSounds(rows [][]string) []node {
	trie, codes := []node{{}}, jamoLetters()
	for _, row := range rows {
		letters, g := row[0], group{}
		letters, g.starts = strings.CutPrefix(letters, "^")
		if last := letters[len(letters)-1]; strings.IndexByte("$=+>", last) >= 0 {
			g.before, letters = last, letters[:len(letters)-1]
		}
		for _, w := range strings.Fields(row[1]) {
			g.ways = append(g.ways, parseSpelling(w, codes))
		}
		at := uint16(0)
		for i := range len(letters) {
			c := letters[i] - 'a'
			if trie[at].next[c] == 0 {
				trie = append(trie, node{})
				trie[at].next[c] = uint16(len(trie) - 1)
			}
			at = trie[at].next[c]
		}
		trie[at].groups = append(trie[at].groups, g)
	}
	return trie
}

func parseSpelling(w string, codes map[rune]byte) spelling {
	jamo, price, priced := strings.Cut(w, ":")
	s := spelling{}
	if priced {
		f, err := strconv.ParseFloat(price, 64)
		if err != nil {
			panic(fmt.Sprintf("names: sounds.txt: %q: %v", w, err))
		}
		s.cost = cost(f*float64(unit) + 0.5)
	}
	for _, r := range jamo {
		if r == '-' {
			continue
		}
		c, ok := codes[r]
		if !ok || s.n == len(s.jamo) {
			panic(fmt.Sprintf("names: sounds.txt: jamo in %q", w))
		}
		s.jamo[s.n] = c
		s.n++
	}
	return s
}
