package main

import (
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// source is where sentences come from: files below the folder, each read by
// its own reader.
type source struct {
	files string // a pattern below the folder of the data
	read  func(data string) ([]string, error)
}

// sources are the texts that the table is fitted on; NOTICE says what each is
// and under which licence.
func sources() []source {
	return []source{
		{"3i4k/fci_train_val.txt", column(1)},
		{"klue/klue-nli-v1.1/klue-nli-v1.1_dev.json", inference},
		{"klue/klue-ner-v1.1/klue-ner-v1.1_dev.tsv", entities},
		{"kornlu/KorNLI/xnli.dev.ko.tsv", column(0, 1)},
		{"ud-pud-ko-en/*.conllu", treebank},
		{"wordnet/data.*", wordNet},
		{"help/ko/text/*/*/*.html", page},
		{"help/ko/text/*/*.html", page},
		{"help/en-US/text/*/*/*.html", page},
		{"help/en-US/text/*/*.html", page},
	}
}

// readSources returns all sentences of the sources, in order.
func readSources(dir string) ([]string, error) {
	var out []string
	for _, s := range sources() {
		names, err := filepath.Glob(filepath.Join(dir, s.files))
		if err != nil {
			return nil, err
		}
		if len(names) == 0 {
			return nil, fmt.Errorf("%s: nothing there: the package comment tells where to get it", filepath.Join(dir, s.files))
		}
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				return nil, err
			}
			found, err := s.read(string(data))
			if err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			out = append(out, found...)
		}
	}
	return out, nil
}

// column reads columns of a table with tabs.
func column(which ...int) func(string) ([]string, error) {
	return func(data string) ([]string, error) {
		var out []string
		for line := range strings.Lines(data) {
			f := strings.Split(strings.TrimRight(line, "\r\n"), "\t")
			for _, i := range which {
				if i < len(f) {
					out = append(out, f[i])
				}
			}
		}
		return out, nil
	}
}

func inference(data string) ([]string, error) {
	var rows []struct{ Premise, Hypothesis string }
	err := json.Unmarshal([]byte(data), &rows)
	var out []string
	for _, r := range rows {
		out = append(out, r.Premise, r.Hypothesis)
	}
	return out, err
}

var entity = regexp.MustCompile(`<([^<>]*):[A-Z]{2}>`)

// entities reads sentences in which names are marked.
func entities(data string) ([]string, error) {
	var out []string
	for line := range strings.Lines(data) {
		if strings.HasPrefix(line, "## klue") {
			_, text, _ := strings.Cut(line, "\t")
			out = append(out, entity.ReplaceAllString(text, "$1"))
		}
	}
	return out, nil
}

func treebank(data string) ([]string, error) {
	var out []string
	for line := range strings.Lines(data) {
		if text, ok := strings.CutPrefix(line, "# text = "); ok {
			out = append(out, text)
		}
	}
	return out, nil
}

// wordNet reads definitions and examples, which follow a bar.
func wordNet(data string) ([]string, error) {
	var out []string
	for line := range strings.Lines(data) {
		if _, gloss, ok := strings.Cut(line, " | "); ok {
			for part := range strings.SplitSeq(gloss, ";") {
				out = append(out, strings.Trim(part, " \"\n"))
			}
		}
	}
	return out, nil
}

var (
	paragraph = regexp.MustCompile(`(?s)<p id="par_[^>]*>(.*?)</p>`)
	tag       = regexp.MustCompile(`<[^>]*>`)
	stop      = regexp.MustCompile(`[.?!] `)
)

// page reads the sentences of a page of help.
func page(data string) ([]string, error) {
	var out []string
	for _, m := range paragraph.FindAllStringSubmatch(data, -1) {
		text := html.UnescapeString(tag.ReplaceAllString(m[1], ""))
		out = append(out, strings.Split(stop.ReplaceAllString(strings.Join(strings.Fields(text), " "), "$0\n"), "\n")...)
	}
	return out, nil
}
