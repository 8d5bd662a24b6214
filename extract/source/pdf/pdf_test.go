package pdf

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

var update = flag.Bool("update", false, "write the golden files anew")

// TestGolden reads every PDF of testdata. The golden file has the text with
// page ends, headings in # and bold in *.
func TestGolden(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.pdf")
	if len(files) < 5 {
		t.Fatalf("only %d files", len(files))
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			got, err := Read(raw)
			if err != nil {
				t.Fatal(err)
			}
			golden := strings.TrimSuffix(file, ".pdf") + ".txt"
			if *update {
				if err := os.WriteFile(golden, []byte(marked(got)), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), marked(got)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func marked(t Text) string {
	at := map[int]string{}
	for _, s := range t.Bold {
		at[s.End] = "*" + at[s.End]
		at[s.Start] += "*"
	}
	for _, s := range t.Headings {
		at[s.Start] += "# "
	}
	for i, start := range t.Pages {
		at[start] = fmt.Sprintf("[page %d]", i+1) + at[start]
	}
	var b strings.Builder
	for i := range len(t.Text) + 1 {
		b.WriteString(at[i])
		if i < len(t.Text) {
			b.WriteByte(t.Text[i])
		}
	}
	return b.String() + "\n"
}

// paper is the smallest PDF with the marks of one page; PDFium mends the
// table of its objects.
func paper(marks string) []byte {
	return []byte("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n" +
		"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n" +
		fmt.Sprintf("4 0 obj<</Length %d>>stream\n%s\nendstream endobj\n", len(marks), marks) +
		"5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
}

func TestErrors(t *testing.T) {
	locked, err := os.ReadFile("testdata/locked/locked.pdf")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		raw  []byte
		want error
	}{
		"locked":  {locked, ErrLocked},
		"scan":    {paper("0 0 600 800 re f"), ErrScan},
		"letters": {paper(`BT /F 12 Tf 50 700 Td (\001\002\003\004\005\006) Tj ET`), ErrLetters},
	} {
		if _, err := Read(c.raw); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Read([]byte("%PDF-1.7\nnothing")); err == nil || !strings.Contains(err.Error(), "damaged") {
		t.Errorf("damaged: %v", err)
	}
}

// TestTurned reads a page that is turned by a quarter.
func TestTurned(t *testing.T) {
	got, err := Read(paper("BT /F 12 Tf 0 1 -1 0 300 100 Tm (Ann: The bridge) Tj 0 -14 Td (is old.) Tj ET"))
	if want := "Ann: The bridge is old."; err != nil || got.Text != want {
		t.Errorf("%q, %v", got.Text, err)
	}
}

// TestNotes leaves out what stands below a page in small print, and the
// number that leads there.
func TestNotes(t *testing.T) {
	got, err := Read(paper("BT /F 12 Tf 50 700 Td (The bridge is old) Tj /F 7 Tf 5 Ts (1) Tj /F 12 Tf 0 Ts ( and will fall.) Tj " +
		"0 -600 Td /F 8 Tf (1 See the report.) Tj ET"))
	if want := "The bridge is old and will fall."; err != nil || got.Text != want {
		t.Errorf("%q, %v", got.Text, err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(paper("BT /F 12 Tf 50 700 Td (Ann: The bridge) Tj 0 -14 Td (is old.) Tj ET"))
	f.Add(paper("q 0 1 -1 0 0 0 cm BT /F 1e30 Tf 50 700 Td [(a) -1e9 (b)] TJ ET Q"))
	f.Add([]byte("%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 999999999>>endobj trailer<</Root 1 0 R>>"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		got, err := Read(raw)
		if err != nil {
			return
		}
		last := 0
		for _, at := range got.Pages {
			if at < last || at > len(got.Text) {
				t.Fatalf("page at %d of %d, after %d", at, len(got.Text), last)
			}
			last = at
		}
		last = 0
		for _, s := range got.Bold {
			if s.Start < last || s.End <= s.Start || s.End > len(got.Text) {
				t.Fatalf("bold %+v of %d", s, len(got.Text))
			}
			last = s.End
		}
	})
}
