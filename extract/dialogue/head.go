package dialogue

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/source"
)

// byHead gives the turns whose labels the head of a document explains their
// names, and the only conversation in it those who take part.
func (d *Dialogue) byHead(speakers []source.Speaker) {
	if len(speakers) == 0 {
		return
	}
	names := map[string]string{}
	for _, s := range speakers {
		names[s.Label] = s.Name
	}
	for i := range d.Turns {
		t := &d.Turns[i]
		if name := names[t.Label]; name != "" {
			t.Name = name
		} else if len(speakers) == 1 && t.Role == Guest && loadLexicon().roles[strings.ToLower(t.Label)] == Guest {
			t.Name = speakers[0].Name // "A:" where only one takes part
		}
	}
	if len(d.Sections) != 1 {
		return
	}
	for _, s := range speakers {
		if at := &d.Sections[0].Names; !slices.Contains(*at, s.Name) {
			*at = append(*at, s.Name)
		}
	}
}
