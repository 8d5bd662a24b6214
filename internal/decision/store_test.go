package decision

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/whosaid/whosaid/internal/parallel"
)

func entry(k Kind, sides ...string) Entry {
	e := Entry{Kind: k, Who: "mina", When: "2026-05-01T10:00:00Z"}
	for _, s := range sides {
		e.Sides = append(e.Sides, Side{Words: s})
	}
	return e
}

func fileOf(t *testing.T, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), File)
	if text != "" {
		put(t, path, text)
	}
	return path
}

func put(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func textOf(t *testing.T, path string) string {
	t.Helper()
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

func TestAddKeepsWhatIsThere(t *testing.T) {
	more := entry(Same, "yes", "- no: 'x' #\n\"y\"\t\x00")
	for _, text := range []string{sample, strings.TrimSuffix(sample, "\n"), "  - claim: a # ours\n  # end\n", "# only a comment\n", strings.ReplaceAll(sample, "\n", "\r\n"), "-\n  claim: a\n"} {
		path := fileOf(t, text)
		if err := Add(path, []Entry{more, more}, nil); err != nil {
			t.Errorf("%q: %v", text, err)
			continue
		}
		got := textOf(t, path)
		if !strings.HasPrefix(got, text) {
			t.Errorf("what was there is changed:\n%s", got)
		}
		entries, err := Load(path)
		if err != nil || len(entries) == 0 {
			t.Fatal(err)
		}
		if d := cmp.Diff(more, entries[len(entries)-1], cmpopts.IgnoreFields(Entry{}, "Place")); d != "" {
			t.Errorf("-want +got:\n%s", d)
		}
		if err := Add(path, []Entry{more}, nil); err != nil || textOf(t, path) != got {
			t.Errorf("added twice: %v", err)
		}
		if info, _ := os.Stat(path); info.Mode().Perm() != 0o600 {
			t.Errorf("mode %v", info.Mode())
		}
	}
}

func TestAddBeginsAFile(t *testing.T) {
	path := fileOf(t, "")
	if err := Add(path, []Entry{entry(NotClaim, "Welcome to the show.")}, nil); err != nil {
		t.Fatal(err)
	}
	want := heading + "- not-claim: Welcome to the show.\n  who: mina\n  when: \"2026-05-01T10:00:00Z\"\n"
	if d := cmp.Diff(want, textOf(t, path)); d != "" {
		t.Errorf("-want +got:\n%s", d)
	}
}

func TestAddRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"- not-same: [a, b]\n": "not-same",
		"- same: [a\n":         "yaml",
		"[{claim: c}]\n":       "edit it by hand",
	} {
		path := fileOf(t, text)
		err := Add(path, []Entry{entry(Same, "b", "a")}, nil)
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v", text, err)
		}
		if textOf(t, path) != text {
			t.Errorf("%q became %q", text, textOf(t, path))
		}
	}
	var c *Conflict
	if err := Add(fileOf(t, ""), []Entry{entry(Same, "b", "a")}, []Entry{entry(NotSame, "a", "b")}); !errors.As(err, &c) {
		t.Errorf("against others: %v", err)
	}
	if err := Add(filepath.Join(t.TempDir(), "no", "such", "folder.yaml"), []Entry{entry(Claim, "a")}, nil); err == nil {
		t.Error("written into no folder")
	}
}

func TestUndoKeepsTheRest(t *testing.T) {
	entries, _ := Read("d.yaml", []byte(sample))
	for i, gone := range []string{
		"- same: [The trams are free., Riding a tram costs nothing.]\n  who: mina\n  when: 2026-05-01T10:00:00Z\n  why: the same fare\n",
		"- not-claim: Welcome to the show.   # said every time\n",
		"- opposite:\n    - words: That is wrong.\n      after: The wall is old.\n    - The wall is new.\n",
		"- one-person: [미나 오렐, Mina Orrell]\n",
		"- name: [Orrell, Mina Orrell]\n",
	} {
		path := fileOf(t, sample)
		if err := Undo(path, entries[i].Key()); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(strings.Replace(sample, gone, "", 1), textOf(t, path)); d != "" {
			t.Errorf("entry %d (-want +got):\n%s", i, d)
		}
	}
	path := fileOf(t, "- claim: a\n# between\n- claim: A\n\n# end\n")
	e := entry(Claim, "a")
	if err := Undo(path, e.Key()); err != nil || textOf(t, path) != "# between\n\n# end\n" {
		t.Errorf("%v: %q", err, textOf(t, path))
	}
	if err := Undo(path, e.Key()); !errors.Is(err, ErrNone) {
		t.Errorf("undone twice: %v", err)
	}
	for _, text := range []string{"[{claim: a}]\n", "- claim: |\n    a\n    # b\n- claim: a\n"} {
		path := fileOf(t, text)
		err := Undo(path, e.Key())
		if got := textOf(t, path); err != nil && got != text {
			t.Errorf("%q: %v, but it became %q", text, err, got)
		}
	}
}

// Many at once, and somebody who writes by hand: nothing is lost.
func TestManyAtOnce(t *testing.T) {
	path := fileOf(t, "# ours\n")
	const n = 40
	errs := parallel.Map(n, func(i int) error {
		if i%4 == 3 {
			e := entry(Claim, fmt.Sprint("claim ", i-1))
			if err := Undo(path, e.Key()); err != nil && !errors.Is(err, ErrNone) {
				return err
			}
			return Add(path, []Entry{entry(Claim, fmt.Sprint("claim ", i-1))}, nil)
		}
		return Add(path, []Entry{entry(Claim, fmt.Sprint("claim ", i))}, nil)
	})
	if err := errors.Join(errs...); err != nil {
		t.Fatal(err)
	}
	entries, err := Load(path)
	if err != nil || len(entries) != n*3/4 || !strings.HasPrefix(textOf(t, path), "# ours\n") {
		t.Errorf("%d entries, %v", len(entries), err)
	}
}

// A file that is changed by hand between reading and writing is read again.
func TestChangedByHandMeanwhile(t *testing.T) {
	path := fileOf(t, "- claim: a\n")
	times := 0
	err := update(path, func(text []byte) ([]byte, error) {
		if times++; times == 1 {
			put(t, path, "- claim: a\n- claim: by hand\n")
		}
		return append(text, "- claim: c\n"...), nil
	})
	if got := textOf(t, path); err != nil || got != "- claim: a\n- claim: by hand\n- claim: c\n" {
		t.Errorf("%v: %q", err, got)
	}
}

func TestLinksStay(t *testing.T) {
	path := fileOf(t, "- claim: a\n")
	link := filepath.Join(t.TempDir(), "link.yaml")
	if err := os.Symlink(path, link); err != nil {
		t.Skip(err)
	}
	if err := Add(link, []Entry{entry(Claim, "b")}, nil); err != nil {
		t.Fatal(err)
	}
	if info, _ := os.Lstat(link); info.Mode()&os.ModeSymlink == 0 || !strings.Contains(textOf(t, path), "claim: b") {
		t.Error("the link is a file now")
	}
}
