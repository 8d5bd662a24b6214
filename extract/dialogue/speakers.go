package dialogue

import "strings"

// speakers is who speaks in a document, for the question whether a name in its
// prose is one of them.
type speakers struct {
	labels map[string]bool // believed labels
	parts  map[string]bool // every run of words of one
}

func speakersOf(labels []label) speakers {
	s := speakers{labels: map[string]bool{}, parts: map[string]bool{}}
	for i := range labels {
		if l := &labels[i]; l.believed && l.text != "" {
			s.labels[l.text] = true
			runs(l.text, func(part string) bool {
				s.parts[part] = true
				return false
			})
		}
	}
	return s
}

// has reports whether a name is a label, a part of one, or holds one.
func (s *speakers) has(name string) bool {
	return s.parts[name] || runs(name, func(part string) bool { return s.labels[part] })
}

// runs asks f about every run of words of s until it says yes.
func runs(s string, f func(part string) bool) bool {
	for from := 0; from < len(s); {
		for to := from; to < len(s); {
			end := strings.IndexAny(s[to:], " -")
			if end < 0 {
				end = len(s) - to
			}
			if to += end; f(s[from:to]) {
				return true
			}
			to++
		}
		next := strings.IndexAny(s[from:], " -")
		if next < 0 {
			break
		}
		from += next + 1
	}
	return false
}

// hasWord reports whether w is one of the words of s, or several.
func hasWord(s, w string) bool {
	return w != "" && runs(s, func(part string) bool { return part == w })
}
