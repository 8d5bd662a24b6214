package graph

import (
	"cmp"
	"strings"
	"testing"
)

func TestPackedKeepsTheOrderOfIDs(t *testing.T) {
	ids := []string{ID(Claim, "a"), ID(Claim, "b"), ID(Interview, "a"), ID(Link, "a"), ID(Speaker, "a"), ID(Speaker, "b"),
		"c000000000000000", "cfffffffffffffff", "i000000000000000", "c9aaaaaaaaaaaaaa", "ca99999999999999"}
	for _, a := range ids {
		for _, b := range ids {
			x, ok := packed(a)
			y, also := packed(b)
			if !ok || !also || cmp.Compare(x, y) != strings.Compare(a, b) {
				t.Errorf("%s and %s became %x and %x", a, b, x, y)
			}
		}
	}
	for _, id := range []string{"", "c1", "x000000000000000", "c00000000000000G", "c00000000000000A"} {
		if n, ok := packed(id); ok {
			t.Errorf("%q is not an id, but became %x", id, n)
		}
	}
}

func TestOrderedWithoutKeys(t *testing.T) {
	nodes := []Node{{ID: "c2"}, {ID: "c1"}, {ID: "c1a0000000000000"}, {ID: "c10"}}
	got := ""
	for _, n := range orderedBy(nodes, nodeKey, compareNodes) {
		got += n.ID + " "
	}
	if want := "c1 c10 c1a0000000000000 c2 "; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
