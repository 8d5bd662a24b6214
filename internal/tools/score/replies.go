package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/graph"
	"golang.org/x/text/encoding/charmap"
)

// The relations of a reply, as the set numbers them.
const (
	disagrees = iota
	neutral
	agrees
)

// replies scores whether a reply agrees, disagrees or does neither (SubReddit
// agreement): the kind of the edges between the two speakers of a document of
// two turns.
func replies(s settings) (string, error) {
	files, gold, err := threads(s)
	if err != nil {
		return "", err
	}
	g, err := s.graph(files)
	if err != nil {
		return "", err
	}
	got, c := stances(g), [3]counts{}
	for name, want := range gold {
		guess := neutral
		if balance, ok := got[fold(name)]; ok {
			guess = guessOf(balance)
		}
		for relation := range c {
			c[relation].add(guess == relation, want == relation)
		}
	}
	f1 := [3]float64{c[0].measured().f1, c[1].measured().f1, c[2].measured().f1}
	return fmt.Sprintf("macro_f1=%.3f disagree_f1=%.3f neutral_f1=%.3f agree_f1=%.3f n=%d",
		mean(f1[:]), f1[disagrees], f1[neutral], f1[agrees], len(gold)), nil
}

// guessOf reads a balance of edges: more of agreement or not.
func guessOf(balance int) int {
	if balance > 0 {
		return agrees
	}
	return disagrees
}

// threads makes a document of every post and its reply, and the relation that
// people gave it, by the document's name.
func threads(s settings) ([]file, map[string]int, error) {
	paths, err := s.find("SubReddit-*.csv")
	if err != nil {
		return nil, nil, err
	}
	files, gold := []file{}, map[string]int{}
	for _, path := range paths {
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, nil, err
		}
		rows, err := parseRows(path, charmap.Windows1252.NewDecoder().Reader(strings.NewReader(string(raw))), ',')
		if err != nil {
			return nil, nil, err
		}
		if rows, err = pick(path, rows, []string{"quote_text", "response_text", "relation"}); err != nil {
			return nil, nil, err
		}
		for i, r := range rows {
			name := fmt.Sprintf("%.4s%05d", strings.TrimPrefix(filepath.Base(path), "SubReddit-"), i)
			files = append(files, file{name + ".txt", fmt.Sprintf("Quinn%s: %s\nRobin%s: %s\n", name, oneLine(r[0]), name, oneLine(r[1]))})
			if gold[name], err = strconv.Atoi(r[2]); err != nil {
				return nil, nil, fmt.Errorf("%s: row %d: %w", path, i+2, err)
			}
		}
	}
	return files, gold, nil
}

// stances balances, for each document that has any, the edges between its two
// speakers or their claims: plus one for agreement, minus one for the other.
func stances(g *graph.Graph) map[string]int {
	speakers := map[string]map[string]bool{} // claim or speaker → names of who says it
	for id, names := range namesOf(g) {
		speakers[id] = map[string]bool{names[0]: true}
	}
	for _, e := range g.Edges {
		if e.Kind == graph.Said {
			if speakers[e.Target] == nil {
				speakers[e.Target] = map[string]bool{}
			}
			for name := range speakers[e.Source] {
				speakers[e.Target][name] = true
			}
		}
	}
	out := map[string]int{}
	for _, e := range g.Edges {
		step := map[graph.Kind]int{graph.AgreesWith: 1, graph.DisagreesWith: -1}[e.Kind]
		if step == 0 {
			continue
		}
		for a := range speakers[e.Source] {
			for b := range speakers[e.Target] {
				if name := threadOf(a, b); name != "" {
					out[name] += step
				}
			}
		}
	}
	return out
}

// threadOf is the document whose two speakers a and b are, in either order; ""
// when they are not.
func threadOf(a, b string) string {
	if strings.HasPrefix(a, "robin") {
		a, b = b, a
	}
	x, quinn := strings.CutPrefix(a, "quinn")
	y, robin := strings.CutPrefix(b, "robin")
	if !quinn || !robin || x != y {
		return ""
	}
	return x
}
