package source

import (
	"bytes"
	"encoding/json"
)

// IsGraph reports whether raw, or the beginning of it, is a graph in
// node-link JSON: an object that says of itself whether it is directed or a
// multigraph.
func IsGraph(raw []byte) bool {
	raw = bytes.TrimPrefix(raw[:min(len(raw), sample)], []byte("\ufeff"))
	if !bytes.HasPrefix(bytes.TrimLeft(raw, " \t\r\n"), []byte{'{'}) {
		return false
	}
	tokens := json.NewDecoder(bytes.NewReader(raw))
	depth, key := 0, true
	for {
		t, err := tokens.Token()
		if err != nil {
			return false
		}
		switch t := t.(type) {
		case json.Delim:
			if t == '{' || t == '[' {
				depth++
			} else {
				depth--
			}
			key = depth == 1
			continue
		case string:
			if depth == 1 && key && (t == "directed" || t == "multigraph") {
				return true
			}
		}
		if depth == 1 {
			key = !key
		}
	}
}
