package cite

import (
	"cmp"
	"strings"

	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/internal/address"
	"github.com/whosaid/whosaid/internal/text"
)

// place is one section of one document.
type place struct {
	d     *document
	s     *section
	alone bool // the document holds no other conversation
}

// interviewOf puts together what the places of one conversation know of it.
func interviewOf(places []place, who *people.People) Interview {
	v := Interview{Title: titleOf(places), Date: dateOf(places)}
	known := map[int]bool{}
	for _, p := range places {
		for _, x := range p.s.persons {
			if !known[x] {
				known[x] = true
				v.Persons = append(v.Persons, x)
			}
		}
	}
	v.Silent = silentOf(places, v, who)
	v.Key = keyOf(places, v, who)
	if v.Title == "" {
		v.Title = namesOf(v, who)
	}
	return v
}

// namesOf names a conversation that nothing else names: by who takes part.
func namesOf(v Interview, who *people.People) string {
	var out []string
	for _, p := range v.Persons {
		out = append(out, who.Persons[p].Name)
	}
	return clipTitle(strings.Join(append(out, v.Silent...), ", "))
}

// keyOf is the identity of a conversation: the best of its addresses, else
// document, title and speakers.
func keyOf(places []place, v Interview, who *people.People) string {
	best, rank := "", Related.rank()
	for _, p := range places {
		for _, r := range p.s.refs {
			ref := &p.d.refs[r]
			u := address.Canonical(ref.url)
			if k := ref.role.rank(); k < rank || k == rank && u < best && ref.role.identifies() {
				best, rank = u, k
			}
		}
	}
	if best != "" {
		return best
	}
	first := places[0]
	parts := []string{first.d.Name}
	if !first.alone { // what tells it apart from the others; what stands above all of them may change
		parts = append(parts, text.Normal(cmp.Or(first.s.title, first.s.intro)))
	}
	for _, p := range v.Persons {
		parts = append(parts, who.Persons[p].Name)
	}
	return strings.Join(parts, "\n")
}

// dateOf is the first date stated with the conversation.
func dateOf(places []place) string {
	for _, p := range places {
		if t := statedDate(p.s.title + "\n" + p.s.intro); t != "" {
			return t
		}
		for _, r := range p.s.refs {
			if ref := &p.d.refs[r]; ref.role.identifies() {
				if t := ref.noted.Date; t != "" {
					return t
				}
			}
		}
	}
	for _, p := range places {
		if d := p.d; p.alone {
			if d.Date != "" {
				return d.Date
			}
		}
	}
	return ""
}
