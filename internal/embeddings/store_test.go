package embeddings

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/parallel"
)

func TestStore(t *testing.T) {
	s := newStore(t.TempDir(), "http://127.0.0.1/v1/embeddings", testModel)
	v := []float32{0.6, -0.8, 0}
	s.put("One.", v)
	if d := cmp.Diff(v, s.get("One.")); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
	if got := s.get("Two."); got != nil {
		t.Errorf("never put: %v", got)
	}
	other := newStore(filepath.Dir(s.dir), "http://127.0.0.1/v1/embeddings", "another")
	if got := other.get("One."); got != nil {
		t.Errorf("another model: %v", got)
	}
	s.forget()
	if got := s.get("One."); got != nil {
		t.Errorf("forgotten: %v", got)
	}
}

func TestStoreDropsDamage(t *testing.T) {
	s := newStore(t.TempDir(), "u", testModel)
	good := pack([]float32{1, 0})
	flipped := append([]byte{}, good...)
	flipped[1] ^= 4
	for name, raw := range map[string][]byte{"short": good[:7], "empty": {}, "flipped": flipped, "checksum alone": pack(nil)} {
		s.write(s.file("One."), raw)
		if got := s.get("One."); got != nil {
			t.Errorf("%s: %v", name, got)
		}
		if _, err := os.Stat(s.file("One.")); !os.IsNotExist(err) {
			t.Errorf("%s: the file is still there (%v)", name, err)
		}
	}
}

func TestStoreSideBySide(t *testing.T) {
	dir := t.TempDir()
	v := []float32{0.6, 0.8}
	parallel.Do(64, func(int) {
		s := newStore(dir, "u", testModel)
		s.put("One.", v)
		if d := cmp.Diff(v, s.get("One.")); d != "" {
			t.Errorf("(-want +got):\n%s", d)
		}
	})
	left, err := filepath.Glob(filepath.Join(dir, "*", "vectors", "*", "new-*"))
	if err != nil || len(left) > 0 {
		t.Errorf("left behind: %v %v", left, err)
	}
}

func TestNoStore(t *testing.T) {
	s := newStore("", "u", testModel)
	s.put("One.", []float32{1})
	s.forget()
	if got := s.get("One."); got != nil {
		t.Errorf("kept %v without a folder", got)
	}
}

func FuzzUnpack(f *testing.F) {
	f.Add(pack([]float32{1, 0}))
	f.Add([]byte("nonsense"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		if v := unpack(raw); v != nil && string(pack(v)) != string(raw) {
			t.Fatalf("%q unpacks to %v", raw, v)
		}
	})
}
