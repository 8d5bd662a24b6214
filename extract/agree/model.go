package agree

import (
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// model is the weights of a verdict by feature, with its constant and the two
// thresholds.
type model map[string]float64

var modelsOnce = sync.OnceValue(func() map[string]model {
	out := map[string]model{}
	for _, row := range words.Table("verdict-weights") {
		w, err := strconv.ParseFloat(row[2], 64)
		if err != nil {
			panic(fmt.Sprintf("verdict-weights: %q is no number", row[2]))
		}
		if out[row[0]] == nil {
			out[row[0]] = model{}
		}
		out[row[0]][row[1]] = w
	}
	return out
})

// modelOf is the model for a pair: by its languages, and by whether there are
// vectors.
func modelOf(p *pair) model {
	name := p.a.language
	if p.b.language != name {
		name = "across"
	}
	if p.meant {
		name += "+vectors"
	}
	return modelsOnce()[name]
}

// reason says a verdict in words.
func reason(v Verdict, o overlap) string {
	about := ""
	if len(o.shared) > 0 {
		about = ": '" + strings.Join(firstOf(o.shared, 4), "', '") + "'"
	}
	switch v.Stand {
	case Same:
		return fmt.Sprintf("says the same%s (similarity %.2f)", about, v.Score)
	case Opposite:
		return fmt.Sprintf("says the opposite%s (%s, similarity %.2f)", about, turnOf(v), v.Score)
	}
	return fmt.Sprintf("not the same (similarity %.2f)", v.Score)
}

// turnOf names what turns one of two opposites round.
func turnOf(v Verdict) string {
	for _, f := range v.Features {
		if (f.Name == "negation" || f.Name == "opposites") && f.Value > 0 {
			return "but for '" + f.Words + "'"
		}
	}
	return ""
}

func firstOf(s []string, n int) []string { return s[:min(n, len(s))] }
