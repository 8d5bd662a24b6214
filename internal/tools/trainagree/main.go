// Command trainagree fits the weights by which extract/agree/compare tells the same,
// the opposite and neither, and writes them to a file that a person can read.
//
// It reads public sets that allow weights to be fitted on them and shipped
// under their licence: the development halves of KLUE-STS, KLUE-NLI and KorSTS
// (CC BY-SA 4.0) and the parallel sentences of UD PUD (CC BY-SA 3.0). The same
// sets give the same file, byte for byte. What the network that reads two claims
// makes of them is weighed on pairs that it was not fitted on.
//
//	python internal/tools/fitverdict/kept.py DIR claims.txt near.tsv... > kept.tsv
//	go run ./internal/tools/trainagree -data DIR -kept kept.tsv -o extract/agree/compare/words/verdict-weights.txt
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/internal/vectors"
)

func main() {
	data := flag.String("data", "", "`directory` that holds klue, kornlu and ud-pud-ko-en")
	kept := flag.String("kept", "", "`file` of pairs that internal/tools/fitverdict kept aside")
	out := flag.String("o", "verdict-weights.txt", "`file` to write")
	flag.Parse()
	if err := run(*data, *kept, *out); err != nil {
		fmt.Fprintln(os.Stderr, "trainagree:", err)
		os.Exit(1)
	}
}

func run(data, kept, out string) error {
	encoder, err := vectors.Load()
	if err != nil {
		return err
	}
	s, err := load(data)
	if err != nil {
		return err
	}
	withVectors, withWords := measure(s.korean, compare.Eyes{Vectors: encoder}), measure(s.korean, compare.Eyes{})
	models := []model{
		train("vectors", "agree", withVectors, agreement), train("vectors", "disagree", withVectors, contradiction),
		train("words", "agree", withWords, sameWords), train("words", "disagree", withWords, contradiction),
	}
	across, err := acrossLanguages(s, encoder)
	if err != nil {
		return err
	}
	read, err := withReading(kept, encoder)
	if err != nil {
		return err
	}
	return write(out, slices.Concat(models, across, read))
}
