package mcp

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/text"
)

type searchIn struct {
	Query string `json:"query" jsonschema:"words, a name, initial consonants, or a sentence whose meaning is looked for"`
	Page
}

// Found is a claim that was searched for.
type Found struct {
	Saying
	By    string  `json:"by" jsonschema:"words, name, initials or meaning"`
	Score float64 `json:"score" jsonschema:"0 to 1: likeness of meaning; 1 for the others"`
}

// String is the claim as a line for a person to read.
func (f Found) String() string { return fmt.Sprintf("%s (%s, %.3f)", f.Saying, f.By, f.Score) }

// search gives claims with the words, then those of speakers with the name,
// then those that mean the like, best first.
func (s *Server) search(ctx context.Context, from *shelf, in searchIn) (Rows[Found], error) {
	if strings.TrimSpace(in.Query) == "" {
		return Rows[Found]{}, fmt.Errorf("search needs a query: words, a name, or a sentence")
	}
	f := graph.Filter{Unnamed: true}
	g, err := from.Part(ctx, Said, f)
	if err != nil {
		return Rows[Found]{}, err
	}
	rows := graph.WhoSaid(g, f)
	meaning := s.meant.of(from.number, rows, in.Query)
	found := []Found{}
	for i, r := range rows {
		if by, score := how(r, in.Query, meaning[i]); by != "" {
			found = append(found, Found{quoteOf(r), by, score})
		}
	}
	slices.SortStableFunc(found, func(a, b Found) int {
		return cmp.Or(slices.Index(ways, a.By)-slices.Index(ways, b.By), -cmp.Compare(a.Score, b.Score))
	})
	return cut(found, in.Page, from.number, key("search", in.Query))
}

// ways are how a claim is found, the surest first.
var ways = []string{"words", "initials", "name", "meaning"}

// how tells how a row is found, "" when it is not.
func how(r graph.SaidRow, query string, meaning float64) (by string, score float64) {
	switch {
	case hangul.AreInitials(query):
		if has(r.Quote, query) || has(r.Speaker, query) {
			return "initials", 1
		}
		return "", 0
	case has(r.Quote, query):
		return "words", 1
	case has(r.Speaker, query):
		return "name", 1
	case meaning >= alike:
		return "meaning", meaning
	}
	return "", 0
}

// has reports whether s holds every word that is asked for, or the initial
// consonants.
func has(s, asked string) bool {
	if hangul.AreInitials(asked) {
		return strings.Contains(strings.ReplaceAll(hangul.Initials(s), " ", ""), strings.ReplaceAll(asked, " ", ""))
	}
	s = text.Normal(s)
	words := strings.Fields(text.Normal(asked))
	return len(words) > 0 && !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(s, w) })
}

// alike is the least likeness of meaning that is worth showing, and reread how
// many of the best are looked at by the full vectors.
const (
	alike  = 0.4
	reread = 200
)

// meaning finds quotes by their vectors, which it keeps for one shelf.
type meaning struct {
	quick, full Similarity

	mu      sync.Mutex
	number  int64 // of the shelf whose vectors are kept
	vectors [][]float32
}

// of is how much each row means the like of the query, [0, 1], three decimals;
// 0 for all but the best.
func (m *meaning) of(number int64, rows []graph.SaidRow, query string) []float64 {
	scores := make([]float64, len(rows))
	if hangul.AreInitials(query) {
		return scores
	}
	asked := m.quick.Vectors([]string{query})[0]
	best := make([]int, len(rows))
	rough := make([]float64, len(rows))
	for i, v := range m.kept(number, rows) {
		best[i], rough[i] = i, dot(asked, v)
	}
	slices.SortStableFunc(best, func(a, b int) int { return -cmp.Compare(rough[a], rough[b]) })
	best = best[:min(len(best), reread)]
	texts := []string{query}
	for _, i := range best {
		texts = append(texts, rows[i].Quote)
	}
	vectors := m.full.Vectors(texts)
	for k, i := range best {
		scores[i] = math.Round(1000*max(0, dot(vectors[0], vectors[k+1]))) / 1000
	}
	return scores
}

// kept are the quick vectors of all rows.
func (m *meaning) kept(number int64, rows []graph.SaidRow) [][]float32 {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.number != number || len(m.vectors) != len(rows) {
		texts := make([]string, len(rows))
		for i, r := range rows {
			texts[i] = r.Quote
		}
		m.number, m.vectors = number, m.quick.Vectors(texts)
	}
	return m.vectors
}

func dot(a, b []float32) float64 {
	sum := 0.0
	for i := range min(len(a), len(b)) {
		sum += float64(a[i]) * float64(b[i])
	}
	return sum
}
