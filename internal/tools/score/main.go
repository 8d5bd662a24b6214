// Command score measures the program on public data that people have
// labelled, for whoever has fetched it. Each task looks for its set below
// --data, in the files as their owners publish them; docs/measured.md says
// where each comes from. It prints one line a task.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// task measures one thing. It returns errNoData when its set is not there.
type task struct {
	name string
	run  func(data string) (string, error)
}

var errNoData = errors.New("no data")

func tasks() []task {
	return []task{
		{"turns", turns},
		{"html", html},
		{"names", sameNames},
	}
}

func main() {
	data := flag.String("data", "", "folder that holds the data sets")
	flag.Parse()
	failed := false
	for _, t := range tasks() {
		if flag.NArg() > 0 && !slices.Contains(flag.Args(), t.name) {
			continue
		}
		start := time.Now()
		line, err := t.run(*data)
		switch {
		case errors.Is(err, errNoData):
			fmt.Fprintf(os.Stderr, "%s: no data below %s\n", t.name, *data)
		case err != nil:
			failed = true
			fmt.Fprintf(os.Stderr, "%s: %v\n", t.name, err)
		default:
			fmt.Printf("%s %s seconds=%.1f\n", t.name, line, time.Since(start).Seconds())
		}
	}
	if failed {
		os.Exit(1)
	}
}

// find lists the files below a folder whose base name matches a pattern.
func find(data, pattern string) ([]string, error) {
	found := []string{}
	err := filepath.WalkDir(data, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if ok, _ := filepath.Match(pattern, d.Name()); ok && !d.IsDir() {
			found = append(found, path)
		}
		return nil
	})
	if err == nil && len(found) == 0 {
		err = errNoData
	}
	return found, err
}

// measure is precision, recall and their harmonic mean.
type measure struct{ precision, recall, f1 float64 }

func measured(truePositive, falsePositive, falseNegative float64) measure {
	m := measure{ratio(truePositive, truePositive+falsePositive), ratio(truePositive, truePositive+falseNegative), 0}
	m.f1 = ratio(2*m.precision*m.recall, m.precision+m.recall)
	return m
}

func (m measure) String() string {
	return fmt.Sprintf("precision=%.3f recall=%.3f f1=%.3f", m.precision, m.recall, m.f1)
}

func ratio(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}
