package weight

import (
	"embed"
	"fmt"
	"sync"

	"github.com/whosaid/whosaid/internal/vectors/table"
	"github.com/whosaid/whosaid/internal/words"
)

//go:embed words
var files embed.FS

// lists is what this room knows of words.
var lists = words.In(files, "words")

var loadModel = sync.OnceValue(func() *model { return readModel(lists) })

// loadLine is the line of what is worth keeping, which fails when the table of
// word vectors is damaged.
var loadLine = sync.OnceValues(func() (*table.Line, error) {
	t, err := table.Load()
	if err != nil {
		return nil, fmt.Errorf("weighing claims: %w", err)
	}
	return t.Line(loadModel().direction), nil
})
