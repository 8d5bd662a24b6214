package main

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/whosaid/whosaid/extract/parts"
)

// manifest says what stands in a folder of parts.
type manifest struct {
	Parts []struct {
		File    string       `json:"file"`
		Section parts.Section `json:"section"`
	} `json:"parts"`
}

// joinParts writes the one graph of a folder of parts.
func joinParts(args []string, std stdio) error {
	if len(args) != 1 {
		return usagef("part join takes one folder, with the manifest.json of its parts")
	}
	var m manifest
	raw, err := os.ReadFile(filepath.Join(args[0], "manifest.json"))
	if err != nil {
		return fmt.Errorf("%w; part join takes a folder that spark/whosaid_spark.py wrote", err)
	}
	if err := json.Unmarshal(raw, &m); err != nil {
		return fmt.Errorf("%s/manifest.json: %w", args[0], err)
	}
	sections := make([]parts.Section, len(m.Parts))
	for i, p := range m.Parts {
		sections[i] = p.Section
	}
	return parts.Whole(std.out, sections, func(i int) (io.ReadCloser, error) {
		return os.Open(filepath.Join(args[0], filepath.FromSlash(m.Parts[i].File)))
	})
}
