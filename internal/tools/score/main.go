// Command score measures the program on public data that people have
// labelled, for whoever has fetched it. Each task looks for its set below
// -data, in the files as their owners publish them; docs/measured.md says
// where each comes from. It prints one line a task.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/internal/e5"
	"github.com/whosaid/whosaid/internal/vectors"
	"github.com/whosaid/whosaid/internal/vectors/table"
)

// settings is what every task takes.
type settings struct {
	data    string             // folder that holds the sets, at any depth
	vectors compare.Similarity // of the encoder, or the table's
	quick   compare.Similarity // those of the table
	reader  compare.Reader     // of two claims; nil with the table alone
	fast    bool               // no other vectors are used
}

// task measures one thing. It returns errNoData when its set is not there.
type task struct {
	group, name string
	run         func(settings) (string, error)
}

var errNoData = errors.New("no data")

func tasks() []task {
	return []task{
		{"turns", "turns", turns},
		{"html", "html", html},
		{"names", "names", sameNames},
		{"mrda", "mrda", mrda},
		{"3i4k", "3i4k", intentions},
		{"gum", "gum", gum},
		{"elecdeb", "elecdeb", elecDeb},
		{"polnear", "polnear", polNeAR},
		{"kfn", "kfn", koreanFrameNet},
		{"sts", "sts-ko", stsKorean},
		{"sts", "sts-en", stsEnglish},
		{"sts", "sts-ko-en", stsAcross},
		{"sts", "sts-klue", stsKLUE},
		{"link", "link-klue", linkKLUE},
		{"link", "link-ko", linkKorean},
		{"link", "link-en", linkEnglish},
		{"link", "link-ko-en", linkAcross},
		{"link", "nli-ko", linkInference},
		{"restate", "restate", restate},
		{"argkp", "argkp", argKP},
		{"agree", "agree", replies},
	}
}

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

// run returns the exit code: 1 when a task failed, 2 for wrong usage. A set
// that is not there fails nothing.
func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("score", flag.ContinueOnError)
	flags.SetOutput(stderr)
	data := flags.String("data", "", "folder that holds the data sets")
	fast := flags.Bool("fast", false, "take vectors from the table and read nothing, as --fast does")
	if flags.Parse(args) != nil {
		return 2
	}
	chosen, err := choose(flags.Args())
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 2
	}
	s, err := load(*data, *fast)
	if err != nil {
		fmt.Fprintln(stderr, err)
		return 1
	}
	code := 0
	for _, t := range chosen {
		if !report(t, s, stdout, stderr) {
			code = 1
		}
	}
	return code
}

// load makes the settings: the networks that the program has by default, or the
// table of --fast.
func load(data string, fast bool) (settings, error) {
	quick, err := table.Load()
	if err != nil || fast {
		return settings{data: data, vectors: quick, quick: quick, fast: fast}, err
	}
	encoder, err := vectors.Load()
	if err != nil {
		return settings{}, err
	}
	reader, err := e5.Load()
	return settings{data, encoder, quick, reader, fast}, err
}

// choose picks tasks by their names or groups; none means all.
func choose(names []string) ([]task, error) {
	if len(names) == 0 {
		return tasks(), nil
	}
	chosen, known := []task{}, []string{}
	for _, t := range tasks() {
		if slices.Contains(names, t.name) || slices.Contains(names, t.group) {
			chosen = append(chosen, t)
		}
		known = append(known, t.group, t.name)
	}
	for _, n := range names {
		if !slices.Contains(known, n) {
			return nil, fmt.Errorf("no task %q; there are %s", n, strings.Join(slices.Compact(known), ", "))
		}
	}
	return chosen, nil
}

// report runs one task and prints its line; false when it failed.
func report(t task, s settings, stdout, stderr io.Writer) bool {
	start := time.Now()
	line, err := t.run(s)
	switch {
	case errors.Is(err, errNoData):
		fmt.Fprintf(stderr, "%s: no data below %s\n", t.name, s.data)
	case err != nil:
		fmt.Fprintf(stderr, "%s: %v\n", t.name, err)
		return false
	default:
		fmt.Fprintf(stdout, "%s %s seconds=%.1f\n", t.name, line, time.Since(start).Seconds())
	}
	return true
}
