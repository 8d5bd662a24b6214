package people

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/quote"
)

// looker looks in the text of a document for what its names of one word stand
// for.
type looker struct {
	reading  *quote.Reading
	mentions *Mentions
	keys     []string // of the names that turns bear, by mention; see others
	sounds   memo
	latin    []latinName // see latinNames
}

// explain tells of each name of one word what the text says of it.
func (l *looker) explain() []InText {
	var out []InText
	seen := map[string]bool{}
	for i := range l.mentions.Borne {
		m := &l.mentions.Borne[i]
		if m.Kind != Human {
			continue
		}
		n := parseName(m.Written)
		if n.role || !n.single() || seen[n.shown] {
			continue
		}
		seen[n.shown] = true
		x := InText{Word: n.shown}
		if n.mayExpand() {
			x.Full, x.FullLine = l.expand(&n)
		}
		if l.heard(&n) {
			x.Sound, x.SoundLine = l.soundsInText(&n)
		}
		if x.Full != "" || x.Sound != "" {
			out = append(out, x)
		}
	}
	return out
}

// heard reports whether a name may be looked for by its sound.
func (l *looker) heard(n *name) bool {
	return n.hangul && utf8.RuneCountInString(n.key) >= 2 && !n.full()
}

// line is the number of the line at an offset of Plain.
func (l *looker) line(at int) int {
	return strings.Count(l.reading.Document.Plain[:at], "\n") + 1
}
