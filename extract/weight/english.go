package weight

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	en "github.com/whosaid/whosaid/internal/english"
	"github.com/whosaid/whosaid/internal/token"
)

const (
	mostOpeners = 4  // words in front of a sentence that may only open it
	mostNames   = 3  // names that count
	mostContent = 12 // words that count
	fewWords    = 4
	longEnglish = 25 // words from which a sentence is long
	perLong     = 20 // words by which it is longer that count one
	shortestEd  = 5  // letters of the shortest past tense in -ed that is told by its end
)

// english reads the signs of English sentences.
type english struct {
	*englishLists
	words []word // of the sentence at hand
}

// word is a word in small letters.
type word struct {
	low   string
	class token.Class
}

// is reports whether the word has any of the classes.
func (w word) is(c token.Class) bool { return w.class&c != 0 }

// read takes down what the sentence shows.
func (e *english) read(text string, v *Values) {
	v[Names] = float64(min(mostNames, e.scan(en.Straight(text))))
	opening := e.opening()
	e.seePhrases(opening, v)
	content, n := e.contentWords(), float64(len(e.words))
	v[Content], v[ContentLog] = float64(min(mostContent, content)), math.Log1p(float64(content))
	v[Words], v[Long] = math.Log1p(n), max(0, n-longEnglish)/perLong
	v.is(Few, n <= fewWords)
	if opening < len(e.words) {
		first := e.words[opening]
		v.is(ContentLead, !first.is(empty))
		v.is(KindLead, first.is(general))
	}
	e.seeVerbs(v)
}

// scan takes the words of the sentence, and counts the names among them.
func (e *english) scan(text string) (names int) {
	e.words = e.words[:0]
	from := -1
	for i, r := range text {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			if from < 0 {
				from = i
			}
		case from < 0 || joins(text, i):
		default:
			names += e.add(text, from, i)
			from = -1
		}
	}
	if from >= 0 {
		names += e.add(text, from, len(text))
	}
	return names
}

// add takes a word of the sentence, and returns 1 where it is a name.
func (e *english) add(text string, from, to int) (names int) {
	low := strings.ToLower(text[from:to])
	e.words = append(e.words, word{low, e.shapes.Exact(low)})
	if isName(text, from, text[from:to]) {
		return 1
	}
	return 0
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
	for n < min(mostOpeners, len(e.words)) && e.words[n].is(opener) {
		n++
	}
	return n
}

func (e *english) seePhrases(opening int, v *Values) {
	for i, w := range e.words {
		if !w.is(startsPhrase) {
			continue
		}
		for _, p := range e.phrases[w.low] {
			if (!p.first || i <= opening) && e.standsAt(i, p.words) {
				v.see(p.sign)
			}
		}
	}
}

func (e *english) standsAt(i int, phrase []string) bool {
	if i+len(phrase) > len(e.words) {
		return false
	}
	for k, w := range phrase {
		if e.words[i+k].low != w {
			return false
		}
	}
	return true
}

// contentWords is how many words say something by themselves.
func (e *english) contentWords() int {
	n := 0
	for _, w := range e.words {
		if !w.is(empty) {
			n++
		}
	}
	return n
}

// seeVerbs looks for what people tell of themselves, and for nouns of which
// something is said.
func (e *english) seeVerbs(v *Values) {
	for i, w := range e.words[:max(0, len(e.words)-1)] {
		next := e.words[i+1]
		if next.is(predicate) {
			v.is(OfNoun, strings.HasSuffix(w.low, "s") && !w.is(empty) || i > 0 && e.words[i-1].is(article))
		}
		if !w.is(teller) {
			continue
		}
		if next.is(between) && i+2 < len(e.words) {
			next = e.words[i+2]
		}
		v.is(Telling, next.is(past) || strings.HasSuffix(next.low, "ed") && len(next.low) >= shortestEd)
	}
}
