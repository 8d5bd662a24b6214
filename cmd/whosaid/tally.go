package main

import (
	"cmp"
	"fmt"
	"io"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
)

// tally says in one line how many files of which kinds were read, passed over
// and refused, when a folder was among the arguments. Kinds of what was read
// are formats, others are extensions.
func (in *inputs) tally(args []string, stderr io.Writer) {
	if !slices.ContainsFunc(args, isFolder) {
		return
	}
	read := map[string]int{}
	for _, d := range in.docs {
		read[string(d.Format)]++
	}
	refused := map[string]int{}
	for _, err := range in.refused {
		refused[refusedKind(err)]++
	}
	fmt.Fprintf(stderr, "whosaid: read %s, passed over %s, refused %s\n", kinds(read), kinds(in.passed), kinds(refused))
}

func isFolder(arg string) bool {
	info, err := os.Stat(arg)
	return err == nil && info.IsDir()
}

// kinds is "3 (1 srt, 2 text)", in the order of the names.
func kinds(counts map[string]int) string {
	total := 0
	var parts []string
	for _, kind := range slices.Sorted(maps.Keys(counts)) {
		total += counts[kind]
		parts = append(parts, fmt.Sprintf("%d %s", counts[kind], cmp.Or(kind, "without extension")))
	}
	if total == 0 {
		return "0"
	}
	return fmt.Sprintf("%d (%s)", total, strings.Join(parts, ", "))
}

// refusedKind is the extension of the file that an error begins with.
func refusedKind(err error) string {
	name, _, _ := strings.Cut(err.Error(), ":")
	return strings.ToLower(strings.TrimPrefix(path.Ext(name), "."))
}
