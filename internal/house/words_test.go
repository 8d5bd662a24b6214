package house

import (
	"go/ast"
	"go/token"
	"path"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// commonLists is where the lists lie that several rooms read.
const commonLists = "internal/words/lists"

// TestListsLieWithTheirReaders holds that a list is where its readers are: in
// the folder words of the one room that reads it, or in the common one when
// several do, and that no name leads a room to two lists.
func TestListsLieWithTheirReaders(t *testing.T) {
	lists, readers := lists(t), readers(t)
	for folder, names := range lists {
		room := path.Dir(folder)
		for _, name := range names {
			switch read := readers[name]; {
			case folder == commonLists && len(read) < 2:
				t.Errorf("%s/%s.txt is read by %v: it belongs into the folder words of its one reader", folder, name, read)
			case folder != commonLists && !slices.Contains(read, room):
				t.Errorf("%s/%s.txt: nothing in %s reads it", folder, name, room)
			case folder != commonLists && slices.Contains(lists[commonLists], name):
				t.Errorf("%s/%s.txt hides %s/%s.txt from its room", folder, name, commonLists, name)
			}
		}
	}
}

// lists are the names of all word lists, by their folder.
func lists(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	err := walk(func(name string) error {
		folder := path.Dir(name)
		if list, ok := strings.CutSuffix(path.Base(name), ".txt"); ok && (folder == commonLists || path.Base(folder) == "words") {
			out[folder] = append(out[folder], list)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) < 5 || len(out[commonLists]) == 0 {
		t.Fatalf("found only these word lists: %v", out)
	}
	return out
}

// readers are the rooms that name a string in their code, by the string. The
// name of a list is written out where it is read.
func readers(t *testing.T) map[string][]string {
	t.Helper()
	out := map[string][]string{}
	for _, f := range files(t) {
		for _, s := range literals(f) {
			if !slices.Contains(out[s], f.room()) {
				out[s] = append(out[s], f.room())
			}
		}
	}
	return out
}

// literals are the strings and characters that a file writes out, but for
// what it imports.
func literals(f file) []string {
	out := []string{}
	ast.Inspect(f.tree, func(n ast.Node) bool {
		if _, ok := n.(*ast.ImportSpec); ok {
			return false
		}
		if l, ok := n.(*ast.BasicLit); ok && (l.Kind == token.STRING || l.Kind == token.CHAR) {
			if s, err := strconv.Unquote(l.Value); err == nil {
				out = append(out, s)
			}
		}
		return true
	})
	return out
}

// mostHangul is how many literals with Hangul the code may hold outside of
// the rooms that know Korean letters: words belong into lists.
const mostHangul = 15

func TestKoreanWordsAreData(t *testing.T) {
	found, by := 0, map[string]int{}
	for _, f := range files(t) {
		if knowsLetters(f.room()) || inside(f.room(), tools) || forTests(f.room()) {
			continue
		}
		for _, s := range literals(f) {
			if strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Hangul, r) }) {
				found++
				by[f.name]++
			}
		}
	}
	if found > mostHangul {
		t.Errorf("%d literals with Hangul, where %d are the most: put words into a list of the room that reads them\n%v", found, mostHangul, by)
	}
	t.Logf("%d literals with Hangul: %v", found, by)
}

// knowsLetters reports whether a room is about Korean letters and endings
// themselves.
func knowsLetters(room string) bool {
	return inside(room, "internal/hangul") || inside(room, "internal/korean")
}
