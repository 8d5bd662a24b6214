package house

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// awaited are rooms of the map that are being built.
var awaited = []string{
	"extract/agree/compare", "extract/agree/compare/feature",
	"extract/cite/english", "extract/cite/korean", "extract/cite/stated",
	"extract/claim/english", "extract/claim/korean", "extract/claim/verdict",
	"extract/quote/casetest", "extract/quote/english", "extract/quote/korean", "extract/quote/reading",
	"extract/source/pdf",
	"internal/address", "internal/casetest", "internal/korean", "internal/sorted",
}

// TestMap holds that the map in CONTRIBUTING.md has a line for every room, and
// none for a room that is not there.
func TestMap(t *testing.T) {
	lines := mapLines(t)
	rooms := map[string]bool{tools: true}
	for _, f := range files(t) {
		if !inside(f.room(), tools) {
			rooms[f.room()] = true
		}
	}
	for room := range rooms {
		if !slices.Contains(lines, room) {
			t.Errorf("the map in CONTRIBUTING.md has no line for %s", room)
		}
	}
	for _, line := range lines {
		if !rooms[line] && line != "internal/house" && !slices.Contains(awaited, line) {
			t.Errorf("the map in CONTRIBUTING.md has a line for %s, which is not there", line)
		}
	}
}

// mapLines are the rooms in the map, in its order.
func mapLines(t *testing.T) []string {
	t.Helper()
	page, err := os.ReadFile(filepath.Join(root, "CONTRIBUTING.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(page), "\n```\n")
	drawn, _, _ := strings.Cut(rest, "\n```\n")
	rooms := []string{}
	for line := range strings.Lines(drawn) {
		rooms = append(rooms, strings.Fields(line)[0])
	}
	if len(rooms) < 20 {
		t.Fatalf("found only these rooms in the map: %v", rooms)
	}
	return rooms
}
