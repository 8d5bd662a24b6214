// Command trainagree fits the weights by which extract/agree/compare tells the same,
// the opposite and neither, and writes them to a file that a person can read.
//
// It reads public sets that allow weights to be fitted on them and shipped
// under their licence: the development halves of KLUE-STS, KLUE-NLI and KorSTS
// (CC BY-SA 4.0) and the parallel sentences of UD PUD (CC BY-SA 3.0). The same
// sets give the same file, byte for byte.
//
//	go run ./internal/tools/trainagree -data DIR -o extract/agree/compare/words/verdict-weights.txt
package main

import (
	"flag"
	"fmt"
	"os"

	"github.com/whosaid/whosaid/internal/vectors"
)

func main() {
	data := flag.String("data", "", "`directory` that holds klue, kornlu and ud-pud-ko-en")
	out := flag.String("o", "verdict-weights.txt", "`file` to write")
	flag.Parse()
	if err := run(*data, *out); err != nil {
		fmt.Fprintln(os.Stderr, "trainagree:", err)
		os.Exit(1)
	}
}

func run(data, out string) error {
	encoder, err := vectors.Load()
	if err != nil {
		return err
	}
	s, err := load(data)
	if err != nil {
		return err
	}
	withVectors, withWords := measure(s.korean, encoder), measure(s.korean, nil)
	models := []model{
		train("vectors", "agree", withVectors, agreement), train("vectors", "disagree", withVectors, contradiction),
		train("words", "agree", withWords, sameWords), train("words", "disagree", withWords, contradiction),
	}
	across, err := acrossLanguages(s, encoder)
	if err != nil {
		return err
	}
	return write(out, append(models, across...))
}
