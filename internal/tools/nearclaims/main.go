// Command nearclaims prints pairs of claims of transcripts that a sentence
// encoder finds near each other, one pair a line, with a tab between them. In
// talk nearly all of those say neither the same nor the opposite, which is what
// internal/tools/fitverdict needs to see much of.
//
//	go run ./internal/tools/nearclaims TRANSCRIPT… > near.tsv
package main

import (
	"context"
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
	if err := run(context.Background(), os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "nearclaims:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, names []string) error {
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
	return print(slices.DeleteFunc(f.Sentences, func(s claim.Sentence) bool { return !s.IsClaim() || s.Leans || s.Person < 0 }))
}

// How near two claims are: nearer ones may say the same.
const (
	least, most = 0.45, 0.62
	nearest     = 12
)

// print prints the pairs of two people.
func print(claims []claim.Sentence) error {
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
