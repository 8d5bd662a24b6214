package decision

import (
	"strings"

	"go.yaml.in/yaml/v3"
)

// takes says what a kind is of, for errors.
func (k Kind) takes() string {
	switch {
	case k == Name:
		return `two names, the one found and the one to show, as in "name: [Orrell, Mina Orrell]"`
	case k.OfPeople():
		return `two names, as in "` + string(k) + `: [Mina Orrell, 오렐 시장]"`
	case k.Sides() == 1:
		return `the words of one claim, as in "` + string(k) + `: Welcome to the show."`
	}
	return `the words of two claims, as in "` + string(k) + `: [claim, other claim]"`
}

func kindList() string {
	names := []string{}
	for _, k := range Kinds() {
		names = append(names, string(k))
	}
	return strings.Join(names, ", ")
}

// side reads words, or for a claim "words:" with "after:".
func side(n *yaml.Node, k Kind) (Side, bool) {
	if n.Kind != yaml.MappingNode {
		s, ok := scalar(n)
		return Side{Words: s}, ok
	}
	out := Side{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		s, ok := scalar(n.Content[i+1])
		switch key := n.Content[i].Value; {
		case !ok || k.OfPeople():
			return out, false
		case key == "words" && out.Words == "":
			out.Words = s
		case key == "after" && out.After == "":
			out.After = s
		default:
			return out, false
		}
	}
	return out, out.Words != ""
}

// scalar is a plain value that says something.
func scalar(n *yaml.Node) (string, bool) {
	s := strings.TrimSpace(n.Value)
	return s, n.Kind == yaml.ScalarNode && s != "" && !isNull(n)
}

func isNull(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }
