package source

import (
	"strings"
	"unicode"

	"golang.org/x/net/html/atom"

	"github.com/whosaid/whosaid/internal/span"
)

// longestTag is how many bytes of words a tag may hold.
const longestTag = 64 << 10

// spoken is one tag with its words.
type spoken struct {
	name  string
	words span.Span
	end   int // where the closing tag ends
}

// sniffSpeechTags asks for words in tags that are named after who speaks:
// "<Person1>...</Person1>".
func sniffSpeechTags(text string) look {
	text = headOf(text)
	first, ok := speechTag(text, 0)
	if !ok || strings.TrimSpace(text[:first.words.Start-len(first.name)-2]) != "" && first.words.Start > 2000 {
		return decline("no words in tags named after who speaks, as in <Person1>")
	}
	if _, ok := speechTag(text, first.end); !ok {
		return decline("one tag alone is no conversation")
	}
	return look{level: sure}
}

// readSpeechTags reads scripts in which each turn stands in a tag with the
// name of who speaks.
func readSpeechTags(doc *Document) error {
	doc.Format = SpeechTags
	w := &writer{text: doc.Text}
	for at := 0; ; {
		t, ok := speechTag(doc.Text, at)
		if !ok {
			break
		}
		at = t.end
		words := t.words.Trim(doc.Text)
		if words.Empty() {
			continue
		}
		if w.len() > 0 {
			w.put("\n\n")
		}
		start := w.len()
		w.same(words.Start, words.End)
		doc.Marks = append(doc.Marks, Mark{Span: span.Span{Start: start, End: w.len()}, Kind: Voice, Value: t.name})
	}
	w.finish(doc)
	return nil
}

// speechTag finds the next tag with its closing one, from an offset on.
func speechTag(text string, from int) (spoken, bool) {
	for at := from; ; {
		n := strings.IndexByte(text[at:], '<')
		if n < 0 {
			return spoken{}, false
		}
		open := at + n + 1
		at = open
		shut := strings.IndexByte(text[open:min(len(text), open+maxLabel)], '>')
		if shut <= 0 || !tagName(text[open:open+shut]) {
			continue
		}
		name := text[open : open+shut]
		words := open + shut + 1
		end := strings.Index(text[words:min(len(text), words+longestTag)], "</"+name+">")
		if end < 0 {
			continue
		}
		return spoken{name: name, words: span.Span{Start: words, End: words + end}, end: words + end + len(name) + 3}, true
	}
}

// tagName reports whether a tag may be named after who speaks: letters of any
// script, and no element of HTML.
func tagName(s string) bool {
	if atom.Lookup([]byte(strings.ToLower(s))) != 0 {
		return false
	}
	for i, r := range s {
		if !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r) && r != ' ' && r != '_' && r != '-') {
			return false
		}
	}
	r := []rune(s)[0]
	return unicode.IsUpper(r) || !unicode.IsLower(r)
}
