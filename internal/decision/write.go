package decision

import (
	"bytes"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
)

// heading stands at the top of a file that the program begins.
const heading = `# What people have decided of what whosaid found. Every command that reads this
# folder obeys it. Edit it as you like: the order says nothing, comments stay.

`

// appended is the text of a file with entries after all that is there, so that
// comments and order stay as they are.
func appended(text []byte, at *yaml.Node, entries []Entry) ([]byte, error) {
	out := bytes.Clone(text)
	if len(bytes.TrimSpace(out)) == 0 {
		out = []byte(heading)
	}
	if out[len(out)-1] != '\n' {
		out = append(out, '\n')
	}
	indent := ""
	if at != nil {
		indent = strings.Repeat(" ", max(at.Column-1, 0))
	}
	for i := range entries {
		lines, err := entries[i].text()
		if err != nil {
			return nil, err
		}
		for line := range strings.Lines(lines) {
			out = append(out, indent+line...)
		}
	}
	return out, nil
}

// text is an entry as it stands in a file.
func (e *Entry) text() (string, error) {
	fields := &yaml.Node{Kind: yaml.MappingNode}
	add := func(key string, value *yaml.Node) {
		fields.Content = append(fields.Content, words(key), value)
	}
	add(string(e.Kind), e.sidesNode())
	for _, f := range [][2]string{{"who", e.Who}, {"when", e.When}, {"why", e.Why}} {
		if f[1] != "" {
			add(f[0], words(f[1]))
		}
	}
	raw, err := yaml.Marshal(&yaml.Node{Kind: yaml.SequenceNode, Content: []*yaml.Node{fields}})
	if err != nil {
		return "", fmt.Errorf("write %s: %w", e, err)
	}
	return string(raw), nil
}

func (e *Entry) sidesNode() *yaml.Node {
	sides := &yaml.Node{Kind: yaml.SequenceNode}
	for _, s := range e.Sides {
		n := words(s.Words)
		if s.After != "" {
			n = &yaml.Node{Kind: yaml.MappingNode, Content: []*yaml.Node{words("words"), n, words("after"), words(s.After)}}
		}
		sides.Content = append(sides.Content, n)
	}
	if len(sides.Content) == 1 {
		return sides.Content[0]
	}
	return sides
}

// words is a text as a value of YAML.
func words(s string) *yaml.Node {
	n := &yaml.Node{}
	n.SetString(s)
	if strings.ContainsAny(s, "\n\r") {
		n.Style = yaml.DoubleQuotedStyle
	}
	return n
}

// without is the text of a file without the entry at an index: its lines, but
// for comments and empty lines before the next.
func without(text []byte, top *yaml.Node, i int) ([]byte, error) {
	if top.Style&yaml.FlowStyle != 0 {
		return nil, fmt.Errorf("its entries stand between [ and ]")
	}
	lines := bytes.SplitAfter(text, []byte("\n"))
	from, to := dash(lines, top, i), len(lines)
	if i+1 < len(top.Content) {
		to = dash(lines, top, i+1)
	}
	for to > from+1 && beside(lines[to-1]) {
		to--
	}
	return bytes.Join(append(lines[:from:from], lines[to:]...), nil), nil
}

// dash is the line, from 0, on which an entry begins: that of its dash, which may
// stand above its first word.
func dash(lines [][]byte, top *yaml.Node, i int) int {
	at := top.Content[i].Line - 1
	for at > 0 && !bytes.HasPrefix(bytes.TrimLeft(lines[at], " "), []byte("-")) {
		at--
	}
	return at
}

// beside reports whether a line is a comment or empty.
func beside(line []byte) bool {
	line = bytes.TrimSpace(line)
	return len(line) == 0 || line[0] == '#'
}
