package weight

import (
	"math"
	"strings"
	"unicode/utf8"
)

const (
	fewestWords = 2
	longKorean  = 10 // words from which a sentence is long, and by which it is longer that count one
)

// korean reads the signs of Korean sentences.
type korean struct {
	*koreanLists
	words []string // of the sentence at hand
}

// around is what stands around words and does not belong to them.
const around = `.,?!…"'“”‘’()[]~;:`

// read takes down what the sentence shows.
func (k *korean) read(text string, v *Values) {
	k.words = k.words[:0]
	for w := range strings.FieldsSeq(text) {
		if w = strings.Trim(w, around); w != "" {
			k.words = append(k.words, w)
		}
	}
	plain := strings.Join(k.words, " ")
	k.seeInside(plain, v)
	k.seeEnds(plain, v)
	k.seeWords(v)
	n := float64(len(k.words))
	v[Words], v[Letters] = math.Log1p(n), math.Log1p(float64(utf8.RuneCountInString(plain)))
	v[Long] = max(0, n-longKorean) / longKorean
	v.is(Fewest, n <= fewestWords)
	v.is(Few, n <= fewWords)
}

// seeInside counts what may stand anywhere.
func (k *korean) seeInside(plain string, v *Values) {
	for i, r := range plain {
		for _, row := range k.inside[r] {
			if strings.HasPrefix(plain[i:], row.text) {
				v.see(row.sign)
			}
		}
	}
}

// seeEnds looks at the beginning and the end of the sentence.
func (k *korean) seeEnds(plain string, v *Values) {
	for _, row := range k.first {
		if rest, ok := strings.CutPrefix(plain, row.text); ok && (rest == "" || rest[0] == ' ') {
			v.see(row.sign)
		}
	}
	for _, row := range k.last {
		if strings.HasSuffix(plain, row.text) {
			v.see(row.sign)
		}
	}
}

// seeWords looks at each word and how it ends.
func (k *korean) seeWords(v *Values) {
	for _, w := range k.words {
		if s, ok := k.whole[w]; ok {
			v.see(s)
		}
		for _, row := range k.endings {
			if len(w) > len(row.text) && strings.HasSuffix(w, row.text) {
				v.see(row.sign)
			}
		}
	}
}
