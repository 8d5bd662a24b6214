package dialogue

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/text"
)

// monologue gives the words of a document without turns to the one speaker
// whom its head lists, when they speak for themselves: in the first person,
// and nobody tells of them in the third.
func (d *Dialogue) monologue(doc *source.Document) {
	if len(d.Turns) > 0 || len(doc.Meta.Speakers) != 1 || len(doc.Times) > 0 {
		return
	}
	who := doc.Meta.Speakers[0]
	words := slices.DeleteFunc(slices.Clone(d.Prose), func(s span.Span) bool { return isHeading(doc, s) })
	if len(words) == 0 || !ownWords(doc.Plain, words, who.Name) {
		return
	}
	at := words[0].Start
	d.Turns = []Turn{{Name: who.Name, NameAt: span.Span{Start: at, End: at}, Speech: words}}
	d.Sections = []Section{{Span: span.Span{Start: at, End: words[len(words)-1].End}, Names: []string{who.Name}}}
	d.Prose = slices.DeleteFunc(d.Prose, func(s span.Span) bool { return slices.Contains(words, s) })
}

func isHeading(doc *source.Document, s span.Span) bool {
	return slices.ContainsFunc(doc.Marks, func(m source.Mark) bool {
		return m.Kind == source.Heading && m.Start <= s.Start && s.End <= m.End
	})
}

// ownWords reports whether somebody says "I" in the words, and nobody there
// goes by the name of who is said to speak: a page about a person names them.
func ownWords(plain string, words []span.Span, name string) bool {
	lex := loadLexicon()
	names := strings.Fields(name)
	first := lex.english.firstPerson
	if text.Language(plain) == "ko" {
		first = lex.korean.firstPerson
	}
	speaks, named := false, 0
	for _, s := range words {
		for w := range strings.FieldsSeq(s.In(plain)) {
			bare := strings.Trim(w, punctuation)
			speaks = speaks || first[strings.ToLower(bare)]
			if len(names) > 0 && strings.HasPrefix(bare, names[len(names)-1]) {
				named++
			}
		}
	}
	return speaks && named <= 1 // "My name is Ana Bell."
}
