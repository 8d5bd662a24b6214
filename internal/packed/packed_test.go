package packed

import (
	"bytes"
	"io"
	"strings"
	"testing"
)

func TestThereAndBack(t *testing.T) {
	text := strings.Repeat("The trams run at night. 전차는 밤에도 다닌다.\n", 5000)
	for _, f := range []Format{None, Gzip, Zstd} {
		first, again := packed(t, f, text), packed(t, f, text)
		if !bytes.Equal(first, again) {
			t.Errorf("%q: the same text gave other bytes", f)
		}
		if got := Of(first); got != f {
			t.Errorf("%q is told to be %q", f, got)
		}
		r, err := f.Reader(bytes.NewReader(append(first, again...)))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := io.ReadAll(r); err != nil || string(got) != text+text {
			t.Errorf("%q: %d bytes came back of %d, %v", f, len(got), 2*len(text), err)
		}
	}
}

func packed(t *testing.T, f Format, text string) []byte {
	t.Helper()
	var b bytes.Buffer
	w, err := f.Writer(&b)
	if err == nil {
		_, err = io.WriteString(w, text)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestNames(t *testing.T) {
	for name, want := range map[string][2]string{
		"graph.json.gz": {"graph.json", "gz"}, "GRAPH.JSON.ZST": {"GRAPH.JSON", "zst"},
		"graph.json": {"graph.json", ""}, "gz": {"gz", ""}, "a.gz/b": {"a.gz/b", ""}, "": {"", ""},
	} {
		if got := [2]string{Bare(name), string(OfName(name))}; got != want {
			t.Errorf("%q: got %q, want %q", name, got, want)
		}
	}
}

func TestDamaged(t *testing.T) {
	for _, f := range []Format{Gzip, Zstd} {
		whole := packed(t, f, strings.Repeat("The trams run at night. ", 100))
		r, err := f.Reader(bytes.NewReader(whole[:len(whole)-5]))
		if err == nil {
			_, err = io.ReadAll(r)
		}
		if err == nil {
			t.Errorf("%q: nothing was found wrong with a file that is cut short", f)
		}
	}
}
