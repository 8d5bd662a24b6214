package dialogue

import (
	"strings"
	"unicode"

	"github.com/whosaid/whosaid/internal/hangul"
)

// rank is how much a label looks like a name.
type rank struct {
	name     uint8 // 0 not at all, 1 it may be one ("fe016", "ana"), 2 it does
	words    int
	capitals bool // LIKE THIS
	coded    bool // one word that ends with a digit: "SPEAKER_01"
}

// rankIn judges a label by how it is marked and by its words. In brackets with its
// time beside it nothing but a voice, or a sound, is noted, whatever a machine made
// of the name.
func (lex *lexicon) rankIn(s shape, text string) rank {
	r := lex.rank(text)
	switch {
	case s != stamped:
	case lex.isStageNote(text) || !strings.ContainsFunc(text, unicode.IsLetter):
		r.name = 0
	default:
		r.name = max(r.name, 1)
	}
	return r
}

// rank judges a label by its words.
func (lex *lexicon) rank(s string) rank {
	bare := withoutRole(s)
	fields := strings.Fields(bare)
	if strings.Count(s, "(") != strings.Count(s, ")") {
		return rank{}
	}
	r := rank{words: len(fields), capitals: noLower(bare)}
	switch {
	case len(fields) == 0, lex.furniture(bare), lex.stopped(bare, fields):
		return r
	case addressed(bare):
		r.name = 1 // it may recur
	case strings.ContainsFunc(bare, hangul.IsLetter):
		r.name = lex.hangulName(bare, fields)
	case !strings.ContainsFunc(bare, unicode.IsLetter):
	default:
		r.name = lex.latinName(fields)
		if strings.HasPrefix(s[len(bare):], ",") {
			r.name = min(r.name, 1) // "Bo Lind, baker" may recur; "Lind, meanwhile" does not
		}
		r.coded = len(fields) == 1 && digit(bare[len(bare)-1])
	}
	return r
}

// withoutRole leaves out what stands in brackets after a name, or after a
// comma with a small letter ("Bo Lind, baker").
func withoutRole(s string) string {
	if i := strings.IndexAny(s, "(["); i > 0 {
		return strings.TrimSpace(s[:i])
	}
	if name, role, ok := strings.Cut(s, ", "); ok && role != "" && role[0] >= 'a' && role[0] <= 'z' && !strings.Contains(role, ",") {
		return name
	}
	return s
}

// stopped reports whether the label is one of the words that only look like
// labels, also with a number after ("Step 2", "그림 3").
func (lex *lexicon) stopped(s string, fields []string) bool {
	low := strings.ToLower(s)
	bare := strings.TrimRight(low, "0123456789.-# ")
	switch {
	case bare != low && lex.labels.generics[bare]:
		return false // "참석자 1" is somebody, though "참석자" may be the key of a list
	case lex.labels.stops[low], lex.labels.stops[strings.ToLower(fields[0])+" *"]:
		return true
	case bare != low && (lex.labels.stops[bare] || lex.labels.stops[bare+" #"]):
		return true
	}
	return lex.sentenceInside(s)
}

// generic reports whether a label names a part in a conversation and nobody.
func (lex *lexicon) generic(s string) bool {
	return lex.labels.generics[strings.ToLower(strings.TrimRight(s, "0123456789 _"))]
}

// furniture reports whether a label stands before what is nobody's.
func (lex *lexicon) furniture(s string) bool {
	low := strings.ToLower(s)
	return lex.labels.between[low] || lex.labels.between[strings.TrimRight(low, "0123456789# ")]
}

// addressed reports whether a label is an address for mail or a telephone
// number, as calls show those who have set no name.
func addressed(s string) bool {
	numbers := 0
	for i := range len(s) {
		switch c := s[i]; {
		case digit(c):
			numbers++
		case c == '@':
			return i > 0 && strings.IndexByte(s[i:], '.') > 1 && !strings.Contains(s, " ")
		case strings.IndexByte("+-.() ", c) < 0:
			numbers -= len(s) // a letter: only an address may follow
		}
	}
	return numbers >= 7
}
