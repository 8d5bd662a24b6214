package korean

import (
	"strings"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/words"
)

// role is what a subject particle makes of the noun before it.
type role string

// The roles.
const (
	topic    role = "topic"    // what the sentence is about
	honoured role = "honoured" // the same, of somebody respected
	place    role = "place"    // the same, of a body or a place
	subject  role = "subject"  // who does it
	also     role = "also"     // who does it too
)

// Sounds after which a particle stands.
const (
	closed = "closed" // a syllable that ends in a consonant
	open   = "open"   // one that does not
)

// particle marks who speaks. Without text it is none.
type particle struct {
	text  string
	role  role
	after string // closed, open or "" for any sound
}

func subjectParticles() []particle {
	out := []particle{}
	roles := words.OneOf(string(topic), string(honoured), string(place), string(subject), string(also))
	for _, row := range lists.Table("subject-particles", words.Text, roles, words.Optional(words.OneOf(closed, open))) {
		p := particle{text: row[0], role: role(row[1])}
		if len(row) > 2 {
			p.after = row[2]
		}
		out = append(out, p)
	}
	return out
}

// is reports whether it is a particle of one of the roles.
func (p particle) is(roles ...role) bool {
	for _, r := range roles {
		if p.text != "" && p.role == r {
			return true
		}
	}
	return false
}

// fits reports whether the particle has the form that the sound before it asks
// for.
func (p particle) fits(stem string) bool {
	if _, ok := hangul.Ends(stem); !ok || p.after == "" {
		return true
	}
	return hangul.Closed(stem) == (p.after == closed)
}

// endsWord reports whether a word is a noun and the particle.
func (p particle) endsWord(word string) bool {
	return len(word) > len(p.text) && strings.HasSuffix(word, p.text) && p.fits(word[:len(word)-len(p.text)])
}
