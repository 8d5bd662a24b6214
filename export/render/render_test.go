package render

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/export/render/graphviz"
)

const drawing = `digraph { "a" [label="말하다 & <b>" tooltip="x \"y\" <script>" URL="https://example.org/?a=1&b=2"]; "b" [URL="javascript:alert(1)"]; a -> b }`

func TestEmbedded(t *testing.T) {
	svg, err := graphviz.SVG(t.Context(), []byte(drawing))
	if err != nil {
		t.Fatal(err)
	}
	checkSafe(t, svg)
}

func checkSafe(t *testing.T, svg []byte) {
	t.Helper()
	var b bytes.Buffer
	if err := clean(&b, svg); err != nil {
		t.Fatal(err)
	}
	got := b.String()
	if !strings.HasPrefix(strings.TrimLeft(strings.TrimPrefix(got, xml.Header), "\n"), "<svg ") {
		t.Errorf("something stands before the drawing: %.200s", got)
	}
	for _, want := range []string{"말하다 &amp; &lt;b&gt;", `xlink:href="https://example.org/?a=1&amp;b=2"`, "<title>"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
	for _, bad := range []string{"javascript", "<script", "<!--", "<!DOCTYPE"} {
		if strings.Contains(got, bad) {
			t.Errorf("%s in %s", bad, got)
		}
	}
	d := xml.NewDecoder(&b)
	for {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}
