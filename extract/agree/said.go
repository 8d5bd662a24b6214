package agree

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"slices"
)

// Said is a sentence that claims something by itself, on its way to the
// statement of its words.
type Said struct {
	Words          [16]byte // a hash of them: sentences of the same words are one statement
	Text, Language string
	Spoken
}

// SaidIn are the sentences of an input that claim something by themselves.
func SaidIn(in Input) []Said {
	var out []Said
	w := newWording()
	for i := range in.Sentences {
		if s := &in.Sentences[i]; standsAlone(s) {
			out = append(out, Said{
				Words: w.hash(s.Text), Text: s.Text, Language: s.Language, Spoken: Spoken{Saying: in.saying(int32(i)), Supposed: supposed(s)},
			})
		}
	}
	return out
}

// Statements puts sentences of the same words together, wherever they stand.
// All sentences of one statement must be among those given; their order
// changes nothing.
func Statements(said []Said) []Statement {
	slices.SortFunc(said, func(a, b Said) int { return cmp.Or(bytes.Compare(a.Words[:], b.Words[:]), a.Compare(&b.Saying)) })
	w := newWording()
	var out []Statement
	for from := 0; from < len(said); {
		to, first := from, &said[from]
		for to < len(said) && said[to].Words == first.Words {
			to++
		}
		s := Statement{Text: first.Text, Language: first.Language, Stems: w.stems(first.Text)}
		for i := from; i < min(to, from+mostSayings); i++ {
			s.Sayings = append(s.Sayings, said[i].Spoken)
		}
		out, from = append(out, s), to
	}
	return out
}

// wording reads the words of texts as a vocabulary does, and tells them by
// hashes, which are the same on every machine.
type wording struct {
	vocabulary
	known map[string]uint64 // word → hash of its stem; 0 when it says nothing
}

func newWording() *wording { return &wording{known: map[string]uint64{}} }

// hash is one of all words of a text.
func (w *wording) hash(s string) (out [16]byte) {
	h := sha256.New()
	for i := 0; i < len(s); {
		i += w.next(s[i:])
		if len(w.low) > 0 {
			h.Write(append(w.low, 0))
		}
	}
	copy(out[:], h.Sum(nil))
	return out
}

// stems are those of a text, each once.
func (w *wording) stems(s string) []Stem {
	var out []Stem
	for i := 0; i < len(s); {
		i += w.next(s[i:])
		if len(w.low) == 0 {
			continue
		}
		if h := w.stem(); h != 0 {
			out = append(out, Stem{Hash: h})
		}
	}
	slices.SortFunc(out, compareStems)
	return slices.Compact(out)
}

// stem is the hash of that of the word at hand.
func (w *wording) stem() uint64 {
	h, ok := w.known[string(w.low)]
	if !ok {
		word := string(w.low)
		if stem := stemOf(word); stem != "" {
			h = hashOf(stem)
		}
		w.known[word] = h
	}
	return h
}
