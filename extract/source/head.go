package source

import (
	"fmt"
	"path"
	"path/filepath"
	"strings"

	"go.yaml.in/yaml/v3"
)

// head is what front matter or a sidecar says of a document.
type head struct {
	Meta
	unknown []headNote // keys that say nothing here
	faults  []headNote // values of a wrong kind, which are left out
}

// headNote is something to say of a line of a head, counted from 1.
type headNote struct {
	line int
	text string
}

// headKeys are the keys that are read and what each fills.
var headKeys = map[string]func(h *head, n *yaml.Node) error{
	"title": func(h *head, n *yaml.Node) error { return oneText(n, &h.Title) },

	"author": headAuthor, "authors": headAuthor, "byline": headAuthor,
	"date": headDate, "published": headDate,

	"url": headPage, "source": headPage, "canonical": headPage, "link": headPage, "page": headPage,
	"recording": headRecording, "audio": headRecording, "video": headRecording,

	"speakers": headSpeakers,
}

// parseHead reads YAML: a mapping of the keys that documents use of
// themselves. Where two keys say the same, the first one counts. It fails on
// what is not YAML, or not a mapping.
func parseHead(text string) (head, error) {
	var h head
	var root yaml.Node
	if err := yaml.Unmarshal([]byte(text), &root); err != nil {
		return h, err
	}
	if len(root.Content) == 0 || root.Content[0].Kind != yaml.MappingNode {
		return h, fmt.Errorf("line %d: not a list of keys and values, as in title: Evening talk", max(1, root.Line))
	}
	seen := map[string]bool{}
	for i, pairs := 0, root.Content[0].Content; i+1 < len(pairs); i += 2 {
		key, value := pairs[i], pairs[i+1]
		if seen[key.Value] {
			return h, fmt.Errorf("line %d: %q stands here a second time; leave one", key.Line, key.Value)
		}
		seen[key.Value] = true
		fill, known := headKeys[strings.ToLower(key.Value)]
		if !known {
			h.unknown = append(h.unknown, headNote{key.Line, key.Value})
		} else if err := fill(&h, value); err != nil && value.Tag != "!!null" {
			h.faults = append(h.faults, headNote{value.Line, fmt.Sprintf("%s %v", key.Value, err)})
		}
	}
	return h, nil
}

// oneText fills into, if empty, with a text or the first of several.
func oneText(n *yaml.Node, into *string) error {
	for n.Kind == yaml.SequenceNode && len(n.Content) > 0 {
		n = n.Content[0]
	}
	if n.Kind != yaml.ScalarNode || n.Tag == "!!null" {
		return fmt.Errorf("takes a text")
	}
	if *into == "" {
		*into = strings.TrimSpace(n.Value)
	}
	return nil
}

func headAuthor(h *head, n *yaml.Node) error { return oneText(n, &h.Author) }

func headDate(h *head, n *yaml.Node) error {
	text := ""
	if err := oneText(n, &text); err != nil || isoDate(text) == "" {
		return fmt.Errorf("takes a date as 2024-05-06, 2024-05 or 2024")
	}
	if h.Date == "" {
		h.Date = isoDate(text)
	}
	return nil
}

func headPage(h *head, n *yaml.Node) error { return webAddress(n, &h.URL) }

// headRecording reads an address, or the name of a file beside the document.
func headRecording(h *head, n *yaml.Node) error {
	text := ""
	if err := oneText(n, &text); err == nil && besides(text) {
		if h.Media == "" {
			h.Media = text
		}
		return nil
	}
	if err := webAddress(n, &h.Recording); err != nil {
		return fmt.Errorf("%w, or the name of a file in the same folder", err)
	}
	return nil
}

// besides reports a slash path that leads nowhere but into its own folder.
func besides(name string) bool {
	return name != "" && !strings.Contains(name, ":") && path.Ext(name) != "" && filepath.IsLocal(filepath.FromSlash(name))
}

func webAddress(n *yaml.Node, into *string) error {
	text := ""
	err := oneText(n, &text)
	if scheme, host, _ := splitAddress(text); err != nil || host == "" || scheme != "http" && scheme != "https" {
		return fmt.Errorf("takes an address that begins with http:// or https://")
	}
	if *into == "" {
		*into = text
	}
	return nil
}

// headSpeakers reads a mapping from labels to names, or a list of names.
func headSpeakers(h *head, n *yaml.Node) error {
	wrong := fmt.Errorf("takes labels and names, as in {SPEAKER_00: Ann Lee}, or a list of names")
	if n.Kind != yaml.MappingNode && n.Kind != yaml.SequenceNode {
		return wrong
	}
	for i := 0; i < len(n.Content); i++ {
		label := n.Content[i]
		if n.Kind == yaml.MappingNode {
			i++
		}
		name := n.Content[i]
		if label.Kind != yaml.ScalarNode || name.Kind != yaml.ScalarNode {
			return wrong
		}
		if text := strings.Join(strings.Fields(name.Value), " "); text != "" && name.Tag != "!!null" {
			h.Speakers = append(h.Speakers, Speaker{Label: strings.TrimSpace(label.Value), Name: text})
		}
	}
	return nil
}
