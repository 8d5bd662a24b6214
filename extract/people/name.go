package people

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/names"
	"github.com/whosaid/whosaid/internal/text"
)

// name is a label or a mention read as a name: titles, forms of address and
// what stands in brackets are off, capitals are set right.
type name struct {
	shown  string   // as it is shown
	key    string   // as it is compared: words folded and joined
	words  []string // folded; one for "제프리", two for "제프리 힌튼"
	hangul bool
	titled bool   // stood with a title or form of address
	role   bool   // names a part in the conversation or an office, and not a person
	inside string // another way to write it that stood in brackets after it
}

// full reports whether the name tells a person apart in a collection: two
// words without initials, or a Korean family name with a given name.
func (n *name) full() bool {
	if n.role || len(n.words) == 0 {
		return false
	}
	if len(n.words) == 1 {
		return n.hangul && names.KoreanFull(n.words[0])
	}
	return !initial(n.words[0]) && !initial(n.words[len(n.words)-1])
}

func (n *name) single() bool { return len(n.words) == 1 && !n.role }

func (n *name) last() string { return n.words[len(n.words)-1] }

func initial(w string) bool { return utf8.RuneCountInString(w) == 1 && w[0] < utf8.RuneSelf }

// parseName reads a label or mention.
func parseName(written string) name {
	if isAddress(written) {
		return role(strings.TrimSpace(written))
	}
	written, device := ofDevice(written)
	if device {
		return role(written)
	}
	s, inside := cutBrackets(core(written))
	if isGeneric(s) {
		return role(cmp.Or(s, strings.TrimSpace(written), nameless))
	}
	n := name{inside: inside, hangul: hangul.In(s)}
	fields := strings.Fields(s)
	if slices.ContainsFunc(fields, joinsNames) { // two people are not part of anybody
		n.shown, n.words, n.key = strings.Join(fields, " "), []string{fold(s)}, text.Normal(s)
		return n
	}
	if n.hangul {
		fields, n.titled = koreanParts(fields)
	} else {
		fields, n.titled = englishParts(s)
	}
	for _, f := range fields {
		if w := fold(f); w != "" {
			n.words = append(n.words, w)
		}
	}
	if len(n.words) == 0 {
		return role(cmp.Or(s, nameless))
	}
	n.shown = proper(fields)
	if n.hangul && n.titled && utf8.RuneCountInString(n.shown) == 1 {
		n.shown = s // "한 씨"
	}
	n.key = joined(n.words, n.hangul)
	return n
}

// core is a label without the marks around it and the part before the name
// that legends write ("진행 : 서다온").
func core(written string) string {
	s := strings.TrimFunc(written, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !strings.ContainsRune(".)]）］", r)
	})
	if first, rest, ok := strings.Cut(s, " "); ok && joinsNames(first) {
		s = rest
	}
	for _, colon := range []string{":", "："} {
		if i := strings.LastIndex(s, colon); i >= 0 {
			s = strings.TrimSpace(s[i+len(colon):])
		}
	}
	return s
}

func joinsNames(w string) bool { return loadLexicon().english.joints[w] }

func joined(words []string, hangul bool) string {
	sep := " "
	if hangul {
		sep = ""
	}
	return strings.ReplaceAll(strings.Join(words, sep), "-", "")
}

// nameless is what a voice is called of which nothing is written, not even a
// mark.
const nameless = "Speaker"

// role is a name that nobody bears. A mark ("=") is shown as it is.
func role(s string) name {
	s = strings.Join(strings.Fields(s), " ")
	key := cmp.Or(text.Normal(strings.ReplaceAll(s, "_", " ")), s)
	return name{shown: s, key: key, role: true, hangul: hangul.In(s)}
}

// cutBrackets takes what stands in brackets off the end of a name. What stood
// in them is kept when it may be the name in another script.
func cutBrackets(s string) (rest, inside string) {
	i := strings.IndexAny(s, "([（［")
	if i < 0 {
		return s, ""
	}
	rest = strings.TrimSpace(s[:i])
	inside = strings.Trim(s[i:], "()[]（）［］ ")
	if rest == "" {
		return inside, ""
	}
	if hangul.In(rest) == hangul.In(inside) || strings.ContainsAny(inside, "0123456789,/") {
		inside = ""
	}
	return rest, inside
}

// isGeneric reports whether a label is a part anybody may take: "Q",
// "SPEAKER_01", "Speaker B", "사회자".
func isGeneric(s string) bool {
	k := strings.TrimRightFunc(s, func(r rune) bool {
		return unicode.IsDigit(r) || unicode.IsPunct(r) || unicode.IsSpace(r) || r == '#'
	})
	k = strings.ReplaceAll(strings.ToLower(k), "_", " ")
	if len(k) <= 1 || loadLexicon().generic[k] {
		return true
	}
	part, letter := k[:len(k)-1], k[len(k)-1]
	return letter >= 'a' && letter <= 'z' && strings.HasSuffix(part, " ") && loadLexicon().generic[part[:len(part)-1]]
}

// Key is what is left of a name for comparison: two names of one key are one
// name as written, but for titles, case and punctuation.
func Key(written string) string { return parseName(written).key }
