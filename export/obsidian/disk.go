package obsidian

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// there is what a folder holds already.
type there struct {
	ours    map[string]kept // by id
	foreign map[string]bool // paths without extension, folded: not ours
}

// kept is a note of ours.
type kept struct {
	path string
	all  []byte
	own  []byte // of its reader: what follows the marked line
}

// ownID is the property by which a note of ours is known again; Obsidian may
// have written it without quotes.
var ownID = regexp.MustCompile(`(?m)^whosaid: "?([a-z][0-9a-z]+)"?\r?$`)

// idOf is the id of the node that a note of ours is about, "" if it is not
// ours.
func idOf(all []byte) string {
	if !bytes.HasPrefix(all, []byte("---")) {
		return ""
	}
	properties, _, _ := bytes.Cut(all[3:], []byte("\n---"))
	if m := ownID.FindSubmatch(properties); m != nil {
		return string(m[1])
	}
	return ""
}

// written reports whether its reader wrote to it.
func (k kept) written() bool { return len(bytes.TrimSpace(k.own)) > 0 }

// readVault reads the notes in our folders; a folder that is not there is
// empty.
func readVault(dir string) (there, error) {
	t := there{map[string]kept{}, map[string]bool{}}
	for _, folder := range folders() {
		entries, err := os.ReadDir(filepath.Join(dir, folder))
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return t, err
		}
		for _, e := range entries {
			if err := t.add(dir, folder+"/"+e.Name(), e); err != nil {
				return t, err
			}
		}
	}
	return t, nil
}

func (t there) add(dir, path string, e fs.DirEntry) error {
	stem := folded(strings.TrimSuffix(path, ".md"))
	if !e.Type().IsRegular() || stem == folded(path) {
		t.foreign[stem] = true
		return nil
	}
	all, err := os.ReadFile(filepath.Join(dir, path))
	if err != nil {
		return err
	}
	id := idOf(all)
	own, marked := below(all)
	if _, twice := t.ours[id]; id == "" || !marked || twice { // twice: a copy that somebody made
		t.foreign[stem] = true
		return nil
	}
	t.ours[id] = kept{path, all, own}
	return nil
}

// taken are the paths, without extension and folded, that notes of g cannot
// have: of files that are not ours, and of notes that are about nothing in g
// any more, but to which somebody wrote.
func (t there) taken(g *graph.Graph) map[string]bool {
	taken, x := maps.Clone(t.foreign), graph.NewIndex(g)
	for id, old := range t.ours {
		if x.Node(id) == nil && old.written() {
			taken[folded(strings.TrimSuffix(old.path, ".md"))] = true
		}
	}
	return taken
}

// below is what follows the marked line.
func below(all []byte) ([]byte, bool) {
	for rest, at := all, 0; ; {
		i := bytes.Index(rest, []byte(mark))
		if i < 0 {
			return nil, false
		}
		at += i
		rest = all[at+len(mark):]
		if at > 0 && all[at-1] == '\n' {
			return rest, true
		}
		at += len(mark)
	}
}

// replace writes the notes, each whole or not at all, and then removes those
// of ours that are not among them. What their readers wrote stays.
func (t there) replace(dir string, notes []note) error {
	for _, folder := range folders() {
		if err := os.MkdirAll(filepath.Join(dir, folder), 0o755); err != nil {
			return err
		}
	}
	errs := parallel.Map(len(notes), func(i int) error { return t.write(dir, &notes[i]) })
	if err := errors.Join(errs...); err != nil {
		return err
	}
	return t.remove(dir, notes)
}

// write writes a note, with what its reader wrote, if it is not there just so.
func (t there) write(dir string, n *note) error {
	own := []byte("\n")
	old, known := t.ours[n.id]
	if known {
		own = old.own
	}
	all := append([]byte(n.text+"\n"+mark), own...)
	if known && old.path == n.path && bytes.Equal(all, old.all) {
		return nil
	}
	return writeFile(filepath.Join(dir, filepath.FromSlash(n.path)), all)
}

// remove removes notes that have another name now, and those of nodes that are
// gone, but none to which somebody wrote.
func (t there) remove(dir string, notes []note) error {
	now, paths := map[string]bool{}, map[string]string{}
	for _, n := range notes {
		now[n.id], paths[folded(n.path)] = true, n.path
	}
	for id, old := range t.ours {
		if !now[id] && old.written() || sameFile(dir, old.path, paths[folded(old.path)]) {
			continue
		}
		if err := os.Remove(filepath.Join(dir, filepath.FromSlash(old.path))); err != nil {
			return err
		}
	}
	return nil
}

// sameFile reports whether two paths are one file, as on a system that knows
// no case. No path is no file.
func sameFile(dir, a, b string) bool {
	if a == b || b == "" {
		return a == b
	}
	one, errA := os.Stat(filepath.Join(dir, filepath.FromSlash(a)))
	other, errB := os.Stat(filepath.Join(dir, filepath.FromSlash(b)))
	return errA == nil && errB == nil && os.SameFile(one, other)
}

// writeFile writes a file that appears whole or not at all.
func writeFile(name string, content []byte) error {
	f, err := os.CreateTemp(filepath.Dir(name), ".whosaid-*")
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	err = errors.Join(err, f.Chmod(0o644), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		os.Remove(f.Name())
		return fmt.Errorf("cannot write %s: %w", name, err)
	}
	return nil
}
