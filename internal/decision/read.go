package decision

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"slices"

	"go.yaml.in/yaml/v3"
)

const shape = `write one entry for each decision, as in
  - same: ["The trams are free.", "Riding a tram costs nothing."]
    who: mina
    why: the same fare`

// mostErrors is how many mistakes of a file are told at once.
const mostErrors = 20

// Read reads a file of decisions. An error names the file and the line and says
// what is expected. Conflicts are for Check to find.
func Read(file string, raw []byte) ([]Entry, error) {
	top, err := parse(file, raw)
	if err != nil || top == nil {
		return nil, err
	}
	r := reader{file: file}
	if top.Kind != yaml.SequenceNode {
		return nil, r.fail(top, "expected a list; %s", shape)
	}
	out := make([]Entry, 0, len(top.Content))
	for _, n := range top.Content {
		e, err := r.entry(n)
		if err != nil {
			if r.errs = append(r.errs, err); len(r.errs) == mostErrors {
				break
			}
		}
		out = append(out, e)
	}
	if len(r.errs) > 0 {
		return nil, errors.Join(r.errs...)
	}
	return out, nil
}

// parse is what stands at the top of a file; nil for an empty one.
func parse(file string, raw []byte) (*yaml.Node, error) {
	var doc, more yaml.Node
	d := yaml.NewDecoder(bytes.NewReader(raw))
	err := d.Decode(&doc)
	if errors.Is(err, io.EOF) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w; %s", file, err, shape)
	}
	if err := d.Decode(&more); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%s:%d: a second document begins after a line of ---; put all entries into one list", file, max(more.Line, 1))
	}
	if len(doc.Content) == 0 || isNull(doc.Content[0]) {
		return nil, nil
	}
	return doc.Content[0], nil
}

type reader struct {
	file string
	errs []error
}

func (r *reader) fail(n *yaml.Node, format string, args ...any) error {
	return fmt.Errorf("%s:%d: %s", r.file, n.Line, fmt.Sprintf(format, args...))
}

// entry reads one decision.
func (r *reader) entry(n *yaml.Node) (Entry, error) {
	e := Entry{Place: Place{r.file, n.Line}}
	if n.Kind != yaml.MappingNode {
		return e, r.fail(n, "expected an entry; %s", shape)
	}
	seen := []string{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		if slices.Contains(seen, key.Value) {
			return e, r.fail(key, "%q stands twice in one entry; take one away", key.Value)
		}
		seen = append(seen, key.Value)
		if err := r.field(&e, key, value); err != nil {
			return e, err
		}
	}
	if e.Kind == "" {
		return e, r.fail(n, "the entry does not say what was decided; add one of %s", kindList())
	}
	if err := e.Sound(); err != nil {
		return e, r.fail(n, "%v", err)
	}
	return e, nil
}

// field reads one key of an entry.
func (r *reader) field(e *Entry, key, value *yaml.Node) error {
	var into *string
	switch kind := Kind(key.Value); {
	case kind.Sides() > 0 && e.Kind != "":
		return r.fail(key, "an entry holds one decision, and this one holds %q and %q; make two of it", e.Kind, kind)
	case kind.Sides() > 0:
		e.Kind = kind
		return r.sides(e, value)
	case key.Value == "who":
		into = &e.Who
	case key.Value == "when":
		into = &e.When
	case key.Value == "why":
		into = &e.Why
	default:
		return r.fail(key, "unknown key %q; an entry has one of %s, and who, when, why", key.Value, kindList())
	}
	s, ok := scalar(value)
	if !ok && !isNull(value) {
		return r.fail(value, "%q takes words", key.Value)
	}
	*into = s
	return nil
}

// sides reads what a decision is of: a list, or one side by itself.
func (r *reader) sides(e *Entry, value *yaml.Node) error {
	list := []*yaml.Node{value}
	if value.Kind == yaml.SequenceNode {
		list = value.Content
	}
	if len(list) != e.Kind.Sides() {
		return r.fail(value, "%q takes %s, not %d", e.Kind, e.Kind.takes(), len(list))
	}
	for _, n := range list {
		s, ok := side(n, e.Kind)
		if !ok {
			return r.fail(n, "%q takes %s", e.Kind, e.Kind.takes())
		}
		e.Sides = append(e.Sides, s)
	}
	return nil
}

// Sound says what a decision cannot be of; nil where it can be.
func (e *Entry) Sound() error {
	if len(e.Sides) == 2 && e.Kind != Name && e.Sides[0].normal() == e.Sides[1].normal() {
		return fmt.Errorf("both sides of %q are the same words; give two", e.Kind)
	}
	return nil
}
