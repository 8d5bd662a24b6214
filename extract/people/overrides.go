package people

import (
	"errors"
	"fmt"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Overrides is what a person has judged: it wins over everything that Resolve
// would decide by itself.
type Overrides struct {
	Aliases []Alias // names that are one person, in the order of the file
	Apart   []Row   // names that are different people, two or more a row
	NotSame []Row   // words of two claims that do not say the same; not for this stage
}

// Row is what stands on a line of the file together.
type Row struct {
	Of   []string
	Line int // from 1
}

// Alias says that other names are one person's.
type Alias struct {
	Name   string   // the name to show
	Names  []string // the other names
	Line   int      // of the file, from 1
	Reason string   // why they are one person, in words; "" for an aliases file
}

const overridesShape = `write "Full Name: [alias, alias]" a line, "apart:" with lists of names, "not-same:" with pairs of claims`

// ReadOverrides reads the YAML of an aliases file: full names with their
// aliases, either at the top or under "aliases:", and "apart:" and
// "not-same:". An error names the file and the line and says what is expected.
func ReadOverrides(name string, raw []byte) (Overrides, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal(raw, &doc); err != nil {
		return Overrides{}, fmt.Errorf("%s: %w; %s", name, err, overridesShape)
	}
	r := overridesReader{file: name}
	if len(doc.Content) > 0 && !isNull(doc.Content[0]) {
		r.top(doc.Content[0])
	}
	return r.out, errors.Join(r.errs...)
}

type overridesReader struct {
	file string
	out  Overrides
	errs []error
}

func (r *overridesReader) fail(n *yaml.Node, format string, args ...any) {
	r.errs = append(r.errs, fmt.Errorf("%s:%d: %s", r.file, n.Line, fmt.Sprintf(format, args...)))
}

func (r *overridesReader) top(n *yaml.Node) {
	if n.Kind != yaml.MappingNode {
		r.fail(n, "expected keys; %s", overridesShape)
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		switch key.Value {
		case "aliases":
			r.aliases(value)
		case "apart":
			r.apart(value)
		case "not-same":
			r.notSame(value)
		default:
			r.alias(key, value)
		}
	}
}

func (r *overridesReader) aliases(n *yaml.Node) {
	if isNull(n) {
		return
	}
	if n.Kind != yaml.MappingNode {
		r.fail(n, `"aliases:" holds names with their aliases, as in "Full Name: [alias, alias]"`)
		return
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		r.alias(n.Content[i], n.Content[i+1])
	}
}

func (r *overridesReader) alias(key, value *yaml.Node) {
	if hint := meant(key.Value); hint != "" {
		r.fail(key, "unknown key %q; did you mean %q?", key.Value, hint)
		return
	}
	names, ok := texts(value)
	if !ok || strings.TrimSpace(key.Value) == "" {
		r.fail(key, "unknown key %q: a name takes a list of aliases; %s", key.Value, overridesShape)
		return
	}
	r.out.Aliases = append(r.out.Aliases, Alias{Name: strings.TrimSpace(key.Value), Names: names, Line: key.Line})
}

func (r *overridesReader) apart(n *yaml.Node) {
	for _, row := range r.rows(n, "apart") {
		names, ok := texts(row)
		if !ok || len(names) < 2 {
			r.fail(row, `"apart:" takes lists of two or more names, as in "- [First Name, Other Name]"`)
			continue
		}
		r.out.Apart = append(r.out.Apart, Row{names, row.Line})
	}
}

func (r *overridesReader) notSame(n *yaml.Node) {
	for _, row := range r.rows(n, "not-same") {
		claims, ok := texts(row)
		if !ok || len(claims) != 2 {
			r.fail(row, `"not-same:" takes pairs of claims, as in "- [claim, other claim]"`)
			continue
		}
		r.out.NotSame = append(r.out.NotSame, Row{claims, row.Line})
	}
}

// rows are the entries of a list; a list of plain strings is one row.
func (r *overridesReader) rows(n *yaml.Node, key string) []*yaml.Node {
	if isNull(n) {
		return nil
	}
	if n.Kind != yaml.SequenceNode {
		r.fail(n, "%q holds a list of lists", key+":")
		return nil
	}
	if len(n.Content) > 0 && n.Content[0].Kind == yaml.ScalarNode {
		return []*yaml.Node{n}
	}
	return n.Content
}

// texts are the strings of a list, or of a single string.
func texts(n *yaml.Node) ([]string, bool) {
	list := []*yaml.Node{n}
	if n.Kind == yaml.SequenceNode {
		list = n.Content
	}
	out := []string{}
	for _, c := range list {
		s := strings.TrimSpace(c.Value)
		if c.Kind != yaml.ScalarNode || s == "" || isNull(c) {
			return nil, false
		}
		out = append(out, s)
	}
	return out, true
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

// meant is the reserved key that a near miss stands for, "" for a name.
func meant(key string) string {
	k := strings.ToLower(strings.NewReplacer("-", "", "_", "", " ", "").Replace(key))
	switch k {
	case "alias", "aliases", "names":
		return "aliases"
	case "apart", "differ", "different", "separate":
		return "apart"
	case "notsame", "notthesame":
		return "not-same"
	}
	return ""
}
