package agree

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// weights are what each feature counts for a verdict, in log-odds, with a
// constant and the least confidence that the verdict needs: "threshold", or
// "follows" where one text says much less than the other.
type weights map[string]float64

// model is the weights of both verdicts; none where nothing can be told.
type model struct{ agree, disagree weights }

var modelsOnce = sync.OnceValue(func() map[string]model {
	out := map[string]model{}
	for _, row := range lists.Table("verdict-weights") {
		w, err := strconv.ParseFloat(row[3], 64)
		if err != nil {
			panic(fmt.Sprintf("verdict-weights: %q is no number", row[3]))
		}
		m := out[row[0]]
		if m.agree == nil {
			m = model{agree: weights{}, disagree: weights{}}
		}
		if row[1] == "agree" {
			m.agree[row[2]] = w
		} else {
			m.disagree[row[2]] = w
		}
		out[row[0]] = m
	}
	return out
})

// modelOf is the model for a pair: of one language with or without vectors, or
// across two.
func modelOf(p *pair) model {
	switch across := p.a.language != p.b.language; {
	case across && !p.meant:
		return model{}
	case across:
		return modelsOnce()["across"]
	case p.meant:
		return modelsOnce()["vectors"]
	}
	return modelsOnce()["words"]
}

// weigh adds up what the features count, those of the names left out.
func (w weights) weigh(fs []Feature, without []string) float64 {
	z := w["constant"]
	for i := range fs {
		if !slices.Contains(without, fs[i].Name) {
			z += w[fs[i].Name] * fs[i].Value
		}
	}
	return z
}

// reason says a verdict in words.
func reason(v Verdict, o overlap) string {
	about := ""
	if len(o.shared) > 0 {
		about = ": '" + strings.Join(firstOf(o.shared, 4), "', '") + "'"
	}
	switch v.Stand {
	case Same:
		for _, f := range v.Features {
			if f.Name == "takes" && f.Value > 0 {
				return fmt.Sprintf("says that it takes the same: '%s' (similarity %.2f)", f.Words, v.Score)
			}
		}
		if kindOf(v.Features) == "follows" {
			return fmt.Sprintf("follows from%s (similarity %.2f)", about, v.Score)
		}
		return fmt.Sprintf("says the same%s (similarity %.2f)", about, v.Score)
	case Opposite:
		return fmt.Sprintf("says the opposite%s (%s, similarity %.2f)", about, turnOf(v), v.Score)
	}
	return fmt.Sprintf("not the same (similarity %.2f)", v.Score)
}

// turnOf names what turns one of two opposites round.
func turnOf(v Verdict) string {
	for _, name := range []string{"negation", "opposites", "numbers"} {
		for _, f := range v.Features {
			if f.Name == name && f.Value > 0 && f.Words != "" {
				return "but for '" + f.Words + "'"
			}
		}
	}
	return "one of them denies or excludes it"
}

func firstOf(s []string, n int) []string { return s[:min(n, len(s))] }
