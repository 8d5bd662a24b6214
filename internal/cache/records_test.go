package cache

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"os"
	"testing"
)

func keyOf(s string) Key {
	sum := sha256.Sum256([]byte(s))
	return Key(sum[:16])
}

// some are n records of 40 bytes.
func some(from, n int) (keys []Key, data [][]byte) {
	for i := range n {
		keys = append(keys, keyOf(fmt.Sprint(from+i)))
		data = append(data, bytes.Repeat([]byte{byte(from + i)}, 40))
	}
	return keys, data
}

func TestRecords(t *testing.T) {
	c := New(t.TempDir())
	keys, data := some(0, 2000)
	r := c.Records("letters", 40)
	r.Put(keys[:1000], data[:1000])
	c.Records("digits", 40).Put(keys[1000:], data[1000:])
	r.Put(keys[500:1500], data[500:1500])
	got := New(c.dir).Records("letters", 40).Get(append(keys, keys[0]))
	for i, d := range got[:2000] {
		if want := i < 1500; (d != nil) != want || want && !bytes.Equal(d, data[i]) {
			t.Fatalf("record %d: %v", i, d)
		}
	}
	if !bytes.Equal(got[2000], data[0]) {
		t.Error("a key that is asked for twice is found once")
	}
	for _, r := range []*Records{(*Cache)(nil).Records("a", 40), New("").Records("a", 40)} {
		r.Put(keys, data)
		if r.Get(keys)[0] != nil {
			t.Error("nowhere keeps something")
		}
	}
}

// A file that was cut off, or flipped anywhere, loses what is damaged and takes
// new records all the same.
func TestRecordsDamaged(t *testing.T) {
	all, data := some(0, 3000)
	keys, values := []Key{}, [][]byte{}
	for i, k := range all {
		if k[0] == all[0][0] {
			keys, values = append(keys, k), append(values, data[i])
		}
	}
	n := len(keys) - 1
	for at := range 150 {
		for _, cut := range []bool{true, false} {
			r := New(t.TempDir()).Records("x", 40)
			r.Put(keys[:n], values[:n])
			raw := read(t, r.file(keys[0][0]))
			if cut {
				raw = raw[:len(raw)-at]
			} else {
				raw[at] ^= 4
			}
			if err := os.WriteFile(r.file(keys[0][0]), raw, 0o600); err != nil {
				t.Fatal(err)
			}
			r.Put(keys[n:], values[n:])
			lost := 0
			for i, d := range r.Get(keys) {
				switch {
				case d == nil && i < n:
					lost++
				case !bytes.Equal(d, values[i]):
					t.Fatalf("%d, cut %t: record %d is %v", at, cut, i, d)
				}
			}
			if most := (at + r.whole() - 1) / r.whole(); cut && lost > most || !cut && lost != 1 {
				t.Errorf("%d, cut %t: %d lost", at, cut, lost)
			}
		}
	}
}
