package korean

import (
	"maps"
	"slices"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/words"
)

// role is what a subject particle makes of the noun before it; a set, where
// several are asked for.
type role uint8

// The roles.
const (
	topic    role = 1 << iota // what the sentence is about
	honoured                  // the same, of somebody respected
	place                     // the same, of a body or a place
	subject                   // who does it
	also                      // who does it too
)

// roles are the roles by their names in the list.
var roles = map[string]role{"topic": topic, "honoured": honoured, "place": place, "subject": subject, "also": also}

// particle marks who speaks. Without text it is none.
type particle struct {
	text   string
	role   role
	closed bool // stands only after a syllable that ends in a consonant
	open   bool // stands only after one that does not
}

func subjectParticles() []particle {
	out := []particle{}
	names := words.OneOf(slices.Sorted(maps.Keys(roles))...)
	for _, row := range lists.Table("subject-particles", words.Text, names, words.Optional(words.OneOf("closed", "open"))) {
		p := particle{text: row[0], role: roles[row[1]]}
		if len(row) > 2 {
			p.closed, p.open = row[2] == "closed", row[2] == "open"
		}
		out = append(out, p)
	}
	return out
}

// is reports whether it is one of the roles.
func (r role) is(of role) bool { return r&of != 0 }

// is reports whether it is a particle of one of the roles.
func (p particle) is(r role) bool { return p.role.is(r) }

// endsWord reports whether a word is a noun and the particle, in the form that
// the sound before it asks for.
func (p *particle) endsWord(word string) bool {
	return len(word) > len(p.text) && endsIn(word, p.text) && p.fits(word[:len(word)-len(p.text)])
}

func (p *particle) fits(stem string) bool {
	if !p.closed && !p.open {
		return true
	}
	last, ok := hangul.Ends(stem)
	return !ok || (last.Coda != 0) == p.closed
}
