package main

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/internal/neo4jtest"
)

// readyQuery is a question of docs/neo4j.md.
type readyQuery struct{ title, cypher string }

// readyQueries are the Cypher blocks of docs/neo4j.md. Each begins with its
// title as a comment, so that a favourite of it has a name, and stands under
// a heading of that title.
func readyQueries(t *testing.T) []readyQuery {
	t.Helper()
	raw, err := os.ReadFile("../../docs/neo4j.md")
	if err != nil {
		t.Fatal(err)
	}
	all := []readyQuery{}
	for section := range strings.SplitSeq(string(raw), "\n### ") {
		heading, _, _ := strings.Cut(section, "\n")
		for _, m := range regexp.MustCompile("(?s)\n```cypher\n(.*?)```").FindAllStringSubmatch(section, -1) {
			if !strings.HasPrefix(m[1], "// "+heading+"\n") {
				t.Errorf("under %q: the first line is not such a title: %.60q", heading, m[1])
			}
			all = append(all, readyQuery{heading, m[1]})
		}
	}
	return all
}

// TestReadyQueries runs every question of docs/neo4j.md on the samples and
// wants what Go says of the same graph.
func TestReadyQueries(t *testing.T) {
	s := neo4jtest.Shared(t)
	connect(t, s)
	file := extracted(t, "../../seeds")
	told(t, "push", file, "--collection", "ready")
	s.Run("CALL db.awaitIndexes(120)", nil)
	answers := answersOf(graphIn(t, file))
	for _, q := range readyQueries(t) {
		t.Run(q.title, func(t *testing.T) {
			want, ok := answers[q.title]
			if !ok {
				t.Fatal("nothing says what it must answer")
			}
			delete(answers, q.title)
			if len(want) == 0 {
				t.Fatal("the samples have no row for it")
			}
			if q.title == drawingQuery { // as its text tells to ask one collection
				q.cypher = strings.Replace(q.cypher, "RETURN *", "WHERE 'whosaid' IN s.whosaid RETURN a.name, b.name, s.count", 1)
			}
			if strings.Count(q.cypher, "'whosaid' IN") == 0 {
				t.Fatal("it asks all collections")
			}
			got := []string{}
			rows, err := s.Try(strings.ReplaceAll(q.cypher, "'whosaid' IN", "'ready' IN"), nil)
			if err != nil {
				t.Fatal(err)
			}
			for _, row := range rows {
				got = append(got, lineOf(row[:1+strings.Count(want[0], "\t")]...))
			}
			if q.title == topicQuery || q.title == drawingQuery { // their order is the server's own
				slices.Sort(got)
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Errorf("(-files +database):\n%.3000s", d)
			}
		})
	}
	for title := range answers {
		t.Errorf("docs/neo4j.md has no question %q", title)
	}
}

// lineOf is a row as a line; what is missing is empty.
func lineOf(values ...any) string {
	cells := make([]string, len(values))
	for i, v := range values {
		switch v := v.(type) {
		case nil:
		case []string:
			cells[i] = strings.Join(v, ", ")
		case []any:
			for j, e := range v {
				cells[i] += map[bool]string{true: ", "}[j > 0] + fmt.Sprint(e)
			}
		case float64:
			cells[i] = fmt.Sprintf("%.3f", v)
		default:
			cells[i] = strings.ReplaceAll(fmt.Sprint(v), "\t", " ")
		}
	}
	return strings.Join(cells, "\t")
}
