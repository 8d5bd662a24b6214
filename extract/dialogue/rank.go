package dialogue

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
)

// rank is how much a label looks like a name.
type rank struct {
	name     uint8 // 0 not at all, 1 it may be one ("fe016", "ana"), 2 it does
	words    int
	capitals bool // LIKE THIS
	coded    bool // one word that ends with a digit: "SPEAKER_01"
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
	case len(fields) == 0, lex.stopped(bare, fields):
		return r
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

// withoutRole leaves out what stands in brackets behind a name, or behind a
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
// labels, also with a number behind ("Step 2", "그림 3").
func (lex *lexicon) stopped(s string, fields []string) bool {
	low := strings.ToLower(s)
	bare := strings.TrimRight(low, "0123456789.-# ")
	switch {
	case lex.labels.stops[low], lex.labels.stops[strings.ToLower(fields[0])+" *"]:
		return true
	case bare != low && (lex.labels.stops[bare] || lex.labels.stops[bare+" #"]):
		return true
	}
	return lex.sentenceInside(s)
}

// sentenceInside reports whether a Korean sentence ends in s.
func (lex *lexicon) sentenceInside(s string) bool {
	for _, tail := range lex.korean.sentenceEnds {
		if strings.HasSuffix(s, tail) || strings.Contains(s, tail+" ") {
			return true
		}
	}
	return false
}

// latinName asks that every word has a capital, or is a small word inside a
// name, or a number behind one.
func (lex *lexicon) latinName(fields []string) uint8 {
	if len(fields) == 1 {
		return lex.latinWord(fields[0])
	}
	if lex.english.starts[fields[0]] && len(fields[0]) > 1 {
		// "The Moderator" may recur; "My Point" does not
		return min(1, lex.latinName(fields[1:]))
	}
	if len(fields) > 5 {
		return 0
	}
	for i, f := range fields {
		r, n := utf8.DecodeRuneInString(f)
		switch {
		case unicode.IsUpper(r), unicode.IsTitle(r), !unicode.IsLower(r) && unicode.IsLetter(r):
		case i > 0 && (lex.english.insideNames[strings.TrimRight(f, ",")] || digit(f[0])):
		case (r == '#' || r == '\'' || r == '’') && len(f) > n:
		case f == "&" || f == "-" || f == "·" || f == "/":
		default:
			return 0
		}
	}
	if lex.numbered(fields) {
		return 1 // "Episode 12" may recur; "Audience Member 2" is somebody
	}
	return 2
}

// numbered reports whether the words are no part in a conversation and end
// with a number, as titles do.
func (lex *lexicon) numbered(fields []string) bool {
	last := fields[len(fields)-1]
	_, n := digits(last)
	return n == len(last) && !lex.labels.generics[strings.ToLower(strings.Join(fields[:len(fields)-1], " "))]
}

// generic reports whether a label names a part in a conversation and nobody.
func (lex *lexicon) generic(s string) bool {
	return lex.labels.generics[strings.ToLower(strings.TrimRight(s, "0123456789 _"))]
}

func (lex *lexicon) latinWord(s string) uint8 {
	r, _ := utf8.DecodeRuneInString(s)
	switch {
	case strings.ContainsAny(s, "/#"):
		return 0
	case lex.english.starts[s] && len(s) > 1:
		return 1
	case unicode.IsUpper(r):
		return 2
	case !unicode.IsLetter(r):
		return 0
	case unicode.IsLower(r):
		return 1
	}
	return 2
}

// hangulName asks for few syllables and no ending that phrases have.
func (lex *lexicon) hangulName(s string, fields []string) uint8 {
	if len(fields) > 5 || utf8.RuneCountInString(s) > 24 {
		return 0
	}
	last := fields[len(fields)-1]
	for _, e := range lex.korean.phraseEnds {
		if strings.HasSuffix(last, e) && last != e {
			return 0
		}
	}
	for _, r := range s {
		switch {
		case unicode.IsLetter(r), unicode.IsDigit(r), r == ' ', r == '.', r == '·', r == '-', r == '_', r == '/', r == '&', r == ',', r == 'ㆍ', r == '\'':
		default:
			return 0
		}
	}
	if utf8.RuneCountInString(s) == 1 && lex.roles[s] == Unknown {
		return 1
	}
	return 2
}

func noLower(s string) bool {
	upper := false
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		upper = upper || unicode.IsUpper(r)
	}
	return upper
}

// titledName returns where "의장 김병국" or "김병국 의원" ends at the start of s:
// two words of which one is a title. 0 when it does not start so.
func (lex *lexicon) titledName(s string) int {
	first := strings.IndexByte(s, ' ')
	if first <= 0 {
		return 0
	}
	rest := strings.TrimLeft(s[first:], " ")
	start := len(s) - len(rest)
	second := strings.IndexByte(rest, ' ')
	if second < 0 {
		return 0
	}
	a, b := s[:first], rest[:second]
	if lex.isTitle(a) && personSyllables(b) || personSyllables(a) && lex.isTitle(b) {
		return start + second
	}
	return 0
}

// isTitle reports whether a word is a title or ends with one ("부시장").
func (lex *lexicon) isTitle(w string) bool {
	if lex.korean.titles[w] {
		return true
	}
	for i := range w {
		if i > 0 && utf8.RuneCountInString(w[i:]) > 1 && lex.korean.titles[w[i:]] {
			return true
		}
	}
	return false
}

// personSyllables reports whether w has the length of a Korean name.
func personSyllables(w string) bool {
	n := utf8.RuneCountInString(w)
	return n >= 2 && n <= 4 && hangul.IsWord(w)
}
