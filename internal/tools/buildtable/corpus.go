package main

import (
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// mostBytes is where a long sentence is cut.
const mostBytes = 600

// leastLetters is how many letters and digits a sentence has.
const leastLetters = 4

// readCorpus returns the distinct sentences of the sources, without those
// that similarity is measured on.
func readCorpus(dir string) ([]string, error) {
	all, err := readSources(dir)
	if err != nil {
		return nil, err
	}
	seen, err := measured(dir)
	if err != nil {
		return nil, err
	}
	var out []string
	for _, s := range all {
		s = clean(s)
		if k := key(s); len(k) >= leastLetters && !seen[k] {
			seen[k] = true
			out = append(out, s)
		}
	}
	return out, nil
}

// measured returns the keys of the sentences that the tasks of similarity ask
// about, where they are there: nobody learns the questions by heart.
func measured(dir string) (map[string]bool, error) {
	out := map[string]bool{}
	for _, name := range []string{"kornlu/KorSTS/*.tsv", "klue/klue-sts-v1.1/*.json", "argkp2021/*/*.csv"} {
		files, err := filepath.Glob(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				return nil, err
			}
			for field := range strings.FieldsFuncSeq(string(data), func(r rune) bool { return r == '\t' || r == '\n' || r == '"' }) {
				out[key(field)] = true
			}
		}
	}
	return out, nil
}

// clean evens out spaces and cuts what is long.
func clean(s string) string {
	s = strings.Join(strings.Fields(strings.ToValidUTF8(s, " ")), " ")
	if len(s) <= mostBytes {
		return s
	}
	return s[:strings.LastIndexByte(s[:mostBytes], ' ')+1]
}

// key is the letters and digits of a sentence.
func key(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
