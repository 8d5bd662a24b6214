package main

import (
	"cmp"
	"maps"
	"math"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/vectors/model"
	"github.com/whosaid/whosaid/internal/vectors/table"
	"github.com/whosaid/whosaid/internal/vectors/unigram"
)

const (
	mostLatin  = 22000 // pieces of English
	mostHangul = 29000 // pieces of Korean
	seenPart   = 0.3   // of a piece's probability that comes from the sentences
	rounds     = 3     // of counting pieces in the sentences
)

// start is how pieces write the start of a word.
const start = "▁"

// vocabulary is pieces with their natural log probabilities.
type vocabulary map[string]float64

// add keeps the likelier of two.
func (v vocabulary) add(piece string, p float64) {
	if old, ok := v[piece]; !ok || p > old {
		v[piece] = p
	}
}

var (
	hangulPiece = regexp.MustCompile(`^[가-힣]+$`)
	latinPiece  = regexp.MustCompile(`^[a-z]{1,5}$`)
	signPiece   = regexp.MustCompile(`^([0-9]+|[!?%$€£₩+=&-])$`)
)

// lessLikely is by how much pieces inside words, and signs, are less likely
// than the encoder has them: it cuts capitals off as words of their own.
const lessLikely = 3

// ofEncoder takes the encoder's own pieces.
func ofEncoder(m *model.Model) vocabulary {
	v := vocabulary{}
	for i, p := range m.Pieces {
		p = strings.ToLower(p)
		body, whole := strings.CutPrefix(p, start)
		switch score := float64(m.Scores[i]); {
		case hangulPiece.MatchString(body):
			v.add(p, score)
		case whole && latin.MatchString(body):
			v.add(p, score)
		case latinPiece.MatchString(body), signPiece.MatchString(body):
			v.add(p, score-lessLikely)
			if signPiece.MatchString(body) {
				v.add(start+body, score-lessLikely)
			}
		}
	}
	return v
}

// extend adds whole words, each as likely as the pieces it is made of, Korean
// ones also inside words.
func (v vocabulary) extend(m *model.Model, english, korean []string) error {
	cutter, err := unigram.New(m.Pieces, m.Scores)
	if err != nil {
		return err
	}
	score := func(list []string) []float64 {
		return parallel.Map(len(list), func(i int) float64 {
			sum := 0.0
			for _, p := range cutter.Split(start + list[i]) {
				if p == unigram.Unknown {
					return math.Inf(-1)
				}
				sum += float64(m.Scores[p])
			}
			return sum
		})
	}
	for i, s := range score(english) {
		v.add(start+english[i], max(s, -60))
	}
	for i, s := range score(korean) {
		v.add(start+korean[i], max(s, -60))
		v.add(korean[i], max(s, -60)-1)
	}
	return nil
}

// settle counts the pieces in the sentences, and so finds how likely each is;
// then it keeps the likeliest of each language.
func (v vocabulary) settle(sentences []string) (vocabulary, error) {
	for round := range rounds {
		if round == rounds-1 {
			v = v.likeliest()
		}
		cutter, pieces, err := v.cutter()
		if err != nil {
			return nil, err
		}
		counts, total := count(cutter, sentences), 0.0
		for _, n := range counts {
			total += n
		}
		sum := 0.0
		for _, p := range pieces {
			sum += math.Exp(v[p])
		}
		for i, p := range pieces {
			v[p] = math.Log((1-seenPart)*math.Exp(v[p])/sum + seenPart*counts[i]/total + 1e-30)
		}
	}
	return v, nil
}

// count is how often each piece stands in the sentences.
func count(cutter *table.Cutter, sentences []string) []float64 {
	counts := []float64{}
	for _, pieces := range parallel.Map(len(sentences), func(i int) []int32 { return cutter.Pieces(sentences[i]) }) {
		for _, p := range pieces {
			for len(counts) <= int(p) {
				counts = append(counts, 0)
			}
			counts[p]++
		}
	}
	return append(counts, make([]float64, 1<<20)...)
}

// likeliest keeps the likeliest pieces of each language, and single
// characters.
func (v vocabulary) likeliest() vocabulary {
	order := slices.SortedFunc(maps.Keys(v), func(a, b string) int { return cmp.Or(cmp.Compare(v[b], v[a]), cmp.Compare(a, b)) })
	kept, latins, hanguls := vocabulary{}, 0, 0
	for _, p := range order {
		body := strings.TrimPrefix(p, start)
		n := &latins
		if r, _ := utf8.DecodeRuneInString(body); r >= '가' {
			n = &hanguls
		}
		most := mostLatin
		if n == &hanguls {
			most = mostHangul
		}
		if *n < most || utf8.RuneCountInString(body) == 1 {
			kept[p] = v[p]
			*n++
		}
	}
	return kept
}

// cutter returns a vocabulary that cuts, and its pieces in their order.
func (v vocabulary) cutter() (*table.Cutter, []string, error) {
	pieces := slices.Sorted(maps.Keys(v))
	scores := make([]float32, len(pieces))
	for i, p := range pieces {
		scores[i] = float32(v[p])
	}
	c, err := table.NewCutter(pieces, scores)
	return c, pieces, err
}
