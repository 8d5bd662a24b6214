package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// row is a labelled sentence.
type row struct {
	set, document string
	start, end    int // bytes in the document
	label         int // 2: worth looking for; 1: asserts what nobody would look for; 0: asserts nothing
	text          string
	claims        []string // the texts of the claims that the program finds there; none when they cover less than half of it
	score         float64  // the greatest weight of those
}

// set is the labelled sentences of one source, with the documents they are of.
type set struct {
	name   string
	fitted bool              // on; others only check
	files  map[string]string // the text of each document
	rows   []*row
}

// load reads all sets whose texts there are.
func load(labels string, texts map[string]string) ([]set, error) {
	sets := []set{}
	for _, language := range []string{"en", "ko"} {
		s, err := invented(filepath.Join(labels, "invented."+language+".tsv"), "invented "+language)
		if err != nil {
			return nil, err
		}
		sets = append(sets, s)
	}
	for _, from := range []struct {
		source, file, folder string
		fitted               bool
	}{
		{"changelog", filepath.Join(labels, "labels.tsv"), "", true},
		{"talk", filepath.Join(texts["talk"], "claims.tsv"), "docs", true},
		{"elecdeb60to20", filepath.Join(labels, "check.tsv"), "", false},
		{"m-arg-debates", filepath.Join(labels, "check.tsv"), "", false},
	} {
		dir, ok := texts[from.source]
		if !ok {
			fmt.Printf("%s: left out; -text %s=DIR would take it\n", from.source, from.source)
			continue
		}
		s, err := labelled(from.source, from.file, filepath.Join(dir, from.folder))
		if err != nil {
			return nil, err
		}
		s.fitted = from.fitted
		sets = append(sets, s)
	}
	return sets, nil
}

// labelled reads rows of a table of labels: file, first byte, byte behind the
// last, label; in front of them the source, where the table has several.
func labelled(source, table, dir string) (set, error) {
	s := set{name: source, files: map[string]string{}}
	err := lines(table, func(l string) error {
		l = strings.TrimPrefix(l, source+"\t")
		r := &row{set: source}
		if strings.Count(l, "\t") > 3 {
			return nil // of another source
		}
		if _, err := fmt.Sscanf(strings.ReplaceAll(l, "\t", " "), "%s %d %d %d", &r.document, &r.start, &r.end, &r.label); err != nil {
			return fmt.Errorf("%q: %w", l, err)
		}
		if _, ok := s.files[r.document]; !ok {
			raw, err := os.ReadFile(filepath.Join(dir, r.document))
			if os.IsNotExist(err) {
				return nil
			}
			if err != nil {
				return err
			}
			s.files[r.document] = string(raw)
		}
		if text := s.files[r.document]; r.start < 0 || r.end > len(text) || r.start >= r.end {
			return fmt.Errorf("%q: the document has %d bytes", l, len(text))
		}
		r.text = strings.Join(strings.Fields(s.files[r.document][r.start:r.end]), " ")
		s.rows = append(s.rows, r)
		return nil
	})
	return s, err
}

// lines calls do with each line of a file that is no comment; headings are.
func lines(name string, do func(l string) error) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	for scan := bufio.NewScanner(f); ; {
		if !scan.Scan() {
			return scan.Err()
		}
		if l := scan.Text(); l != "" && (!strings.HasPrefix(l, "#") || strings.HasPrefix(l, heading)) {
			if err := do(l); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
	}
}
