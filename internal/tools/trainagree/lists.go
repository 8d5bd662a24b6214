package main

import (
	"embed"

	"github.com/whosaid/whosaid/internal/words"
)

//go:embed words
var files embed.FS

// lists is what this tool knows of words.
var lists = words.In(files, "words")
