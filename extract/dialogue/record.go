package dialogue

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// recordCue reads the labels of the Congressional Record and of hearings: a
// title and a name, mostly in capitals, with a full stop: "Mr. ORRELL. text",
// "Ms. LINDA QUILL of Ohio. text", "The PRESIDING OFFICER. text",
// "Mr. HOLM (during the reading). text", "Mr. Holm. text".
func (p *page) recordCue(l span.Span) (cue, bool) {
	s := p.text[l.Start:min(l.End, l.Start+maxOffice)]
	n := p.lex.recordName(s)
	if n == 0 {
		return cue{}, false
	}
	end := n
	if rest := s[n:]; strings.HasPrefix(rest, " (") {
		shut := strings.IndexByte(rest, ')')
		if shut < 0 {
			return cue{}, false
		}
		end += shut + 1
	}
	if !strings.HasPrefix(s[end:], ". ") {
		return cue{}, false
	}
	name, _, _ := strings.Cut(s[:n], " of ")
	c := cue{shape: hearing, name: span.Span{Start: l.Start, End: l.Start + len(name)}, body: skipBlank(p.text, l.Start+end+1, l.End)}
	if shouted(s[:n]) {
		c.shape = record
	}
	if first, _ := utf8.DecodeRuneInString(p.text[c.body:l.End]); c.shape == hearing && (!unicode.IsUpper(first) || strings.HasPrefix(s, "The ")) {
		return cue{}, false
	}
	return p.styled(c, l), true
}

// recordName returns where the title and the name at the start of s end,
// before a full stop or a bracket; 0 without them.
func (lex *lexicon) recordName(s string) int {
	title, rest, ok := strings.Cut(s, " ")
	if !ok || title != "The" && !lex.offices[strings.ToLower(strings.TrimRight(title, "."))] {
		return 0
	}
	at := len(s) - len(rest)
	for words := 0; words < 8; words++ {
		n := strings.IndexAny(s[at:], " .")
		if n <= 0 {
			return 0
		}
		w := s[at : at+n]
		if first, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(first) && !(words > 0 && lex.insideRecord(w)) {
			return 0
		}
		at += n
		switch {
		case s[at] == '.' && n > 1, strings.HasPrefix(s[at:], " ("):
			return at
		case s[at] == '.':
			at++ // an initial
		}
		if at >= len(s) || s[at] != ' ' {
			return 0
		}
		at++
	}
	return 0
}

// insideRecord reports whether a small word may stand in such a name: "of
// Ohio", "pro tempore".
func (lex *lexicon) insideRecord(w string) bool {
	return lex.english.insideNames[w] || w == "pro" || w == "tempore"
}

// shouted reports whether a word of two letters or more is in capitals.
func shouted(s string) bool {
	for w := range strings.FieldsSeq(s) {
		if utf8.RuneCountInString(w) > 2 && noLower(w) {
			return true
		}
	}
	return false
}
