// Command nearclaims prints pairs of claims of transcripts that a sentence
// encoder finds near each other, one pair a line, with a tab between them. In
// talk nearly all of those say neither the same nor the opposite, which is what
// internal/tools/fitverdict needs to see much of.
//
//	go run ./internal/tools/nearclaims TRANSCRIPT… > near.tsv
//
// With -claims it prints the claims themselves, each once.
//
//	go run ./internal/tools/nearclaims -claims TRANSCRIPT… > claims.txt
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"slices"

	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/extract/weight"
	"github.com/whosaid/whosaid/internal/vectors"
	"github.com/whosaid/whosaid/internal/vectors/index"
)

func main() {
	alone := flag.Bool("claims", false, "print claims, not pairs")
	flag.Parse()
	if err := run(context.Background(), flag.Args(), *alone); err != nil {
		fmt.Fprintln(os.Stderr, "nearclaims:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, names []string, alone bool) error {
	docs := []*source.Document{}
	for _, name := range slices.Sorted(slices.Values(names)) {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		d, err := source.Parse(name, data)
		if err != nil {
			return err
		}
		docs = append(docs, d)
	}
	f, err := extract.Run(ctx, docs, extract.Options{MinWeight: weight.Worth})
	if err != nil {
		return err
	}
	claims := slices.DeleteFunc(f.Sentences, func(s claim.Sentence) bool { return !s.IsClaim() || s.Leans || s.Person < 0 })
	if alone {
		printClaims(claims)
		return nil
	}
	return printNear(claims)
}

// printClaims prints claims in order, each once.
func printClaims(claims []claim.Sentence) {
	texts := make([]string, len(claims))
	for i := range claims {
		texts[i] = claims[i].Text
	}
	slices.Sort(texts)
	for _, t := range slices.Compact(texts) {
		fmt.Println(t)
	}
}

// How near two claims are: nearer ones may say the same.
const (
	least, most = 0.45, 0.62
	nearest     = 12
)

// printNear prints the pairs of two people.
func printNear(claims []claim.Sentence) error {
	texts := []string{}
	for _, c := range claims {
		texts = append(texts, c.Text)
	}
	encoder, err := vectors.Load()
	if err != nil {
		return err
	}
	for i, near := range index.Neighbours(encoder.Vectors(texts), nearest) {
		for _, n := range near {
			if i < n.At && n.Cosine >= least && n.Cosine < most && claims[i].Person != claims[n.At].Person {
				fmt.Printf("%s\t%s\n", texts[i], texts[n.At])
			}
		}
	}
	return nil
}
