package render

import (
	"bytes"
	"context"
	"errors"
	"os"
	"os/exec"
	"strings"
	"testing"
)

func TestInstalled(t *testing.T) {
	path, err := exec.LookPath("dot")
	if err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("no dot: apt-get install graphviz")
		}
		t.Skip("no dot: apt-get install graphviz")
	}
	svg, err := installed(path, "-Tsvg")(t.Context(), []byte(drawing))
	if err != nil {
		t.Fatal(err)
	}
	checkSafe(t, svg)

	var png bytes.Buffer
	if err := PNG(t.Context(), &png, []byte(drawing)); err != nil {
		t.Fatal(err)
	}
	if !bytes.HasPrefix(png.Bytes(), []byte("\x89PNG\r\n")) {
		t.Errorf("no PNG: %.20q", png.Bytes())
	}
	if _, err := installed(path, "-Tsvg")(t.Context(), []byte("digraph {")); err == nil || !strings.Contains(err.Error(), "syntax error") {
		t.Errorf("got %v, want what dot says of the error", err)
	}
}

func TestWithoutDot(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	if Installed() {
		t.Fatal("dot found where there is none")
	}
	if err := PNG(t.Context(), &bytes.Buffer{}, []byte(drawing)); !errors.Is(err, ErrNoPNG) {
		t.Errorf("got %v, want %v", err, ErrNoPNG)
	}
	var svg bytes.Buffer
	if err := SVG(t.Context(), &svg, []byte(drawing)); err != nil {
		t.Fatal(err)
	}
	checkSafe(t, svg.Bytes())
	if err := SVG(t.Context(), &svg, []byte("digraph {")); err == nil || !strings.Contains(err.Error(), "syntax error") {
		t.Errorf("got %v, want what Graphviz says of the error", err)
	}
}

func TestStopsWhenTold(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if err := SVG(ctx, &bytes.Buffer{}, []byte(drawing)); err == nil {
		t.Error("drew although it was told to stop")
	}
	t.Setenv("PATH", t.TempDir())
	if err := SVG(ctx, &bytes.Buffer{}, []byte(drawing)); err == nil {
		t.Error("the embedded Graphviz drew although it was told to stop")
	}
}

func TestCleanLeavesOutWhatIsNotDrawing(t *testing.T) {
	in := `<!DOCTYPE svg><!-- x --><svg width="1pt" onload="x()"><script>alert(1)</script><foreignObject><a>x</a></foreignObject>` +
		`<a xlink:href="javascript:x()" onclick="y()"><text font-family="z">a&amp;b</text></a><image href="https://example.org/x.png"/></svg>`
	var b bytes.Buffer
	if err := clean(&b, []byte(in)); err != nil {
		t.Fatal(err)
	}
	_, got, _ := strings.Cut(b.String(), ` width`)
	if want := `="1pt"><a rel="noopener noreferrer"><text>a&amp;b</text></a></svg>`; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func FuzzClean(f *testing.F) {
	f.Add(`<svg><a xlink:href="https://example.org"><text>a</text></a></svg>`)
	f.Fuzz(func(t *testing.T, in string) {
		var b bytes.Buffer
		if clean(&b, []byte(in)) != nil {
			return
		}
		if out := strings.ToLower(b.String()); strings.Contains(out, "<script") || strings.Contains(out, " onload=") {
			t.Errorf("%q became %q", in, out)
		}
	})
}
