package source

import (
	"strings"

	"golang.org/x/net/html"
)

// maxEntity is the length of the longest name that HTML gives a character.
const maxEntity = 34

// entity reads the character reference that s begins with: how many bytes it
// takes and what it stands for. It is 0 when s begins with none.
func entity(s string) (int, string) {
	end := 1
	for end < len(s) && end < maxEntity && (s[end] == '#' || alphanumeric(s[end])) {
		end++
	}
	if end < len(s) && s[end] == ';' {
		if out := html.UnescapeString(s[:end+1]); !strings.HasPrefix(out, "&") || out == "&" {
			if !strings.HasSuffix(out, ";") || out == ";" {
				return end + 1, out
			}
		}
	}
	// Without a semicolon only some old names count, and letters may follow.
	whole := html.UnescapeString(s[:end])
	for n := 3; n <= end && whole != s[:end]; n++ {
		if out := html.UnescapeString(s[:n]); out != s[:n] && out+s[n:end] == whole {
			return n, out
		}
	}
	return 0, ""
}

func alphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}
