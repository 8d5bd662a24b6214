package neo4j

import (
	"context"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
	"github.com/whosaid/whosaid/internal/neo4jtest"
)

func TestIndexWords(t *testing.T) {
	got := map[string]string{}
	want := map[string]string{
		"다음 단어 예측":       `text:("다음" OR 다음*) AND text:("단어" OR 단어*) AND text:("예측" OR 예측*)`,
		"Passengers":     "text:passengers*",
		"the trams":      "", // may be left out of the index
		"말":              "", // of one letter: stands in no pair
		"5분 café AND OR": "",
		`"a" \ (b) *`:    "",
		"":               "",
	}
	for about := range want {
		got[about] = indexWords(about)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

// TestNarrow holds that the index is asked, and leaves out what is not meant.
func TestNarrow(t *testing.T) {
	s := neo4jtest.Shared(t)
	c, err := Open(t.Context(), Config{URI: s.URI, User: s.User, Password: s.Password, Database: s.Database})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close(context.Background())
	m := &graphtest.Maker{}
	m.Document("narrow.txt")
	who := m.Speaker("Vera Lindqvist")
	want := []string{m.Said(who, "", "전차의 승객이 늘었습니다."), m.Said(who, "", "승객은 ﬁne입니다.")} // the second has a letter of two forms
	m.Said(who, "", "버스는 느립니다.")
	if _, err := c.Push(t.Context(), m.Graph(), Options{Collection: "narrow"}); err != nil {
		t.Fatal(err)
	}
	if err := c.Index(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.Run("CALL db.awaitIndexes(120)", nil)
	x := c.Reader("narrow").excerpt(t.Context())
	if !x.narrow(graph.Filter{About: "승객"}) || x.err != nil {
		t.Fatalf("the index is not asked: %v", x.err)
	}
	slices.Sort(want)
	slices.Sort(x.only)
	if d := cmp.Diff(want, x.only); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}
