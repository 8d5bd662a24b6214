// Package render turns DOT into pictures: through the program dot where it is
// installed, else through an embedded Graphviz that needs nothing.
package render

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os/exec"

	"github.com/whosaid/whosaid/export/render/graphviz"
)

// SlowFrom is the number of claims in a drawing from which the embedded
// Graphviz takes so long (more than some seconds) that a user should be told.
const SlowFrom = 400

// ErrNoPNG is returned by PNG when the program dot is not installed: the
// embedded Graphviz has no fonts, so that it could draw no Hangul.
var ErrNoPNG = errors.New("a PNG needs the program dot and a font: take SVG, or install them (apt-get install graphviz fonts-nanum; brew install graphviz; winget install graphviz)")

// Installed reports whether the program dot is there, so that a caller can
// warn before a large drawing goes through the embedded Graphviz.
func Installed() bool {
	_, err := exec.LookPath("dot")
	return err == nil
}

// SVG lays out a DOT drawing and writes it to w as SVG that is safe to open
// and to put into a page: no script, links to http and https only. It fails
// when the text is not DOT, when ctx is done, or when w fails.
func SVG(ctx context.Context, w io.Writer, dot []byte) error {
	draw := graphviz.SVG
	if path, err := exec.LookPath("dot"); err == nil {
		draw = installed(path, "-Tsvg")
	}
	svg, err := draw(ctx, dot)
	if err != nil {
		return err
	}
	if err := clean(w, svg); err != nil {
		return fmt.Errorf("write SVG: %w", err)
	}
	return nil
}

// PNG lays out a DOT drawing and writes it to w as PNG, at 144 dots an inch.
// It fails with ErrNoPNG where the program dot is not installed, and as SVG
// does.
func PNG(ctx context.Context, w io.Writer, dot []byte) error {
	path, err := exec.LookPath("dot")
	if err != nil {
		return ErrNoPNG
	}
	png, err := installed(path, "-Tpng", "-Gdpi=144")(ctx, dot)
	if err != nil {
		return err
	}
	if _, err := w.Write(png); err != nil {
		return fmt.Errorf("write PNG: %w", err)
	}
	return nil
}
