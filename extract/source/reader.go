package source

import (
	"path"
	"strings"
)

// reader reads one format. A new format is one more file with a reader in it
// and one more line in readers.
type reader struct {
	extensions []string                  // hints, lower case, without the dot
	sure       func(text string) bool    // the content can be nothing else
	like       func(head string) bool    // the content looks like it
	read       func(doc *Document) error // fills Format, Plain and what stands beside it
}

// sample is how much of a text is looked at to tell its format.
const sample = 64 << 10

// readers are asked in this order. Plain text takes what nobody else wants.
var readers = [...]reader{
	{extensions: []string{"html", "htm", "xhtml"}, sure: surelyHTML, like: likeHTML, read: readHTML},
	{extensions: []string{"md", "markdown"}, sure: surelyMarkdown, like: likeMarkdown, read: readMarkdown},
	{extensions: []string{"txt", "text", ""}, read: readPlain},
}

// readerFor asks first for content that can be one thing only, then lets the
// extension speak, then takes the first that the content looks like.
func readerFor(name, text string) reader {
	head := text[:min(len(text), sample)]
	for _, r := range readers {
		if r.sure != nil && r.sure(head) {
			return r
		}
	}
	hint := ext(name)
	plain := readers[len(readers)-1]
	for _, r := range readers[:len(readers)-1] {
		for _, e := range r.extensions {
			if e == hint {
				return r
			}
		}
	}
	for _, r := range readers {
		if r.like != nil && r.like(head) {
			return r
		}
	}
	return plain
}

// ext is the lower-case extension of a document's name, without its dot.
func ext(name string) string {
	return strings.ToLower(strings.TrimPrefix(path.Ext(name), "."))
}
