package advert

import (
	"embed"

	"github.com/whosaid/whosaid/internal/words"
)

//go:embed words
var files embed.FS

// lists is what this room knows of words.
var lists = words.In(files, "words")
