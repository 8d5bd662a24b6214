package dialogue

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
)

const maxOffice = 200 // bytes of an office with the name of its holder

// officeCue reads an office and its holder in brackets, as parliaments print
// them: "The Minister for Transport, Department of Roads (Mina Orrell): text",
// "교통부 장관(나도현): 글". The label is the holder.
func (p *page) officeCue(l span.Span) (cue, bool) {
	s := p.text[l.Start:min(l.End, l.Start+maxOffice)]
	shut := strings.Index(s, "):")
	if shut < 0 || !colonEnds(l.In(p.text), shut+1, 1) {
		return cue{}, false
	}
	open := strings.LastIndexByte(s[:shut], '(')
	if open <= 0 || strings.ContainsAny(s[:open], ":.?!") || !p.lex.isOffice(strings.TrimSpace(s[:open])) || !p.lex.holder(s[open+1:shut]) {
		return cue{}, false
	}
	c := cue{shape: colon, name: span.Span{Start: l.Start + open + 1, End: l.Start + shut}.Trim(p.text)}
	c.body, c.moment = p.bodyAt(l.Start+shut+len("):"), l.End, Moment{})
	return p.styled(c, l), true
}

// isOffice reports whether words name an office.
func (lex *lexicon) isOffice(s string) bool {
	fields := strings.Fields(s)
	if hangul.In(s) {
		return lex.isTitle(fields[len(fields)-1])
	}
	for _, w := range fields {
		if lex.offices[strings.ToLower(strings.Trim(w, ".,"))] {
			return true
		}
	}
	return len(fields) > 2 && fields[0] == "The"
}

// holder reports whether s is the name of a person in full.
func (lex *lexicon) holder(s string) bool {
	if hangul.In(s) {
		first, n := utf8.DecodeRuneInString(s)
		return personSyllables(s) && n > 1 && lex.korean.surnames[string(first)]
	}
	r := lex.rank(s)
	return r.name == 2 && r.words > 1 && !lex.noPerson(s)
}
