package source

import (
	"archive/zip"
	"bytes"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/internal/packed"
)

// zipped packs pairs of names and contents, in their order.
func zipped(t testing.TB, pairs ...string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i+1 < len(pairs); i += 2 {
		m, err := w.Create(pairs[i])
		if err == nil {
			_, err = m.Write([]byte(pairs[i+1]))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// gzipped packs one text.
func gzipped(t testing.TB, text string) string { return pack(t, packed.Gzip, text) }

func pack(t testing.TB, f packed.Format, text string) string {
	t.Helper()
	var b bytes.Buffer
	w, err := f.Writer(&b)
	if err == nil {
		_, err = w.Write([]byte(text))
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func TestFindPacked(t *testing.T) {
	inner := zipped(t, "deep.txt", "Ann: deep")
	broken := zipped(t, "good.txt", "Ann: good", "bad.txt", strings.Repeat("Ann: a bad one. ", 40))
	at := strings.Index(broken, "bad.txt") + len("bad.txt")
	broken = broken[:at+2] + "\xff\xff\xff" + broken[at+5:]
	wrapped := "Ann: round and round"
	for range maxNesting + 1 {
		wrapped = gzipped(t, wrapped)
	}
	root := tree(t, map[string]string{
		"a.zip": zipped(t,
			"b.srt.txt", "Ann: one", "sub/c.md", "# Two", "README.md", "about", ".x.txt", "x", "__MACOSX/c.txt", "x",
			"photo.png", "x", "../../up.txt", "Ann: up", `win\dow.txt`, "Ann: win", "sub/", "", "d.txt.gz", gzipped(t, "Ann: packed"),
			"inner.zip", inner, "up.txt", "Ann: another", "data.json", "{}", "blob", "a\x00b",
			"g.json", `{"directed": true, "nodes": []}`, "c.txt", "Ann: three", "c.yaml", "title: C", "other.yml", "title: D",
		),
		"one.txt.gz":    gzipped(t, "Ann: one"),
		"plain":         gzipped(t, "Ann: told by its content"),
		"table.csv.gz":  gzipped(t, "1,2"),
		"noise.json.gz": gzipped(t, "[]"),
		"empty.zip":     zipped(t),
		"broken.zip":    broken,
		"cut.zip":       inner[:len(inner)-10],
		"cut.txt.gz":    gzipped(t, strings.Repeat("Ann: cut short. ", 99))[:40],
		"bomb.txt.gz":   gzipped(t, strings.Repeat("a", ratioFloor+ratioFloor)),
		"large.txt.gz":  gzipped(t, strings.Repeat("a", maxMember+1)),
		"four.txt.zst":  pack(t, packed.Zstd, "Ann: four"),
		"graph.json.gz": gzipped(t, `{"directed": true, "nodes": []}`),
		"g.json.zst":    pack(t, packed.Zstd, `{"directed": true, "nodes": [], "x": 1}`),
		"cut.txt.zst":   pack(t, packed.Zstd, strings.Repeat("Ann: cut short. ", 99))[:30],
		"round.txt.gz":  wrapped,
		"sheet.zip":     zipped(t, "[Content_Types].xml", "<Types></Types>", "xl/workbook.xml", "<x/>"),
		"book.zip":      zipped(t, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "a.html", "<p>x"),
	})
	got := list(root, Find([]string{root}, nil))
	want := listed{
		Documents: []string{
			"a.zip!b.srt.txt", "a.zip!c.txt", "a.zip!d.txt.gz", "a.zip!inner.zip!deep.txt", "a.zip!sub/c.md",
			"a.zip!up.txt", "a.zip!up~2.txt", "a.zip!win/dow.txt", "broken.zip!good.txt", "four.txt.zst", "plain",
		},
		Graphs: []string{"a.zip!g.json", "g.json.zst", "graph.json.gz"},
		Errors: []string{
			"bomb.txt.gz: " + errDense.Error(),
			"book.zip: an OpenDocument file, but no text; save it as text or DOCX first",
			"broken.zip!bad.txt: damaged (unexpected EOF); pack or fetch it again",
			"cut.txt.gz: damaged (unexpected EOF); pack or fetch it again",
			"cut.txt.zst: damaged (unexpected EOF); pack or fetch it again",
			"cut.zip: damaged zip archive (zip: not a valid zip file); pack or fetch it again",
			"large.txt.gz: " + errDense.Error(),
			"round.txt.gz: packed 4 times over; unpack it first",
			"sheet.zip: an Office file, but no Word document; save it as text or DOCX first",
		},
		Passed: 9,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestReadPacked(t *testing.T) {
	root := tree(t, map[string]string{"a.zip": zipped(t, "b.txt", "Ann: one"), "c.txt.gz": gzipped(t, "Ann: two"), "copy.txt": "Ann: two"})
	if err := os.Remove(filepath.Join(root, "copy.txt")); err != nil {
		t.Fatal(err)
	}
	var got [][3]string
	for _, f := range Find([]string{root}, nil).Documents {
		d, err := Read(f)
		if err != nil {
			t.Fatal(err)
		}
		check(t, d)
		got = append(got, [3]string{d.Name, d.Plain, d.SHA256[:8]})
	}
	want := [][3]string{{"a.zip!b.txt", "Ann: one", "033ab039"}, {"c.txt.gz", "Ann: two", "2e647682"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestOpenGraph(t *testing.T) {
	text := `{"directed": true, "nodes": []}`
	bomb := text + strings.Repeat(" ", 2*ratioFloor)
	root := tree(t, map[string]string{
		"a.json": text, "b.json.gz": gzipped(t, text+" "), "c.json.zst": pack(t, packed.Zstd, text+"  "), "d.json.gz": gzipped(t, bomb),
		"e.zip": zipped(t, "f.json.zst", pack(t, packed.Zstd, text+"   ")),
	})
	got := map[string]string{}
	for _, f := range Find([]string{root}, nil).Graphs {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		raw, err := io.ReadAll(r)
		got[f.Name] = strings.TrimSpace(string(raw))
		if err != nil {
			got[f.Name] = err.Error()
		}
		r.Close()
	}
	want := map[string]string{"a.json": text, "b.json.gz": text, "c.json.zst": text, "d.json.gz": errDense.Error(), "e.zip!f.json.zst": text}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
