package source

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// tree writes files below a new directory; a name that ends in "/" is a
// directory, and a content that begins with "-> " a link.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	root := t.TempDir()
	for name, content := range files {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		var err error
		if to, ok := strings.CutPrefix(content, "-> "); ok {
			err = os.Symlink(to, path)
		} else {
			err = os.WriteFile(path, []byte(content), 0o644)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	return root
}

// listed is what was found, for comparing.
type listed struct {
	Documents, Graphs, Errors []string
	Passed                    int
}

func list(root string, found Found) listed {
	names := func(files []File) (out []string) {
		for _, f := range files {
			out = append(out, f.Name)
		}
		return out
	}
	l := listed{names(found.Documents), names(found.Graphs), nil, found.Passed}
	for _, err := range found.Errors {
		l.Errors = append(l.Errors, strings.ReplaceAll(err.Error(), root, "ROOT"))
	}
	return l
}

func TestFind(t *testing.T) {
	root := tree(t, map[string]string{
		"a/one.txt":         "one",
		"a/sub/two.md":      "two",
		"a/three.HTML":      "<html>three",
		"a/bare":            "four",
		"a/blob":            "\x00\x01",
		"a/README.md":       "about",
		"a/LICENSE":         "terms",
		"a/notice-me.txt":   "terms",
		"a/noticed.txt":     "not terms",
		"a/.hidden/x.txt":   "x",
		"a/.x.txt":          "x",
		"a/photo.png":       "x",
		"a/data.json":       `{"a": 1}`,
		"a/graph.json":      `{"directed": true, "multigraph": false, "nodes": []}`,
		"a/loop":            "-> ..",
		"a/gone.txt":        "-> nowhere",
		"a/again.txt":       "one",
		"a/sub/linked.txt":  "-> ../../b/one.txt",
		"b/one.txt":         "another one",
		"b/sub/script.py":   "print()",
		"b/copy/linked.txt": "elsewhere",
	})
	a, b := filepath.Join(root, "a"), filepath.Join(root, "b")
	for name, c := range map[string]struct {
		inputs []string
		want   listed
	}{
		"a directory": {
			[]string{a},
			listed{
				Documents: []string{"again.txt", "bare", "noticed.txt", "sub/linked.txt", "sub/two.md", "three.HTML"},
				Graphs:    []string{"graph.json"},
				Errors:    []string{"stat ROOT/a/gone.txt: no such file or directory"},
				Passed:    9,
			},
		},
		"a file whatever its type": {
			[]string{filepath.Join(b, "sub", "script.py")},
			listed{Documents: []string{"script.py"}},
		},
		"equal names": {
			[]string{filepath.Join(a, "one.txt"), filepath.Join(b, "one.txt")},
			listed{Documents: []string{"a/one.txt", "b/one.txt"}},
		},
		"a file of a directory": {
			[]string{b, filepath.Join(b, "one.txt")},
			listed{Documents: []string{"copy/linked.txt", "one.txt"}, Passed: 1},
		},
		"stdin, twice": {
			[]string{"-", "-"},
			listed{Documents: []string{"stdin"}},
		},
		"nothing there": {
			[]string{filepath.Join(root, "c.txt"), b},
			listed{
				Documents: []string{"copy/linked.txt", "one.txt"},
				Errors:    []string{"stat ROOT/c.txt: no such file or directory; check the name"},
				Passed:    1,
			},
		},
		"a device": {
			[]string{os.DevNull},
			listed{Errors: []string{os.DevNull + ": not a file or a folder; give its text through a pipe, with - as the input"}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			got := list(root, Find(c.inputs, strings.NewReader("from a pipe")))
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			backwards := []string{}
			for i := range c.inputs {
				backwards = append(backwards, c.inputs[len(c.inputs)-1-i])
			}
			got = list(root, Find(backwards, strings.NewReader("from a pipe")))
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("backwards (-want +got):\n%s", diff)
			}
		})
	}
}

func TestFindEmptyPipe(t *testing.T) {
	got := list("ROOT", Find([]string{"-"}, strings.NewReader("")))
	if diff := cmp.Diff(listed{Errors: []string{"stdin: nothing came through the pipe"}}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestRead(t *testing.T) {
	root := tree(t, map[string]string{"a.txt": "Ann: hello", "b.txt": "\x00"})
	found := Find([]string{root, "-"}, strings.NewReader("Bo: hi"))
	var got []string
	for _, f := range found.Documents {
		d, err := Read(f)
		if err != nil {
			got = append(got, err.Error())
			continue
		}
		got = append(got, d.Name+" "+d.Plain)
	}
	want := []string{"a.txt Ann: hello", "b.txt: not a text: NUL at byte 0; no gzip, zip or Word document either; convert it to text, Markdown or HTML first", "stdin Bo: hi"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if err := os.Remove(filepath.Join(root, "a.txt")); err != nil {
		t.Fatal(err)
	}
	if _, err := Read(found.Documents[0]); err == nil || !strings.Contains(err.Error(), "a.txt") {
		t.Errorf("a file that went away: %v", err)
	}
}
