// Command trainweight fits the weights by which extract/weight tells which
// claims somebody would look for, and writes them to two lists that a person
// can read.
//
// It fits on sentences that people read and labelled: labels.tsv names those of
// the Changelog transcripts (CC BY-SA 4.0), invented.en.tsv and invented.ko.tsv
// are talk invented for it, and the folder of labelled talk brings its own
// claims.tsv. Sentences of check.tsv only check. It prints what the weights do
// for sentences of documents that were held out of the fit. The same labels
// give the same lists, byte for byte.
//
//	go run ./internal/tools/trainweight -text changelog=DIR -text talk=DIR -text elecdeb60to20=DIR -o extract/weight/words
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"strings"
)

func main() {
	texts := map[string]string{}
	flag.Func("text", "`SOURCE=DIR`: where the texts of a source of labels lie; labels of others are left out", func(v string) error {
		source, dir, ok := strings.Cut(v, "=")
		if !ok {
			return fmt.Errorf("want SOURCE=DIR")
		}
		texts[source] = dir
		return nil
	})
	labels := flag.String("labels", "internal/tools/trainweight", "`folder` of the labels")
	out := flag.String("o", "extract/weight/words", "`folder` of the lists to write")
	disputed := flag.Bool("disputed", false, "write nothing; list the sentences that are kept though they assert nothing, and those that are not though they are worth it")
	flag.Parse()
	if err := run(context.Background(), *labels, texts, *out, *disputed); err != nil {
		fmt.Fprintln(os.Stderr, "trainweight:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, labels string, texts map[string]string, out string, disputed bool) error {
	sets, err := load(labels, texts)
	if err != nil {
		return err
	}
	for i := range sets {
		if err := sets[i].findClaims(ctx); err != nil {
			return fmt.Errorf("%s: %w", sets[i].name, err)
		}
	}
	m, err := newMeasure()
	if err != nil {
		return err
	}
	seen, unseen := rows(sets, true), rows(sets, false)
	m.holdOut(seen)
	m.score(m.fit(seen), unseen)
	all := append(seen, unseen...)
	report(all)
	if disputed {
		listDisputed(all)
		return nil
	}
	return m.write(out, m.fit(seen))
}
