package decision

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
)

// mostBytes is how large a file of decisions may be.
const mostBytes = 16 << 20

// Load reads a file of decisions. A file that is not there holds none.
func Load(path string) ([]Entry, error) {
	raw, err := load(path)
	if err != nil {
		return nil, err
	}
	return Read(path, raw)
}

func load(path string) ([]byte, error) {
	f, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("decisions: %w", err)
	}
	defer f.Close()
	raw, err := io.ReadAll(io.LimitReader(f, mostBytes+1))
	switch {
	case err != nil:
		return nil, fmt.Errorf("decisions: %w", err)
	case len(raw) > mostBytes:
		return nil, fmt.Errorf("decisions: %s is larger than %d MB; is it the right file?", path, mostBytes>>20)
	}
	return raw, nil
}

// Add writes entries into a file, after what is there, which stays as it is.
// What is there already is not written again. It fails with what Check finds,
// also against others. Several programs may add at once: each waits for the
// others, and the file is replaced whole.
func Add(path string, entries, others []Entry) error {
	entries = slices.Clone(entries)
	for i := range entries {
		entries[i] = tidy(entries[i])
	}
	return update(path, func(text []byte) ([]byte, error) {
		old, err := Read(path, text)
		if err != nil {
			return nil, err
		}
		more := missing(old, entries)
		if err := Check(slices.Concat(old, more), others); err != nil || len(more) == 0 {
			return text, err
		}
		top, err := parse(path, text)
		if err != nil {
			return nil, err
		}
		out, err := appended(text, top, more)
		if err != nil {
			return nil, err
		}
		return out, as(path, out, slices.Concat(old, more), "add to")
	})
}

// tidy is an entry as it is read again.
func tidy(e Entry) Entry {
	clean := func(s string) string { return strings.TrimSpace(strings.ToValidUTF8(s, "\uFFFD")) }
	e.Sides = slices.Clone(e.Sides)
	for i, s := range e.Sides {
		e.Sides[i] = Side{clean(s.Words), clean(s.After)}
	}
	e.Who, e.When, e.Why = clean(e.Who), clean(e.When), clean(e.Why)
	return e
}

// missing are the entries that are not there, each once.
func missing(old, entries []Entry) []Entry {
	have := map[string]bool{}
	for i := range old {
		have[old[i].Key()] = true
	}
	out := []Entry{}
	for _, e := range entries {
		if key := e.Key(); !have[key] {
			have[key] = true
			out = append(out, e)
		}
	}
	return out
}

// ErrNone says that there is no decision to take back.
var ErrNone = errors.New("no such decision")

// Undo takes what has a key out of a file. The rest stays as it is. It fails with
// ErrNone when there is nothing of that key.
func Undo(path, key string) error {
	return update(path, func(text []byte) ([]byte, error) {
		left, err := Read(path, text)
		if err != nil {
			return nil, err
		}
		taken := 0
		for i := len(left) - 1; i >= 0; i-- {
			if left[i].Key() != key {
				continue
			}
			top, err := parse(path, text)
			if err != nil {
				return nil, err
			}
			if text, err = without(text, top, i); err != nil {
				return nil, fmt.Errorf("%s: cannot take an entry out: %w; take it out by hand", left[i].Place, err)
			}
			left = slices.Delete(left, i, i+1)
			taken++
		}
		if taken == 0 {
			return nil, fmt.Errorf("%s: %w as %s", path, ErrNone, key)
		}
		return text, as(path, text, left, "take out of")
	})
}

// as holds that a text says what it is to say, before it is written.
func as(path string, text []byte, want []Entry, what string) error {
	got, err := Read(path, text)
	same := func(a, b Entry) bool {
		return a.Kind == b.Kind && slices.Equal(a.Sides, b.Sides) && a.Who == b.Who && a.When == b.When && a.Why == b.Why
	}
	if err == nil && slices.EqualFunc(got, want, same) {
		return nil
	}
	return fmt.Errorf("cannot %s %s without changing what else it says; write it as a list, an entry a dash, or edit it by hand", what, path)
}
