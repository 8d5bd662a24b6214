package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// example is a pair of texts as people judged it.
type example struct {
	a, b string
	set  string  // klue, kor or nli, or the source of a pair kept aside
	like float64 // sts: 0 to 5
	nli  string  // entailment, neutral or contradiction
	told string  // same, opposite, neither, or other than the same: of pairs kept aside
}

// sets are what is fitted on.
type sets struct {
	korean   []example
	parallel [][2]string // a Korean sentence and its English translation
}

func load(dir string) (sets, error) {
	var s sets
	for _, read := range []func(string) ([]example, error){klueSTS, korSTS, klueNLI} {
		more, err := read(dir)
		if err != nil {
			return s, err
		}
		s.korean = append(s.korean, slices.DeleteFunc(more, asks)...)
	}
	ko, err := sentences(filepath.Join(dir, "ud-pud-ko-en", "ko_pud-ud-test.conllu"))
	if err != nil {
		return s, err
	}
	en, err := sentences(filepath.Join(dir, "ud-pud-ko-en", "en_pud-ud-test.conllu"))
	if err != nil {
		return s, err
	}
	for i, x := range ko {
		if i < len(en) && en[i][0] == x[0] {
			s.parallel = append(s.parallel, [2]string{x[1], en[i][1]})
		}
	}
	if len(s.parallel) == 0 {
		return s, fmt.Errorf("%s: the two halves of UD PUD share no sentence", dir)
	}
	return s, nil
}

// asks reports whether one of the texts is a question or a request, which
// claims nothing.
func asks(e example) bool {
	return slices.ContainsFunc(lists.List("question-endings.ko"), func(end string) bool {
		ends := func(s string) bool { return strings.HasSuffix(strings.TrimRight(s, ".! "), end) }
		return ends(e.a) || ends(e.b)
	})
}

func klueSTS(dir string) ([]example, error) {
	var rows []struct {
		Sentence1, Sentence2 string
		Labels               struct {
			Label float64 `json:"real-label"`
		}
	}
	if err := readJSON(filepath.Join(dir, "klue", "klue-sts-v1.1", "klue-sts-v1.1_dev.json"), &rows); err != nil {
		return nil, err
	}
	out := []example{}
	for _, r := range rows {
		out = append(out, example{a: r.Sentence1, b: r.Sentence2, set: "klue", like: r.Labels.Label})
	}
	return out, nil
}

func klueNLI(dir string) ([]example, error) {
	var rows []struct {
		Premise, Hypothesis string
		Gold                string `json:"gold_label"`
	}
	if err := readJSON(filepath.Join(dir, "klue", "klue-nli-v1.1", "klue-nli-v1.1_dev.json"), &rows); err != nil {
		return nil, err
	}
	out := []example{}
	for _, r := range rows {
		out = append(out, example{a: r.Premise, b: r.Hypothesis, set: "nli", nli: r.Gold})
	}
	return out, nil
}

func korSTS(dir string) ([]example, error) {
	const score, first, second = 4, 5, 6
	name := filepath.Join(dir, "kornlu", "KorSTS", "sts-dev.tsv")
	rows, err := lines(name)
	if err != nil {
		return nil, err
	}
	out := []example{}
	for i, l := range rows {
		f := strings.Split(l, "\t")
		if i == 0 || len(f) <= second {
			continue
		}
		like, err := strconv.ParseFloat(f[score], 64)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", name, i+1, err)
		}
		out = append(out, example{a: f[first], b: f[second], set: "kor", like: like})
	}
	return out, nil
}

// sentences reads the ids and texts of a CoNLL-U file.
func sentences(name string) ([][2]string, error) {
	rows, err := lines(name)
	if err != nil {
		return nil, err
	}
	out, id := [][2]string{}, ""
	for _, l := range rows {
		if v, ok := strings.CutPrefix(l, "# sent_id = "); ok {
			id = v
		}
		if v, ok := strings.CutPrefix(l, "# text = "); ok {
			out = append(out, [2]string{id, v})
		}
	}
	return out, nil
}

func lines(name string) ([]string, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	out := []string{}
	scan := bufio.NewScanner(f)
	scan.Buffer(nil, 1<<20)
	for scan.Scan() {
		out = append(out, scan.Text())
	}
	if err := scan.Err(); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return out, nil
}

func readJSON(name string, into any) error {
	raw, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	if err := json.Unmarshal(raw, into); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	return nil
}
