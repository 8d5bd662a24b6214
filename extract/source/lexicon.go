package source

import (
	"strings"
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what this room knows of words, from the lists.
type lexicon struct {
	aside     asideWords
	furniture map[string]bool // words of the classes and ids that a site gives to furniture

	halves      map[string]bool // of the day, beside a clock: am, 오후
	dayUnits    []string        // of a Korean date
	attachments map[string]bool // what chats write in the place of what is no text

	columns  map[string]string // name of a column of a table → what stands in it
	tiers    map[string]string // word in the name of a tier → what stands in it
	silences map[string]bool   // texts of tiers where nobody speaks
}

// asideWords is what tells the lines that a site puts around a post.
type asideWords struct {
	heads []string            // open a block of other titles
	leads map[byte][]leadWord // begin a line, by their first byte
	lines map[string]bool     // are a whole line
	keep  []string            // make a link one to a recording or a transcript
}

// leadWord is how a line may begin, and when that counts.
type leadWord struct{ when, words string }

// loadLexicon reads the lists once.
var loadLexicon = sync.OnceValue(func() *lexicon {
	return &lexicon{
		aside:       readAsideWords(),
		furniture:   lists.Set("page-furniture"),
		halves:      lists.Set("halves-of-day"),
		dayUnits:    lists.List("day-units.ko"),
		attachments: lists.Set("attachments"),
		columns:     readKinds("columns", "text", "voice", "start", "end", "date", "length", "number"),
		tiers:       readKinds("tiers", "text", "words", "other"),
		silences:    lists.Set("silences"),
	}
})

// readKinds reads a list of names, each with one of the kinds before it.
func readKinds(list string, kinds ...string) map[string]string {
	out := map[string]string{}
	for _, row := range lists.Table(list, words.OneOf(kinds...), words.Text) {
		out[row[1]] = row[0]
	}
	return out
}

func readAsideWords() asideWords {
	w := asideWords{heads: lists.List("aside-heads"), lines: lists.Set("aside-lines"), leads: map[byte][]leadWord{}}
	for _, row := range lists.Table("aside-leads", words.OneOf("linked", "short", "always"), words.Text) {
		first := row[1][0]
		w.leads[first] = append(w.leads[first], leadWord{row[0], row[1]})
	}
	for _, row := range lists.Table("link-roles", words.OneOf("original", "subtitles", "transcript", "related"), words.Text) {
		if row[0] != "related" {
			w.keep = append(w.keep, row[1])
		}
	}
	return w
}

// lead is when the beginning of a line counts; "" when it never does.
func (w asideWords) lead(line string) string {
	line = strings.TrimLeft(line, " *[(<>-–—|•·")
	if line == "" {
		return ""
	}
	for _, l := range w.leads[lower(line[0])] {
		n := len(l.words)
		if len(line) >= n && strings.EqualFold(line[:n], l.words) && !goesOn(line[n:], l.words) {
			return l.when
		}
	}
	return ""
}

func lower(c byte) byte {
	if c >= 'A' && c <= 'Z' {
		return c | 0x20
	}
	return c
}

// goesOn reports whether a word goes on in rest, so that it is another word.
func goesOn(rest, word string) bool {
	return rest != "" && alphanumeric(word[len(word)-1]) && alphanumeric(rest[0])
}

// containsAny reports whether s holds one of some words, whatever the case.
func containsAny(s string, words []string) bool {
	s = strings.ToLower(s)
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
