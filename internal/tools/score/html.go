package main

import (
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/source"
)

// html scores the main text of web pages (article-extraction-benchmark): the
// share of runs of four words in what is read that the article has, and the
// other way round, averaged over pages as the benchmark does.
func html(s settings) (string, error) {
	truths, err := s.find("ground-truth.json")
	if err != nil {
		return "", err
	}
	raw, err := os.ReadFile(truths[0])
	if err != nil {
		return "", err
	}
	truth := map[string]struct {
		ArticleBody string `json:"articleBody"`
	}{}
	if err := json.Unmarshal(raw, &truth); err != nil {
		return "", fmt.Errorf("%s: %w", truths[0], err)
	}
	pages, err := settings{data: filepath.Join(filepath.Dir(truths[0]), "html")}.find("*.html.gz")
	if err != nil {
		return "", err
	}
	var precision, recall float64
	for _, page := range pages {
		text, err := readPage(page)
		if err != nil {
			return "", err
		}
		want := shingles(truth[strings.TrimSuffix(filepath.Base(page), ".html.gz")].ArticleBody)
		got := shingles(text)
		both := shared(want, got)
		precision += both / max(1, total(got))
		recall += both / max(1, total(want))
	}
	n := float64(len(pages))
	return fmt.Sprintf("%v pages=%d", meanOf(precision/n, recall/n), len(pages)), nil
}

// readPage is all that is read of a page, speech and prose.
func readPage(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	raw, err := io.ReadAll(z)
	if err != nil {
		return "", fmt.Errorf("%s: %w", path, err)
	}
	doc, err := source.Parse(strings.TrimSuffix(filepath.Base(path), ".gz"), raw)
	if err != nil {
		return "", err
	}
	var b strings.Builder
	d := dialogue.Detect(doc)
	for _, p := range d.Prose {
		b.WriteString(p.In(doc.Plain) + "\n")
	}
	for _, t := range d.Turns {
		for _, p := range t.Speech {
			b.WriteString(p.In(doc.Plain) + "\n")
		}
	}
	return b.String(), nil
}

var word = regexp.MustCompile(`[\p{L}\p{N}_]+`)

// shingles counts the runs of four words of a text.
func shingles(text string) map[[4]string]int {
	words := word.FindAllString(strings.ToLower(text), -1)
	counts := map[[4]string]int{}
	for i := range max(1, len(words)-3) {
		s := [4]string{}
		copy(s[:], words[min(i, len(words)):])
		counts[s]++
	}
	return counts
}

func shared(a, b map[[4]string]int) float64 {
	n := 0
	for s, k := range a {
		n += min(k, b[s])
	}
	return float64(n)
}

func total(a map[[4]string]int) float64 {
	n := 0
	for _, k := range a {
		n += k
	}
	return float64(n)
}
