package pdf

import (
	"embed"
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

//go:embed words
var files embed.FS

// lists is what this room knows of words.
var lists = words.In(files, "words")

// lexicon is the lists of this room.
type lexicon struct {
	heads  map[string]bool // first parts of words that keep their hyphen
	ends   map[string]bool // syllables that complete Korean words end in
	starts map[string]bool // syllables that Korean words begin with alone
	short  map[string]bool // Korean words of one syllable
}

var loadLexicon = sync.OnceValue(func() lexicon {
	return lexicon{heads: lists.Set("hyphen-heads.en"), ends: lists.Set("word-ends.ko"), starts: lists.Set("word-starts.ko"), short: lists.Set("short-words.ko")}
})
