package main

import (
	"fmt"
	"slices"
	"strings"
)

// readKept reads the pairs that internal/tools/fitverdict kept aside: source,
// what they are to each other, and both texts, with tabs between them.
func readKept(name string) ([]example, error) {
	rows, err := lines(name)
	if err != nil {
		return nil, err
	}
	out := []example{}
	for i, l := range rows {
		f := strings.Split(l, "\t")
		if len(f) != 4 || !slices.Contains([]string{"same", "opposite", "neither", "other"}, f[1]) {
			return nil, fmt.Errorf("%s:%d: no source, relation and two texts with tabs between them", name, i+1)
		}
		out = append(out, example{set: f[0], told: f[1], a: f[2], b: f[3]})
	}
	return out, nil
}
