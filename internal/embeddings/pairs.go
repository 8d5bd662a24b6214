package embeddings

import "github.com/whosaid/whosaid/internal/words"

// sample is two sentences whose relation is known.
type sample struct {
	languages string // "ko-ko", "en-en" or "ko-en"
	relation  string // same, related or unrelated
	a, b      string
}

const (
	relationSame      = "same"
	relationRelated   = "related"
	relationUnrelated = "unrelated"
)

// samples are the pairs that ship with the program.
func samples() []sample {
	language := words.OneOf("ko", "en")
	var out []sample
	for _, row := range lists.Table("calibration-pairs", language, language, words.OneOf(relationSame, relationRelated, relationUnrelated), words.Text, words.Text) {
		out = append(out, sample{row[0] + "-" + row[1], row[2], row[3], row[4]})
	}
	return out
}

// sentences are the texts of samples, each once, in their order.
func sentences(all []sample) []string {
	var out []string
	seen := map[string]bool{}
	for _, s := range all {
		for _, t := range []string{s.a, s.b} {
			if !seen[t] {
				seen[t] = true
				out = append(out, t)
			}
		}
	}
	return out
}
