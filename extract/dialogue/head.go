package dialogue

import (
	"slices"

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
		if name := names[d.Turns[i].Label]; name != "" {
			d.Turns[i].Name = name
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
