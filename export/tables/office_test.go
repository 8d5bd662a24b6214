package tables

import (
	"encoding/csv"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

// asRead has LibreOffice read UTF-8, commas, quoted fields as text; asWritten
// has it write the same.
const (
	asRead    = "--infilter=CSV:44,34,76,1,,0,true"
	asWritten = `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true`
)

// TestLibreOffice has LibreOffice open every table and write it again: every
// text is as it was but for kinds of line ends. Where there is none the test
// is skipped.
func TestLibreOffice(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped with -short, as it needs LibreOffice")
	}
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("there is no LibreOffice; to run this test install libreoffice-calc")
	}
	for name, g := range map[string]*graph.Graph{"small": graphtest.Small(), "formulas": formulas()} {
		dir, out := t.TempDir(), t.TempDir()
		if err := Write(dir, g); err != nil {
			t.Fatal(err)
		}
		args := []string{"--headless", "-env:UserInstallation=file://" + t.TempDir(), asRead, "--convert-to", asWritten, "--outdir", out}
		tables := tablesOf(g)
		for _, table := range tables {
			args = append(args, filepath.Join(dir, table.file()))
		}
		if said, err := exec.CommandContext(t.Context(), office, args...).CombinedOutput(); err != nil {
			t.Fatalf("%v\n%s", err, said)
		}
		for _, table := range tables {
			raw, err := os.ReadFile(filepath.Join(out, table.file()))
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(cells(t, string(table.csv())), cells(t, string(raw))); d != "" {
				t.Errorf("%s: %s (-written +read):\n%.2000s", name, table.name, d)
			}
		}
	}
}

func cells(t *testing.T, text string) [][]string {
	t.Helper()
	rows, err := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, byteOrderMark))).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range rows {
		for i := range row {
			row[i] = strings.ReplaceAll(strings.ReplaceAll(row[i], "\r\n", "\n"), "\r", "\n")
			if row[i] == "TRUE" || row[i] == "FALSE" { // as an office writes them
				row[i] = strings.ToLower(row[i])
			}
		}
	}
	return rows
}
