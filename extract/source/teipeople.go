package source

import (
	"strings"

	"github.com/whosaid/whosaid/internal/hangul"
)

// teiPeople is who takes part, by the header of a TEI document.
type teiPeople struct {
	names    map[string]string // identifier → name
	id       string            // of the person whose entry is read
	naming   string            // the element with their name, while it is read
	forename string
	surname  string
	plain    string
}

// note keeps the sigle of a person until their name comes.
func (p *teiPeople) note(sigle string) {
	if sigle != "" && p.names[p.id] == "" {
		p.names[p.id] = voiceName(sigle)
	}
}

// part takes a piece of a name.
func (p *teiPeople) part(element, s string) {
	s = strings.Join(strings.Fields(s), " ")
	into := &p.plain
	switch element {
	case "surname", "nameLink":
		into = &p.surname
	case "forename":
		into = &p.forename
	case "roleName", "genName", "abbr", "idno":
		return
	}
	*into = strings.TrimSpace(*into + " " + s)
}

// shut reports whether a tag ends the name that is read.
func (p *teiPeople) shut(element string) bool { return p.naming != "" && element == p.naming }

// add takes the name that has been read; the first one counts.
func (p *teiPeople) add() {
	name := strings.TrimSpace(p.forename + " " + p.surname)
	if r := []rune(p.surname); len(r) > 0 && hangul.IsSyllable(r[0]) {
		name = p.surname + p.forename
	}
	if name == "" {
		name = p.plain
	}
	if name != "" && p.id != "" {
		p.names[p.id] = name
		p.id = ""
	}
	p.naming, p.forename, p.surname, p.plain = "", "", "", ""
}

const maxNote = 5 // words of a note that is nothing but a name

// speaker is who "#OrrellMina" is: by the header, else by the note before the
// words where that is a name, else the identifier. Several who speak at once
// are nobody.
func (p *teiPeople) speaker(who, note string) string {
	ids := strings.Fields(who)
	if len(ids) > 1 {
		return ""
	}
	id := ""
	if len(ids) == 1 {
		id = ids[0][strings.LastIndexByte(ids[0], '#')+1:]
	}
	if name := p.names[id]; name != "" {
		return name
	}
	note = strings.TrimRight(note, " :.")
	if note == "" || len(strings.Fields(note)) > maxNote || strings.ContainsAny(note, "(,") {
		return id
	}
	if id != "" {
		p.names[id] = note
	}
	return note
}
