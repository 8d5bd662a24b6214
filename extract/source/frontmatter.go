package source

import (
	"strings"

	"go.yaml.in/yaml/v3"
)

// maxFrontMatter is the length of the longest front matter that is read.
const maxFrontMatter = 32 << 10

// frontMatter reads the YAML between two lines of "---" that a text may open
// with into m. It returns how many bytes it takes, 0 without one.
func frontMatter(text string, m *Meta) int {
	start := len(text) - len(strings.TrimPrefix(text, "\ufeff"))
	rest := text[start:min(len(text), maxFrontMatter)]
	at, inside := 0, 0
	for line := range strings.Lines(rest) {
		bare := strings.TrimRight(line, " \t\r\n")
		switch {
		case at == 0 && bare != "---":
			return 0
		case at == 0:
			inside = len(line)
		case bare == "---" || bare == "...":
			if readHead(rest[inside:at], m) {
				return start + at + len(line)
			}
			return 0
		}
		at += len(line)
	}
	return 0
}

// readHead reads the fields that documents use in front matter. It reports
// whether it was a mapping at all: two rules around a line of prose are none.
func readHead(yamlText string, m *Meta) bool {
	var head map[string]yaml.Node
	if yaml.Unmarshal([]byte(yamlText), &head) != nil || len(head) == 0 {
		return false
	}
	first := func(keys ...string) string {
		for _, k := range keys {
			if v := scalar(head[k]); v != "" {
				return v
			}
		}
		return ""
	}
	m.Title = first("title")
	m.Author = first("author", "authors", "byline")
	m.Date = isoDate(first("date", "published"))
	m.URL = first("url", "source", "canonical", "link")
	m.Speakers = speakers(head["speakers"])
	return true
}

// scalar is the value of a node, the first one of a list.
func scalar(n yaml.Node) string {
	for n.Kind == yaml.SequenceNode && len(n.Content) > 0 {
		n = *n.Content[0]
	}
	if n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
		return ""
	}
	return strings.TrimSpace(n.Value)
}

// speakers reads a mapping from labels to names, or a list of names.
func speakers(n yaml.Node) []Speaker {
	var out []Speaker
	switch n.Kind {
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			if name := scalar(*n.Content[i+1]); name != "" {
				out = append(out, Speaker{Label: n.Content[i].Value, Name: name})
			}
		}
	case yaml.SequenceNode:
		for _, c := range n.Content {
			if name := scalar(*c); name != "" && c.Kind == yaml.ScalarNode {
				out = append(out, Speaker{Label: name, Name: name})
			}
		}
	}
	return out
}

// isoDate keeps a date in ISO 8601, at the precision it has up to the day; ""
// for anything else.
func isoDate(s string) string {
	n := 0
	for n < len(s) && n < len("2006-01-02") {
		c := s[n]
		if (n == 4 || n == 7) && c != '-' || n != 4 && n != 7 && (c < '0' || c > '9') {
			break
		}
		n++
	}
	switch {
	case n >= 10:
		return s[:10]
	case n == len(s) && (n == 4 || n == 7):
		return s
	}
	return ""
}
