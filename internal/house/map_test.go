package house

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

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
		if !rooms[line] && line != "internal/house" {
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
