package graph_test

import (
	"testing"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

func TestDisputed(t *testing.T) {
	for _, c := range []struct {
		name  string
		build func(m *graphtest.Maker, ada, ben string)
		want  int
	}{
		{"two interviews", func(m *graphtest.Maker, ada, ben string) {
			m.Like(m.Said(ada, m.Interview("One", "Ada Quist"), "Up."), m.Said(ben, m.Interview("Two", ""), "Down."), -0.8)
		}, 1},
		{"with themselves", func(m *graphtest.Maker, ada, _ string) {
			m.Like(m.Said(ada, "", "Up."), m.Said(ada, "", "Down."), -0.8)
		}, 0},
		{"a host by likeness", func(m *graphtest.Maker, ada, ben string) {
			talk := m.Interview("One", "Ada Quist", "Ben Orme")
			m.Like(m.Said(ada, talk, "Up."), m.Said(ben, talk, "Down."), -0.8)
		}, 0},
		{"two guests by likeness", func(m *graphtest.Maker, ada, ben string) {
			talk := m.Interview("One", "Cleo Band", "Ada Quist", "Ben Orme")
			m.Like(m.Said(ada, talk, "Up."), m.Said(ben, talk, "Down."), -0.8)
		}, 1},
		{"a source without a name", func(m *graphtest.Maker, ada, _ string) {
			m.Like(m.Said(ada, "", "Up."), m.Said(m.Unnamed("officials"), "", "Down."), -0.8)
		}, 0},
	} {
		m := &graphtest.Maker{}
		m.Document("a.txt")
		c.build(m, m.Speaker("Ada Quist"), m.Speaker("Ben Orme"))
		if got := graph.Disputed(m.Graph(), graph.Filter{}); len(got) != c.want {
			t.Errorf("%s: %d rows, want %d", c.name, len(got), c.want)
		}
	}
}
