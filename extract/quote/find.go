package quote

import "github.com/whosaid/whosaid/extract/dialogue"

// Find finds the reported speech of a document, in its prose and inside its
// turns, in the order of the text.
func Find(d dialogue.Dialogue) Reading {
	return Reading{Dialogue: d}
}
