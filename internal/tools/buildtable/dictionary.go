package main

import (
	"archive/zip"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
)

// readEnglish returns the words of lists with one word a line, in small
// letters, without possessives.
func readEnglish(files ...string) ([]string, error) {
	var out []string
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		for w := range strings.FieldsSeq(string(data)) {
			if w = strings.ToLower(w); latin.MatchString(w) && !strings.HasSuffix(w, "'s") {
				out = append(out, w)
			}
		}
	}
	return distinct(out), nil
}

var (
	latin  = regexp.MustCompile(`^[a-z]+('[a-z]+)?$`)
	hangul = regexp.MustCompile(`^[가-힣]{2,8}$`)
)

// readKorean returns the readings of the words in a dictionary of kagome: an
// archive whose file content.dict has a line for each word and byte 7 between
// its fields, of which the third is the reading.
func readKorean(name string) ([]string, error) {
	z, err := zip.OpenReader(name)
	if err != nil {
		return nil, fmt.Errorf("%w: the package comment tells where to get it", err)
	}
	defer z.Close()
	f, err := z.Open("content.dict")
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	data, err := io.ReadAll(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var out []string
	for line := range strings.SplitSeq(string(data), "\n") {
		if fields := strings.Split(line, "\a"); len(fields) > 2 && hangul.MatchString(fields[2]) {
			out = append(out, fields[2])
		}
	}
	return distinct(out), nil
}

func distinct(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}
