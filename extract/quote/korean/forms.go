package korean

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/words"
)

// forms are words, or beginnings or endings of words, that a rule treats
// alike.
type forms []string

// has reports whether the word is one of them.
func (f forms) has(word string) bool { return slices.Contains(f, word) }

// start reports whether the word begins with one of them.
func (f forms) start(word string) bool {
	for _, s := range f {
		if strings.HasPrefix(word, s) {
			return true
		}
	}
	return false
}

// end reports whether the word ends in one of them.
func (f forms) end(word string) bool { return f.endOf(word) != "" }

// endOf is the first of them that the word ends in; "" when it ends in none.
func (f forms) endOf(word string) string {
	for _, s := range f {
		if endsIn(word, s) {
			return s
		}
	}
	return ""
}

// endsIn is strings.HasSuffix for endings that are not empty. It looks at the
// last byte first, in which most endings differ: sentences are compared with
// hundreds of them.
func endsIn(word, ending string) bool {
	n := len(word) - len(ending)
	return n >= 0 && word[len(word)-1] == ending[len(ending)-1] && word[n:] == ending
}

// within reports whether one of them stands in the text.
func (f forms) within(text string) bool {
	for _, s := range f {
		if strings.Contains(text, s) {
			return true
		}
	}
	return false
}

// strip is the word without those of them that it ends in, taken off in their
// order.
func (f forms) strip(word string) string {
	for _, s := range f {
		if endsIn(word, s) {
			word = word[:len(word)-len(s)]
		}
	}
	return word
}

// tailOf reports whether a word of n syllables ends in one of them; those of
// one syllable need two before them.
func (f forms) tailOf(word string, n int) bool {
	for _, s := range f {
		if endsIn(word, s) && (len(s) > 3 || n > 2) {
			return true
		}
	}
	return false
}

// named reads a list of rows that rules ask for by name: it returns what gives
// the forms of a row.
func named(list string) func(name string) forms {
	rows := map[string]forms{}
	for _, row := range lists.Table(list, words.Text, words.Text, words.More) {
		rows[row[0]] = row[1:]
	}
	return func(name string) forms {
		if rows[name] == nil {
			panic(fmt.Sprintf("korean: %s.txt has no row %q", list, name))
		}
		return rows[name]
	}
}

// tails are the endings of reported clauses.
type tails map[string]tail

// tail is the end of a reported clause.
type tail struct {
	cut  string // what is not a part of the reported words
	says bool   // they state something: false for questions and proposals
}

// of finds the longest ending of a word, with something before it.
func (t tails) of(word string) (tail, bool) {
	for n := 0; n < len(word); {
		if found, ok := t[word[n:]]; ok && n > 0 {
			return found, true
		}
		_, size := utf8.DecodeRuneInString(word[n:])
		n += size
	}
	return tail{}, false
}

// statements reads a list of endings that all state something.
func statements(list string) tails {
	out := tails{}
	for _, row := range lists.Table(list, words.Text, words.Text) {
		out[row[0]] = tail{cut: row[1], says: true}
	}
	return out
}

// firstRune is the first syllable of a word.
func firstRune(s string) string {
	_, n := utf8.DecodeRuneInString(s)
	return s[:n]
}

// lastRunes is the last n syllables of a word, or all that it has.
func lastRunes(s string, n int) string {
	i := len(s)
	for ; n > 0 && i > 0; n-- {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
	}
	return s[i:]
}
