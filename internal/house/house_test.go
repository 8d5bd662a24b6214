// Package house tests the shape of the house: which room may import which,
// where word lists lie, and that the map of the rooms is whole.
package house

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"strings"
	"testing"
)

// root is the folder of the module, seen from this room.
const root = "../.."

// tools stand outside the house and may look into any room.
const tools = "internal/tools"

// forTests reports whether a room serves only tests, as graphtest does: it may
// look into any room, and only tests import it.
func forTests(room string) bool { return strings.HasSuffix(room, "test") }

// file is a Go file that is not a test.
type file struct {
	name string // slash path below root
	tree *ast.File
}

// room is the folder that holds the file.
func (f file) room() string { return path.Dir(f.name) }

// files are all Go files that are not tests, in the order of their names.
func files(t *testing.T) []file {
	t.Helper()
	out := []file{}
	err := walk(func(name string) error {
		if !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			return nil
		}
		tree, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, name), nil, parser.SkipObjectResolution)
		out = append(out, file{name, tree})
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

// walk calls do with every file of the house, by its slash path below root.
func walk(do func(name string) error) error {
	return filepath.WalkDir(root, func(at string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if hidden := strings.HasPrefix(d.Name(), ".") && at != root; hidden || d.Name() == "node_modules" {
				return filepath.SkipDir
			}
			return nil
		}
		name, err := filepath.Rel(root, at)
		if err != nil {
			return err
		}
		return do(filepath.ToSlash(name))
	})
}

// inside reports whether a room is another or lies in it.
func inside(room, of string) bool { return room == of || strings.HasPrefix(room, of+"/") }
