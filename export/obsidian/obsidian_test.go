package obsidian

import (
	"bytes"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/yuin/goldmark"
	"go.yaml.in/yaml/v3"
	"golang.org/x/text/unicode/norm"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

var update = flag.Bool("update", false, "write the golden files again")

func TestGolden(t *testing.T) {
	const folder = "testdata/small"
	if *update {
		if err := os.RemoveAll(folder); err != nil {
			t.Fatal(err)
		}
		if err := os.CopyFS(folder, os.DirFS(vaultOf(t, graphtest.Small()))); err != nil {
			t.Fatal(err)
		}
	}
	if d := cmp.Diff(files(t, folder), files(t, vaultOf(t, graphtest.Small()))); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestFileName(t *testing.T) {
	for s, want := range map[string]string{
		"Mina Orrell": "Mina Orrell", norm.NFD.String("한아름"): "한아름", "": "_", "...": "_", "CON": "_ CON", "con.txt": "_ con.txt", "LPT¹": "_ LPT¹",
		"Console": "Console", "../../etc/passwd": "etc passwd", `C:\Windows`: "C Windows", "a\r\nb\tc": "a b c", "trailing. . ": "trailing", ".hidden": "hidden",
		"x\u202eexe.md": "xexe.md", "[[a|b]]#c^d": "a b c d", "nul\x00": "_ nul", "\ufeffx": "x", "half \xff": "half", "👩‍👩‍👧": "👩‍👩‍👧", "~$lock": "lock",
	} {
		if got := fileName(s); got != want {
			t.Errorf("%q becomes %q, want %q", s, got, want)
		}
	}
	for _, long := range []string{strings.Repeat("말", 300), strings.Repeat("word ", 100), strings.Repeat("👩‍👩‍👧", 90)} {
		if got := fileName(long); utf8.RuneCountInString(got) > nameRunes || len(got) > nameBytes || !utf8.ValidString(got) {
			t.Errorf("%d bytes: %q", len(got), got)
		}
	}
}

// TestNames holds that no two notes have one name on any system.
func TestNames(t *testing.T) {
	g := &graph.Graph{}
	for i, name := range []string{"Mina Orrell", "MINA ORRELL", "Mina/Orrell", "Mina: Orrell", "Orrell", "한아름", norm.NFD.String("한아름"), "Straße", "STRASSE"} {
		g.Nodes = append(g.Nodes, graph.Node{ID: fmt.Sprintf("s%d", i), Kind: graph.Speaker, Name: name, Named: true})
	}
	notes, seen := newVault(g, nil).notes(), map[string]bool{}
	for _, n := range notes {
		if seen[folded(n.path)] || !norm.NFC.IsNormalString(n.path) {
			t.Errorf("%s is there twice, or not composed", n.path)
		}
		seen[folded(n.path)] = true
	}
	if len(notes) != len(g.Nodes) || !seen["people/orrell.md"] || seen["people/mina orrell.md"] {
		t.Errorf("names: %v", seen)
	}
}

// TestOwnWordsStay has what a reader wrote below the marked line stay, byte
// for byte, whatever becomes of the note.
func TestOwnWordsStay(t *testing.T) {
	g := graphtest.Small()
	dir := vaultOf(t, g)
	before := files(t, dir)
	mina, tobi := filepath.Join(dir, "People", "Mina Orrell.md"), filepath.Join(dir, "People", "Tobi Vance.md")
	const own = "\r\nmy words \xff %% 내 메모 %%\n" + mark + "\nagain\n"
	add(t, mina, own)
	add(t, tobi, own)
	mine := filepath.Join(dir, "Interviews", "Mine.md")
	add(t, mine, "a note of my own")
	moved := filepath.Join(dir, "People", "Renamed.md")
	if err := os.Rename(mina, moved); err != nil {
		t.Fatal(err)
	}

	write(t, dir, g)
	if raw := read(t, mina); !strings.HasSuffix(raw, own) || strings.Count(raw, "my words") != 1 {
		t.Errorf("after a second export: %q", raw)
	}
	if _, err := os.Stat(moved); err == nil {
		t.Error("the note is there under both names")
	}
	gone := withoutPeople(g)
	write(t, dir, gone)
	if raw := read(t, tobi); !strings.HasSuffix(raw, own) {
		t.Errorf("the person is gone, and the words: %q", raw)
	}
	if _, err := os.Stat(filepath.Join(dir, "People", "한아름.md")); err == nil {
		t.Error("a note of nobody to which nobody wrote is still there")
	}
	write(t, dir, g)
	for name, text := range files(t, dir) {
		switch {
		case name == "Interviews/Mine.md":
			if text != "a note of my own" {
				t.Errorf("my own note: %q", text)
			}
		case strings.TrimSuffix(text, own) != strings.TrimSuffix(before[name], "\n") && text != before[name]:
			t.Errorf("%s differs:\n%s", name, cmp.Diff(before[name], text))
		}
	}
}

// TestAnotherCase has a name that only changes its case leave one note.
func TestAnotherCase(t *testing.T) {
	g := &graph.Graph{Nodes: []graph.Node{{ID: "s1", Kind: graph.Speaker, Name: "mina orrell", Named: true}}}
	dir := vaultOf(t, g)
	add(t, filepath.Join(dir, "People", "mina orrell.md"), "\nmine\n")
	g.Nodes[0].Name = "Mina Orrell"
	for range 2 {
		write(t, dir, g)
		got := files(t, dir)
		if len(got) != 1 || !strings.HasSuffix(got["People/Mina Orrell.md"], mark+"\nmine\n") {
			t.Errorf("%q", got)
		}
	}
}

// TestForeign has a file that is not ours keep its name and its words.
func TestForeign(t *testing.T) {
	for name, text := range map[string]string{
		"nothing of ours": "mine", "no marked line": "---\nwhosaid: \"" + graph.SpeakerID("Mina Orrell") + "\"\n---\nmine",
		"the line within a line": "---\nwhosaid: s1\n---\nmine " + mark,
	} {
		dir := t.TempDir()
		path := filepath.Join(dir, "People", "mina orrell.md")
		if err := os.Mkdir(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		add(t, path, text)
		write(t, dir, graphtest.Small())
		if got := read(t, path); got != text {
			t.Errorf("%s: %q", name, got)
		}
		if _, err := os.Stat(filepath.Join(dir, "People", "Mina Orrell "+graph.SpeakerID("Mina Orrell")+".md")); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestLinks holds that every link leads to a note, that notes of people,
// claims, interviews and sources link to each other both ways, and that
// properties are YAML.
func TestLinks(t *testing.T) {
	for name, g := range map[string]*graph.Graph{"small": graphtest.Small(), "hostile": graphtest.Hostile(), "large": graphtest.Large(300)} {
		to := map[string][]string{}
		notes := newVault(g, nil).notes()
		for _, n := range notes {
			path := strings.TrimSuffix(n.path, ".md")
			to[path] = []string{}
			for _, m := range regexp.MustCompile(`\[\[([^|\]]*)\|([^|\]]*)\]\]`).FindAllStringSubmatch(n.text, -1) {
				to[path] = append(to[path], m[1])
			}
			head, _, _ := strings.Cut(strings.TrimPrefix(n.text, "---\n"), "\n---\n")
			properties := map[string]any{}
			if err := yaml.Unmarshal([]byte(head), &properties); err != nil || properties["whosaid"] != n.id {
				t.Errorf("%s: %s: %v\n%s", name, n.path, err, head)
			}
		}
		for path, links := range to {
			for _, link := range links {
				back, ok := to[link]
				if !ok {
					t.Errorf("%s: %s links to %s, which is not there", name, path, link)
				} else if !slices.Contains(back, path) {
					t.Errorf("%s: %s links to %s, and not back", name, path, link)
				}
			}
		}
	}
}

// TestInert has a foreign reader of Markdown see no more than text in what
// documents say.
func TestInert(t *testing.T) {
	m := &graphtest.Maker{}
	m.Document("a.txt")
	for _, s := range []string{
		"<script>alert(1)</script>", "![[../secret]]", "[x](javascript:alert(1))", "# heading", "- item", "1. one", "```dataview\nlist\n```", "`= this.x`",
		"%% hidden %%", mark, "\n" + mark + "\n", "---\nwhosaid: x\n---", "<% tp.file.delete() %>", "https://evil.example/", "a\r\n\r\n> [!danger] b", "$x$ ==y== #tag ^block", "~~~\nx", "| a |\n|---|",
	} {
		talk := m.Interview("Talk "+s, s, "guest")
		m.Said(m.Speaker(s, s), talk, s)
	}
	g := m.Graph()
	for i := range g.Edges {
		for j := range g.Edges[i].Evidence {
			g.Edges[i].Evidence[j].Link = "javascript:alert(1)"
		}
	}
	for _, n := range newVault(g, nil).notes() {
		if _, marked := below([]byte(n.text)); marked {
			t.Errorf("%s holds the marked line itself", n.path)
		}
		_, body, _ := strings.Cut(strings.TrimPrefix(n.text, "---\n"), "\n---\n")
		var b bytes.Buffer
		if err := goldmark.Convert([]byte(body), &b); err != nil {
			t.Fatal(err)
		}
		shown := b.String()
		for _, tag := range regexp.MustCompile(`<[^>]*>`).FindAllString(shown, -1) {
			switch strings.Trim(tag, "</>") {
			case "h1", "h2", "p", "blockquote", "ul", "li":
			default:
				t.Errorf("%s shows %s in\n%s", n.path, tag, body)
			}
		}
		if strings.Count(shown, "<h1>") != 1 || strings.Contains(strings.ReplaceAll(body, `\%`, ""), "%%") || strings.Contains(body, "![[") {
			t.Errorf("%s:\n%s", n.path, body)
		}
	}
}

func BenchmarkWrite(b *testing.B) {
	g, dir := graphtest.Large(10_000), b.TempDir()
	for b.Loop() {
		if err := Write(dir, g); err != nil {
			b.Fatal(err)
		}
	}
}

func TestNoFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	add(t, file, "x")
	if err := Write(file, graphtest.Small()); err == nil {
		t.Error("no folder, and no error")
	}
}

func withoutPeople(g *graph.Graph) *graph.Graph {
	out := &graph.Graph{Documents: g.Documents}
	for _, n := range g.Nodes {
		if n.Kind != graph.Speaker {
			out.Nodes = append(out.Nodes, n)
		}
	}
	for _, e := range g.Edges {
		if graph.KindOfID(e.Source) != graph.Speaker {
			out.Edges = append(out.Edges, e)
		}
	}
	return out
}

func vaultOf(t *testing.T, g *graph.Graph) string {
	t.Helper()
	dir := t.TempDir()
	write(t, dir, g)
	return dir
}

func write(t *testing.T, dir string, g *graph.Graph) {
	t.Helper()
	if err := Write(dir, g); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	raw, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(raw)
}

// add writes at the end of a file.
func add(t *testing.T, name, text string) {
	t.Helper()
	f, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o644)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if old := read(t, name); strings.HasSuffix(old, mark+"\n") {
		if err := f.Truncate(int64(len(old) - 1)); err != nil {
			t.Fatal(err)
		}
	}
	if _, err := f.WriteString(text); err != nil {
		t.Fatal(err)
	}
}

func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			name, _ := filepath.Rel(dir, path)
			out[filepath.ToSlash(name)] = read(t, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}
