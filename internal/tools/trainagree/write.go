package main

import (
	"fmt"
	"os"
	"strings"
)

const head = `# How much each feature counts for "they say the same" (agree), "they say the
# opposite" (disagree), and the one or the other (point), in log-odds. Columns:
# model (vectors, words: pairs of one language with and without sentence vectors;
# across: Korean with English; read en, read ko and read across: the same when a
# network has read both texts), verdict, feature, weight. "threshold" is the
# confidence that the verdict needs, "follows" where one text says much less than
# the other.
# Written by internal/tools/trainagree from KLUE-STS, KLUE-NLI, KorSTS, STS Benchmark, labelled talk (CC BY-SA 4.0), UD PUD (CC BY-SA 3.0) and claims of our own; this file is under CC BY-SA 4.0.
`

// write writes the models.
func write(name string, models []model) error {
	var b strings.Builder
	b.WriteString(head)
	for _, m := range models {
		row := func(feature string, weight float64) {
			fmt.Fprintf(&b, "%s\t%s\t%s\t%.3f\n", m.name, m.verdict, feature, weight)
		}
		row("constant", m.weights[len(m.names)])
		row("threshold", m.even)
		row("follows", m.uneven)
		for i, n := range m.names {
			if m.weights[i] != 0 {
				row(n.String(), m.weights[i])
			}
		}
	}
	return os.WriteFile(name, []byte(b.String()), 0o644)
}
