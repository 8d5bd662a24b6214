package cite

import (
	"cmp"
	"path"
	"strings"

	"github.com/whosaid/whosaid/extract/cite/address"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/source"
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
	parts := []string{first.d.Document.Name}
	if !first.alone { // what tells it apart from the others; what stands above all of them may change
		parts = append(parts, text.Normal(cmp.Or(first.s.title, first.s.intro)))
	}
	for _, p := range v.Persons {
		parts = append(parts, who.Persons[p].Name)
	}
	return strings.Join(parts, "\n")
}

// titleOf names the conversation: as a document does that holds nothing else,
// as the words beside its links do, as a heading or the introduction do.
func titleOf(places []place) string {
	for _, way := range []func(place) string{place.documentTitle, place.linkTitle, place.heading, place.introTitle, place.fileTitle} {
		for _, p := range places {
			if t := way(p); t != "" {
				return t
			}
		}
	}
	return ""
}

func (p place) heading() string { return clipTitle(p.s.title) }

func (p place) documentTitle() string {
	if !p.alone {
		return ""
	}
	return documentTitle(p.d)
}

// fileTitle is the name of the file, without folders and extension.
func (p place) fileTitle() string {
	if !p.alone {
		return ""
	}
	name := path.Base(p.d.Document.Name)
	return strings.TrimSuffix(name, path.Ext(name))
}

// linkTitle is the title in the words that lead to a copy of the recording.
func (p place) linkTitle() string {
	for _, r := range p.s.refs {
		ref := &p.d.refs[r]
		inIntro := p.d.Sections[p.s.index].Intro.Contains(ref.at)
		if !ref.role.identifies() || inIntro && roleOf(ref.title) != "" || ref.role == Transcript && !titleNamesConversation(ref.title) {
			continue
		}
		if t := interviewTitle(ref.title); t != "" {
			return t
		}
	}
	return ""
}

// documentTitle is what the document calls itself: in its data, in its first
// heading, or in a first line that nobody says.
func documentTitle(d *document) string {
	if d.Document.Meta.Title != "" {
		return clipTitle(d.Document.Meta.Title)
	}
	for _, m := range d.Document.Marks {
		if m.Kind == source.Heading {
			return clipTitle(m.In(d.Document.Plain))
		}
	}
	head := d.head()
	line, _, _ := strings.Cut(strings.TrimSpace(head), "\n")
	line = strings.TrimSpace(line)
	if strings.Contains(line, "://") || strings.HasSuffix(line, ".") || strings.HasSuffix(line, ":") || len(line) > maxTitle || strings.Trim(line, "-=*_ㅡ() ") == "" {
		return ""
	}
	return line
}

// head is what stands in front of the first turn, its label included.
func (d *document) head() string {
	if len(d.Turns) == 0 {
		return ""
	}
	first := d.Turns[0].Span().Start
	if at := d.Turns[0].NameAt; !at.Empty() {
		first = min(first, at.Start)
	}
	return d.Document.Plain[:min(first, headBytes)]
}

const headBytes = 4000 // of a document's beginning that can name and date it

// dateOf is the first date stated with the conversation.
func dateOf(places []place) string {
	for _, p := range places {
		if t := statedDate(p.s.title + "\n" + p.s.intro); t != "" {
			return t
		}
		for _, r := range p.s.refs {
			if ref := &p.d.refs[r]; ref.role.identifies() {
				if t := statedDate(ref.line.In(p.d.Document.Plain)); t != "" {
					return t
				}
			}
		}
	}
	for _, p := range places {
		if d := p.d; p.alone {
			if t := cmp.Or(statedDate(d.Document.Meta.Title), statedDate(d.head()), d.Document.Meta.Date); t != "" {
				return t
			}
		}
	}
	return ""
}
