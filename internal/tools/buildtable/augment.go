package main

import (
	"cmp"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"sort"
	"strings"
)

// Lists of random words teach the table that a text is the sum of its words,
// for words and company that the sentences lack.
const (
	listsEach  = 110000 // for each language
	crops      = 130000 // cut out of sentences
	leastWords = 2
	mostWords  = 6
	flatten    = 0.4   // power by which frequent words are held back
	mostListed = 40000 // words of a language
	moreWords  = 3     // words added to a crop, at most
	seed1      = 7
	seed2      = 11
)

// bag is words to draw from.
type bag struct {
	words []string
	upTo  []float64 // sum of the weights up to each
}

// bagOf takes the heaviest words, each as often as its flattened weight says.
func bagOf(weights map[string]float64) bag {
	words := slices.SortedFunc(maps.Keys(weights), func(a, b string) int {
		return cmp.Or(cmp.Compare(weights[b], weights[a]), cmp.Compare(a, b))
	})
	b, sum := bag{words: words[:min(len(words), mostListed)]}, 0.0
	for _, w := range b.words {
		sum += math.Pow(weights[w], flatten)
		b.upTo = append(b.upTo, sum)
	}
	return b
}

// draw returns n random words.
func (b bag) draw(r *rand.Rand, n int) []string {
	out := make([]string, n)
	for i := range out {
		at := sort.SearchFloat64s(b.upTo, r.Float64()*b.upTo[len(b.upTo)-1])
		out[i] = b.words[min(at, len(b.words)-1)]
	}
	return out
}

// augment returns the sentences, then lists of words and crops.
func augment(sentences []string, v vocabulary) []string {
	r := rand.New(rand.NewPCG(seed1, seed2))
	english, korean := bags(sentences, v)
	out := slices.Clone(sentences)
	for _, b := range []bag{english, korean} {
		for range listsEach {
			out = append(out, strings.Join(b.draw(r, leastWords+r.IntN(mostWords-leastWords+1)), " "))
		}
	}
	for range crops {
		words := strings.Fields(sentences[r.IntN(len(sentences))])
		n := min(len(words), leastWords+r.IntN(max(1, len(words)/2-1)))
		from, b := r.IntN(len(words)-n+1), english
		if isKorean(strings.Join(words, "")) {
			b = korean
		}
		out = append(out, strings.Join(append(slices.Clone(words[from:from+n]), b.draw(r, r.IntN(moreWords+1))...), " "))
	}
	return out
}

// bags are the words of English, and those of Korean as the dictionary has
// them and with the endings that sentences give them.
func bags(sentences []string, v vocabulary) (english, korean bag) {
	en, ko := map[string]float64{}, map[string]float64{}
	for p, score := range v {
		if body, whole := strings.CutPrefix(p, start); whole && latin.MatchString(body) {
			en[body] = math.Exp(score)
		} else if whole && hangul.MatchString(body) {
			ko[body] = math.Exp(score)
		}
	}
	seen, total := map[string]float64{}, 0.0
	for _, s := range sentences {
		for w := range strings.FieldsSeq(s) {
			if w = strings.Trim(w, ".,!?'\"()"); hangul.MatchString(w) {
				seen[w]++
				total++
			}
		}
	}
	for w, n := range seen {
		ko[w] = max(ko[w], n/total)
	}
	return bagOf(en), bagOf(ko)
}

func isKorean(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r >= '가' && r <= '힣' }) >= 0
}
