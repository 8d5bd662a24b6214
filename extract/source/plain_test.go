package source

import "testing"

func TestLineBeyond(t *testing.T) {
	for _, c := range []struct {
		text  string
		line  int
		found bool
	}{
		{"", 0, false},
		{"12345", 0, false},
		{"123456", 1, true},
		{"12345\n12345\n", 0, false},
		{"12345\n123456", 2, true},
		{"1\n2\n3456789\n", 3, true},
	} {
		if line, found := lineBeyond(c.text, 5); line != c.line || found != c.found {
			t.Errorf("lineBeyond(%q, 5) = %d, %t, want %d, %t", c.text, line, found, c.line, c.found)
		}
	}
}
