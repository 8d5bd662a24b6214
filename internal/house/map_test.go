package house

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestMapNamesEveryRoom holds that the map in CONTRIBUTING.md has a line for
// every room.
func TestMapNamesEveryRoom(t *testing.T) {
	page, err := os.ReadFile(filepath.Join(root, "CONTRIBUTING.md"))
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files(t) {
		room := f.room()
		if inside(room, tools) {
			room = tools
		}
		if !strings.Contains(string(page), "\n"+room+" ") {
			t.Errorf("CONTRIBUTING.md has no line that begins with %q; %s is in it", room, f.name)
		}
	}
}
