// Package house tests the shape of the house: which room may import which.
package house

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/whosaid/whosaid/"

// floors, top first: a room imports only rooms below it.
var floors = []string{"cmd", "export", "extract", "graph", "internal"}

// stages of the pipeline, first first: a stage takes what earlier ones give.
var stages = []string{"source", "dialogue", "quote", "people", "claim", "cite", "agree"}

// languages are the rooms of a stage that know nothing of each other.
var languages = []string{"english", "korean"}

func TestImportsGoDown(t *testing.T) {
	for file, imports := range imports(t) {
		room := filepath.ToSlash(filepath.Dir(file))
		if strings.HasPrefix(room, "internal/tools") {
			continue // tools stand outside the house and may look into any room
		}
		for _, imported := range imports {
			to := strings.TrimPrefix(imported, module)
			if to == imported {
				continue
			}
			if why := forbidden(room, to); why != "" {
				t.Errorf("%s imports %s: %s", file, to, why)
			}
		}
	}
}

func forbidden(from, to string) string {
	a, b := strings.Split(from, "/"), strings.Split(to, "/")
	up, down := slices.Index(floors, a[0]), slices.Index(floors, b[0])
	switch {
	case down < up:
		return "imports go down"
	case a[0] == "extract" && b[0] == "extract":
		return stageOrder(a, b)
	case a[0] == "export" && b[0] == "export" && a[1] != b[1]:
		return "exports are siblings"
	case a[0] == "extract" && b[0] == "graph" && len(a) > 1:
		return "stages know nothing of the graph"
	}
	return ""
}

func stageOrder(a, b []string) string {
	if len(a) == 1 {
		return ""
	}
	if len(b) == 1 || slices.Index(stages, b[1]) > slices.Index(stages, a[1]) {
		return "a stage takes what earlier stages give"
	}
	if from, to := a[len(a)-1], b[len(b)-1]; from != to && slices.Contains(languages, from) && slices.Contains(languages, to) {
		return "languages know nothing of each other"
	}
	return ""
}

// imports are the imports of every Go file that is no test.
func imports(t *testing.T) map[string][]string {
	root := "../.."
	out := map[string][]string{}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return err
		}
		f, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		rel, err := filepath.Rel(root, path)
		for _, spec := range f.Imports {
			name, _ := strconv.Unquote(spec.Path.Value)
			out[rel] = append(out[rel], name)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) < 20 {
		t.Fatalf("found only %d files below %s", len(out), root)
	}
	return out
}
