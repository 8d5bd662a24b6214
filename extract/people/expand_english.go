package people

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/english"
	"github.com/whosaid/whosaid/internal/hangul"
)

// english looks at the capitalised words beside a label at text[at:]: "Tobias
// Quill", "Mina R. Orrell".
func (c *collector) english(s string, at, base int) {
	word := c.name.shown
	before, after := s[:at], s[at+len(word):]
	if letterBeside(before, after) {
		return
	}
	if rest, ok := strings.CutPrefix(after, " "); ok && !c.name.titled {
		if tail := namesAfter(rest); tail != "" {
			c.add(word+" "+tail, base+at, !headline(s, at))
		}
	}
	if rest, ok := strings.CutSuffix(before, " "); ok && !loadLexicon().english.given[c.name.key] {
		head, opens := namesBefore(rest)
		first, _, _ := strings.Cut(head, " ")
		given := loadLexicon().english.given[fold(first)]
		if head != "" && (given || !headline(s, at)) {
			c.add(head+" "+word, base+at, given || !opens)
		}
	}
}

// headline reports whether the line at at is written with capitals all along,
// and is not a sentence.
func headline(s string, at int) bool {
	from := strings.LastIndexByte(s[:at], '\n') + 1
	line := s[from:]
	if end := strings.IndexByte(line, '\n'); end >= 0 {
		line = line[:end]
	}
	if strings.HasSuffix(strings.TrimRight(line, " \r\t"), ".") {
		return false
	}
	long, capitals := 0, 0
	for w := range strings.FieldsSeq(line) {
		if len(w) > 3 {
			long++
			if capital(w) {
				capitals++
			}
		}
		if long > 20 {
			break
		}
	}
	return long > 3 && capitals*4 >= long*3
}

func letterBeside(before, after string) bool {
	p, _ := utf8.DecodeLastRuneInString(before)
	n, _ := utf8.DecodeRuneInString(after)
	return unicode.IsLetter(p) || unicode.IsLetter(n) || p == '-' || n == '-'
}

// namesAfter is the family name at the beginning of s, with an initial before
// it where there is one.
func namesAfter(s string) string {
	w := latinWord(s)
	rest, spaced := strings.CutPrefix(s[len(w):], " ")
	switch {
	case middle(w) && spaced:
		if next := latinWord(rest); namePart(next) {
			return w + " " + next
		}
		return ""
	case namePart(w):
		return w
	}
	return ""
}

// namesBefore is the given name at the end of s, and whether it opens a
// sentence, where any word has a capital.
func namesBefore(s string) (head string, opens bool) {
	i := strings.LastIndexAny(s, " \n\t(\"“‘'") + 1
	w := s[i:]
	if middle(w) && i > 1 && s[i-1] == ' ' {
		j := strings.LastIndexAny(s[:i-1], " \n\t(\"“‘'") + 1
		if first := s[j : i-1]; namePart(first) {
			return first + " " + w, sentenceOpens(s[:j])
		}
		return "", false
	}
	if namePart(w) {
		return w, sentenceOpens(s[:i])
	}
	return "", false
}

func sentenceOpens(before string) bool {
	before = strings.TrimRight(before, " \n\t(\"“‘'")
	if before == "" {
		return true
	}
	return strings.IndexByte(".!?:;", before[len(before)-1]) >= 0
}

// latinWord is the word at the beginning of s: letters, hyphens and
// apostrophes, and the stop of an initial.
func latinWord(s string) string {
	for i, r := range s {
		switch {
		case unicode.IsLetter(r) && !hangul.IsLetter(r), r == '-', r == '’' || r == '\'':
		case r == '.' && i == 1:
			return s[:2]
		default:
			return strings.TrimSuffix(strings.TrimSuffix(s[:i], "'s"), "’s")
		}
	}
	return s
}

// middle reports whether w is an initial ("R.").
func middle(w string) bool {
	return len(w) <= 2 && w != "" && w[0] >= 'A' && w[0] <= 'Z' && strings.HasSuffix(w, ".")
}

// namePart reports whether w is written as names are and is not a word that is
// capitalised for another reason.
func namePart(w string) bool {
	if utf8.RuneCountInString(w) < 2 || !capital(w) || strings.IndexFunc(w, func(r rune) bool {
		return !unicode.IsLetter(r) && r != '-' && r != '’' && r != '\''
	}) >= 0 {
		return false
	}
	k := fold(w)
	l := &loadLexicon().english
	return strings.IndexFunc(w, unicode.IsLower) >= 0 && !contraction(w) && !l.starts[k] && !l.titles[k] && !l.suffixes[k] && !l.capitalised[k]
}

// contraction reports whether w is two words in one, as in "I'm".
func contraction(w string) bool {
	return loadLexicon().english.contracted[strings.ToLower(english.Straight(w))]
}
