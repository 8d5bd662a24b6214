package house

import (
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/whosaid/whosaid/"

// floors, top first: a room imports only rooms on its floor or below.
var floors = []string{"cmd", "export", "extract", "graph", "internal"}

// stages of the pipeline, first first: a stage takes what earlier ones give.
// The last is not a stage but what makes a graph of them all.
var stages = []string{"source", "dialogue", "quote", "people", "claim", "weight", "furniture", "cite", "agree", "digest", "build"}

// runners run the stages: all of them, or each in parts. They stand above.
var runners = []string{"extract", "extract/parts"}

// shared are the exports that other exports may import.
var shared = []string{"export/attribute", "export/property"}

// languages by the names of the rooms that know them.
var languages = map[string]string{"english": "English", "korean": "Korean", "hangul": "Korean"}

func TestImports(t *testing.T) {
	for _, f := range files(t) {
		if inside(f.room(), tools) || forTests(f.room()) {
			continue
		}
		for _, spec := range f.tree.Imports {
			imported, _ := strconv.Unquote(spec.Path.Value)
			to, ours := strings.CutPrefix(imported, module)
			if !ours {
				continue
			}
			if why := forbidden(f.room(), to); why != "" {
				t.Errorf("%s imports %s: %s", f.name, to, why)
			}
		}
	}
}

// forbidden says why a room may not import another, "" when it may.
func forbidden(from, to string) string {
	for _, rule := range []func(from, to string) string{notForTests, goesDown, siblings, stageOrder, subRooms, apartFromGraph, apartByLanguage} {
		if why := rule(from, to); why != "" {
			return why
		}
	}
	return ""
}

func notForTests(_, to string) string {
	if forTests(to) {
		return "only tests import what serves tests"
	}
	return ""
}

func goesDown(from, to string) string {
	up, down := slices.Index(floors, head(from, 1)), slices.Index(floors, head(to, 1))
	switch {
	case up < 0 || down < 0:
		return "the house has no such floor"
	case down < up:
		return "imports go down"
	}
	return ""
}

// siblings keeps exports apart, and the rooms inside one stage. There the
// rooms of the languages may share one that knows no language.
func siblings(from, to string) string {
	if inside(from, to) || inside(to, from) {
		return ""
	}
	switch common := ancestor(from, to); {
	case common == "export" && !isShared(to):
		return "exports are siblings, but for those listed as shared"
	case strings.HasPrefix(common, "extract/") && (languageOf(from) == "" || languageOf(to) != ""):
		return "rooms of one stage are siblings; only those of a language import one of none"
	}
	return ""
}

func stageOrder(from, to string) string {
	if !inside(from, "extract") || !inside(to, "extract") || runs(from) || head(from, 2) == head(to, 2) {
		return ""
	}
	up, down := slices.Index(stages, stageOf(from)), slices.Index(stages, stageOf(to))
	switch {
	case up < 0:
		return "from a stage that is not listed"
	case down < 0 || down > up:
		return "a stage takes what earlier stages give"
	}
	return ""
}

// subRooms keeps what lies inside a stage from other stages: it is imported
// from above, and does not know what it serves.
func subRooms(from, to string) string {
	switch stage := head(to, 2); {
	case !inside(from, "extract") || !inside(to, "extract"):
		return ""
	case from != to && !runs(from) && inside(from, to):
		return "a room inside another does not import it"
	case to != stage && !runs(from) && !inside(from, stage):
		return "what lies inside a stage is not for other stages"
	}
	return ""
}

func apartFromGraph(from, to string) string {
	if inside(to, "graph") && inside(from, "extract") && !runs(from) && !inside(from, "extract/build") {
		return "stages know nothing of the graph"
	}
	return ""
}

func apartByLanguage(from, to string) string {
	if a, b := languageOf(from), languageOf(to); a != "" && b != "" && a != b {
		return a + " does not import " + b
	}
	return ""
}

func runs(room string) bool { return slices.Contains(runners, room) }

// head is the first n folders of a path, or all of a shorter one.
func head(room string, n int) string {
	parts := strings.Split(room, "/")
	return strings.Join(parts[:min(n, len(parts))], "/")
}

// stageOf is the second folder of a path, "" where there is none.
func stageOf(room string) string {
	return strings.TrimPrefix(strings.TrimPrefix(head(room, 2), "extract"), "/")
}

// ancestor is the lowest room that holds both.
func ancestor(a, b string) string {
	n := 0
	for n < strings.Count(a, "/")+1 && head(a, n+1) == head(b, n+1) {
		n++
	}
	return head(a, n)
}

func isShared(room string) bool {
	return slices.ContainsFunc(shared, func(s string) bool { return inside(room, s) })
}

func languageOf(room string) string {
	for part := range strings.SplitSeq(room, "/") {
		if l := languages[part]; l != "" {
			return l
		}
	}
	return ""
}

func TestForbidden(t *testing.T) {
	for _, c := range []struct {
		from, to string
		want     bool
	}{
		{"cmd/whosaid", "extract/quote/english", false},
		{"graph", "extract/quote", true},
		{"graph", "graph/graphtest", true},
		{"extract", "extract/build", false},
		{"extract", "extract/agree/compare", false},
		{"extract/build", "extract/agree", false},
		{"extract/parts", "extract", false},
		{"extract/parts", "extract/agree/compare", false},
		{"extract/build", "extract/parts", true},
		{"extract/build", "graph", false},
		{"extract/agree", "extract/build", true},
		{"extract/agree", "graph", true},
		{"extract/agree", "extract/claim", false},
		{"extract/agree", "extract/claim/english", true},
		{"extract/claim", "extract/agree", true},
		{"extract/claim", "extract", true},
		{"extract/unlisted", "extract/claim", true},
		{"extract/quote", "extract/quote/english", false},
		{"extract/quote/english", "extract/quote", true},
		{"extract/quote/english", "extract/quote/reading", false},
		{"extract/agree/compare", "extract/agree/other", true},
		{"extract/quote/reading", "extract/quote/english", true},
		{"extract/quote/english", "extract/quote/korean", true},
		{"extract/agree", "extract/agree/compare/feature", false},
		{"extract/agree/compare", "extract/agree", true},
		{"extract/agree/compare/feature", "extract/agree/compare", true},
		{"extract/agree/compare/feature", "extract/claim", false},
		{"extract/quote/english", "internal/hangul", true},
		{"extract/quote/korean", "internal/hangul", false},
		{"internal/korean", "internal/english", true},
		{"export/cypher", "export/property", false},
		{"export/cypher", "export/neo4j", true},
		{"export/property", "export/neo4j", true},
		{"export/html/live", "export/html", false},
		{"internal/words", "graph", true},
	} {
		if why := forbidden(c.from, c.to); (why != "") != c.want {
			t.Errorf("%s imports %s: %q", c.from, c.to, why)
		}
	}
}
