package cite

import "strings"

// finder finds words in texts, all of them in one pass.
type finder struct {
	words  []string         // of two bytes and more
	starts [1 << 16]bool    // by their first two bytes
	at     map[uint16][]int // the words with these, as indexes in words
}

func newFinder(words []string) *finder {
	f := &finder{words: words, at: map[uint16][]int{}}
	for i, w := range words {
		two := uint16(w[0])<<8 | uint16(w[1])
		f.starts[two] = true
		f.at[two] = append(f.at[two], i)
	}
	return f
}

// in gives the words that stand in a text, in the order of the list.
func (f *finder) in(text string) []string {
	var there []bool
	for i := 0; i+1 < len(text); i++ {
		two := uint16(text[i])<<8 | uint16(text[i+1])
		if !f.starts[two] {
			continue
		}
		for _, k := range f.at[two] {
			if strings.HasPrefix(text[i:], f.words[k]) {
				if there == nil {
					there = make([]bool, len(f.words))
				}
				there[k] = true
			}
		}
	}
	var out []string
	for k, is := range there {
		if is {
			out = append(out, f.words[k])
		}
	}
	return out
}
