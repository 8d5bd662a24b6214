package weight

import (
	"embed"
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

//go:embed words
var files embed.FS

// lists is what this room knows of words.
var lists = words.In(files, "words")

var loadModel = sync.OnceValue(func() *model { return readModel(lists) })
