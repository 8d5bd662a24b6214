package cache

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"testing"
	"time"
)

func TestCache(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "not", "there", "yet")
	c := New(dir)
	if _, ok := c.Get("a"); ok {
		t.Error("an empty cache has something")
	}
	want := map[string][]byte{"a": []byte("first"), "b": {}, "c": bytes.Repeat([]byte("long"), 1e5)}
	for key, data := range want {
		c.Put(key, data)
	}
	for key, data := range want {
		if got, ok := New(dir).Get(key); !ok || !bytes.Equal(got, data) {
			t.Errorf("%s: %t, %d bytes", key, ok, len(got))
		}
	}
	if n, bytes := c.Size(); n != 3 || bytes < 400_000 {
		t.Errorf("%d entries, %d bytes", n, bytes)
	}
	if err := c.Clear(); err != nil {
		t.Fatal(err)
	}
	if n, _ := c.Size(); n != 0 {
		t.Errorf("%d entries after all were cleared", n)
	}
}

// Whatever happens to a file, its content is whole or not there.
func TestDamaged(t *testing.T) {
	c := New(t.TempDir())
	c.Put("key", []byte("what was found"))
	whole := read(t, c.file("key"))
	c.Put("other", []byte("what was found"))
	other := read(t, c.file("other"))
	damaged := map[string][]byte{"empty": {}, "another": other, "longer": append(bytes.Clone(whole), 0)}
	for i := range whole {
		flipped := bytes.Clone(whole)
		flipped[i] ^= 0x10
		damaged[fmt.Sprint("byte ", i)] = flipped
		damaged[fmt.Sprint("cut at ", i)] = whole[:i]
	}
	for what, raw := range damaged {
		if err := os.WriteFile(c.file("key"), raw, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, ok := c.Get("key"); ok {
			t.Errorf("%s: taken as whole", what)
		}
		if _, err := os.Stat(c.file("key")); err == nil {
			t.Errorf("%s: still there", what)
		}
	}
}

func read(t *testing.T, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// Where nothing can be kept, nothing is, and nothing fails.
func TestNowhere(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, c := range []*Cache{nil, New(""), New(file), New(filepath.Join(file, "below"))} {
		c.Put("a", []byte("x"))
		if _, ok := c.Get("a"); ok {
			t.Errorf("%+v keeps something", c)
		}
		c.Trim(0)
	}
}

// What was used longest ago goes first, and what a killed run left behind.
func TestTrim(t *testing.T) {
	c := New(t.TempDir())
	now := time.Now()
	for i := range 10 {
		key := fmt.Sprint(i)
		c.Put(key, make([]byte, 1000))
		at := now.Add(time.Duration(i-20) * time.Hour)
		if err := os.Chtimes(c.file(key), at, at); err != nil {
			t.Fatal(err)
		}
	}
	c.Get("0") // used now
	for name, at := range map[string]time.Time{"new-old": now.Add(-2 * stale), "new-now": now} {
		left := filepath.Join(filepath.Dir(c.file("0")), name)
		if os.WriteFile(left, nil, 0o600) != nil || os.Chtimes(left, at, at) != nil {
			t.Fatal("cannot write")
		}
	}
	c.Trim(4500)
	kept := ""
	for i := range 10 {
		if _, ok := c.Get(fmt.Sprint(i)); ok {
			kept += fmt.Sprint(i)
		}
	}
	if kept != "0789" {
		t.Errorf("kept %s", kept)
	}
	left := []string{}
	_ = filepath.WalkDir(c.dir, func(path string, d fs.DirEntry, _ error) error {
		if len(d.Name()) == len("new-old") {
			left = append(left, d.Name())
		}
		return nil
	})
	if fmt.Sprint(left) != "[new-now]" {
		t.Errorf("left behind: %v", left)
	}
}

// Runs side by side see whole entries or none.
func TestSideBySide(t *testing.T) {
	dir := t.TempDir()
	var wg sync.WaitGroup
	for run := range 8 {
		wg.Go(func() {
			c := New(dir)
			for i := range 50 {
				key := fmt.Sprint(i % 7)
				if run%4 == 3 && i%10 == 9 {
					c.Trim(2000)
				}
				if got, ok := c.Get(key); ok && !bytes.Equal(got, bytes.Repeat([]byte(key), 900)) {
					t.Errorf("%s: %d bytes of something else", key, len(got))
				}
				c.Put(key, bytes.Repeat([]byte(key), 900))
			}
		})
	}
	wg.Wait()
}

func TestVersion(t *testing.T) {
	if v := Version(); len(v) < 64 || v != Version() {
		t.Errorf("version %q", v)
	}
}

// The id of one program is not that of another.
func TestLinked(t *testing.T) {
	own, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	if runtime.GOOS == "linux" && linked(own) != Version() {
		t.Errorf("linked as %q", linked(own))
	}
	if id := linked("cache_test.go"); id != "" {
		t.Errorf("a text is linked as %q", id)
	}
}
