package compare

import (
	"embed"

	"github.com/whosaid/whosaid/internal/words"
)

//go:embed words
var files embed.FS

// lists is what this room knows of words.
var lists = words.In(files, "words")

// languages is the column that says of which language a word is.
var languages = words.OneOf(english, korean)

const english, korean = "en", "ko"
