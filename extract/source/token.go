package source

// token is a piece of a cue: bytes of Text as they are, or what an escape
// stands for.
type token struct {
	start, end int
	s          string  // what is read
	at         float64 // when it is said; unknown where only its cue has a time
	gap        gap     // what stands before it
}

// gap is what separates a token from the one before.
type gap uint8

const (
	noGap    gap = iota
	spaceGap     // white space
	lineGap      // the end of a line
)

const unknown = -1.0 // of a time

// word is a run of tokens that nothing separates.
type word struct {
	first, last int // tokens, last one included
	s           string
}

// wordsOf gathers the tokens of a cue as words; text between white space must
// be an token each.
func wordsOf(out []word, tokens []token) []word {
	for i, a := range tokens {
		if i > 0 && a.gap == noGap {
			w := &out[len(out)-1]
			w.last, w.s = i, w.s+a.s
			continue
		}
		out = append(out, word{i, i, a.s})
	}
	return out
}
