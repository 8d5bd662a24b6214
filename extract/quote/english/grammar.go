// Package english finds the reported speech of English sentences: who says,
// denies, promises or opposes what.
package english

import (
	"sync"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/token"
)

// Grammar finds the reported speech of one document, a sentence after the
// other.
type Grammar struct {
	*reading.Document
	know    *lexicon
	units   []unit        // working space
	tokens  []token.Token // working space
	run     running
	humans  map[string]bool   // names that titles or given names tell to be a person's
	holders map[string]string // offices → who is called by them
	inside  map[string]bool   // words → they stand inside a sentence, spelled so
	talked  func() bool       // who wrote the document speaks in it; most documents need not be asked
}

// New returns a grammar that reads the document.
func New(d *reading.Document) *Grammar {
	know := loadLexicon()
	return &Grammar{
		Document: d, know: know, talked: sync.OnceValue(func() bool { return know.spokenProse(d.Plain) }),
		inside: map[string]bool{}, humans: map[string]bool{}, holders: map[string]string{},
	}
}
