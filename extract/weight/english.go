package weight

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	en "github.com/whosaid/whosaid/internal/english"
	"github.com/whosaid/whosaid/internal/words"
)

// englishPhrase is a row of signs.en.txt.
type englishPhrase struct {
	words []string
	first bool // only behind the openers
	sign  int
}

// mostOpeners is how many words in front of a sentence may only open it.
const mostOpeners = 4

// english reads the signs of English sentences.
type english struct {
	*signs
	phrases              map[string][]englishPhrase // by their first word
	empty, openers, past map[string]bool
	shapes               map[string]map[string]bool // by the second column of verb-shapes.en.txt
	words                []string                   // of the sentence, in small letters

	content, contentLog, length, long, short, names, trails, exclaims, quotes int
	iPast, wePast, nounIs, contentFirst, nounFirst                            int
}

func newEnglish(s *signs) *english {
	e := &english{signs: s, phrases: map[string][]englishPhrase{}, empty: lists.Set("contentless.en"), openers: lists.Set("openers.en"), past: lists.Set("told-past.en"), shapes: map[string]map[string]bool{}}
	for _, row := range lists.Table("verb-shapes.en", words.Text, words.OneOf("between", "teller", "predicate", "article", "general")) {
		if e.shapes[row[1]] == nil {
			e.shapes[row[1]] = map[string]bool{}
		}
		e.shapes[row[1]][row[0]] = true
	}
	for _, row := range lists.Table("signs.en", words.Text, words.OneOf("first", "anywhere"), words.Text) {
		p := englishPhrase{strings.Fields(row[0]), row[1] == "first", s.number("en " + row[2])}
		e.phrases[p.words[0]] = append(e.phrases[p.words[0]], p)
	}
	e.content, e.contentLog = s.number("en content"), s.number("en content log")
	e.length, e.long, e.short = s.number("en words"), s.number("en long"), s.number("en short")
	e.names, e.quotes = s.number("en names"), s.number("en quotation")
	e.trails, e.exclaims = s.number("en trails off"), s.number("en exclamation mark")
	e.iPast, e.wePast, e.nounIs = s.number("en I did"), s.number("en we did"), s.number("en noun and verb")
	e.contentFirst, e.nounFirst = s.number("en content first"), s.number("en noun first")
	return e
}

// read takes down what the sentence shows.
func (e *english) read(text string) {
	e.scan(text)
	opening := e.opening()
	e.seePhrases(opening)
	content := e.contentWords()
	n := float64(len(e.words))
	e.values[e.content], e.values[e.contentLog] = float64(min(12, content)), math.Log1p(float64(content))
	e.values[e.length], e.values[e.long] = math.Log1p(n), max(0, n-25)/20
	e.is(e.short, n <= 4)
	e.is(e.trails, trailsOff(text))
	e.is(e.exclaims, strings.HasSuffix(strings.TrimRight(text, `"”') `), "!"))
	e.is(e.quotes, strings.ContainsAny(text, `"“”`))
	if opening < len(e.words) {
		w := e.words[opening]
		e.is(e.contentFirst, !e.empty[w])
		e.is(e.nounFirst, e.shapes["general"][w])
	}
	e.seeVerbs()
}

// scan takes the words of the sentence, and counts the names among them.
func (e *english) scan(text string) {
	text = en.Straight(text)
	e.words = e.words[:0]
	names, from := 0, -1
	for i, r := range text + " " {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if from < 0 {
				from = i
			}
		case from < 0 || joins(text, i):
		default:
			if isName(text, from, text[from:i]) {
				names++
			}
			e.words = append(e.words, strings.ToLower(text[from:i]))
			from = -1
		}
	}
	e.values[e.names] = float64(min(3, names))
}

// joins reports whether an apostrophe or a hyphen stands inside a word.
func joins(text string, i int) bool {
	if i+1 >= len(text) || text[i] != '\'' && text[i] != '-' {
		return false
	}
	r, _ := utf8.DecodeRuneInString(text[i+1:])
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}

// isName reports whether a word with a capital stands inside the sentence.
func isName(text string, from int, w string) bool {
	if w[0] < 'A' || w[0] > 'Z' || w == "I" || strings.HasPrefix(w, "I'") || from < 2 || text[from-1] != ' ' {
		return false
	}
	before := text[from-2]
	return before >= 'a' && before <= 'z' || strings.IndexByte(",;:)", before) >= 0
}

// opening is the number of words that only open the sentence.
func (e *english) opening() int {
	n := 0
	for n < min(mostOpeners, len(e.words)) && e.openers[e.words[n]] {
		n++
	}
	return n
}

func (e *english) seePhrases(opening int) {
	for i, w := range e.words {
		for _, p := range e.phrases[w] {
			if (!p.first || i <= opening) && e.standsAt(i, p.words) {
				e.see(p.sign)
			}
		}
	}
}

func (e *english) standsAt(i int, phrase []string) bool {
	if i+len(phrase) > len(e.words) {
		return false
	}
	for k, w := range phrase {
		if e.words[i+k] != w {
			return false
		}
	}
	return true
}

// contentWords is how many words say something by themselves.
func (e *english) contentWords() int {
	n := 0
	for _, w := range e.words {
		if !e.empty[w] {
			n++
		}
	}
	return n
}

// seeVerbs looks for what somebody tells of themselves, and for nouns of which
// something is said.
func (e *english) seeVerbs() {
	for i, w := range e.words {
		if i+1 == len(e.words) {
			break
		}
		next := e.words[i+1]
		if e.shapes["between"][next] && i+2 < len(e.words) {
			next = e.words[i+2]
		}
		told := e.past[next] || strings.HasSuffix(next, "ed") && len(next) > 4
		e.is(e.iPast, told && w == "i")
		e.is(e.wePast, told && e.shapes["teller"][w])
		e.is(e.nounIs, e.shapes["predicate"][e.words[i+1]] && (strings.HasSuffix(w, "s") && !e.empty[w] || i > 0 && e.shapes["article"][e.words[i-1]]))
	}
}
