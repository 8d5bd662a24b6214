package cite

import (
	"path"
	"slices"
	"strings"
	"unicode"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
)

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
	first, ok := d.firstLine()
	line := first.In(d.Document.Plain)
	if !ok || strings.Contains(line, "://") || strings.HasSuffix(line, ".") || strings.HasSuffix(line, ":") || len(line) > maxTitle || !strings.ContainsFunc(line, unicode.IsLetter) {
		return ""
	}
	return line
}

// firstLine is the first line of the document; ok is false where it belongs to
// the first turn, or only says who takes part.
func (d *document) firstLine() (line span.Span, ok bool) {
	plain := d.Document.Plain
	head := len(d.head())
	start := len(plain) - len(strings.TrimLeft(plain, " \t\r\n\ufeff"))
	n := strings.IndexByte(plain[start:], '\n')
	if n < 0 || start+n >= head && head < headBytes {
		return line, false
	}
	line = span.Span{Start: start, End: start + n}.Trim(plain)
	return line, !slices.Contains(d.Legend, line)
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
