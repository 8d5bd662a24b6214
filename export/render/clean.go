package render

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// The elements and attributes that Graphviz draws with. Everything else is
// left out, so that no text of a document can become part of a page.
const (
	elements   = " svg g title a text tspan path polygon polyline ellipse circle rect defs linearGradient radialGradient stop "
	attributes = " id class width height viewBox transform points d cx cy rx ry r x y x1 y1 x2 y2 dx dy fill fill-opacity stroke stroke-width stroke-opacity stroke-dasharray opacity text-anchor font-weight font-style font-size font-family text-decoration offset gradientUnits xlink:title target "
)

// The fonts of the whole drawing: ones that show Hangul on each system, then
// any.
const fontFamily = "NanumGothic,'Noto Sans CJK KR','Noto Sans KR','Apple SD Gothic Neo','Malgun Gothic',Helvetica,Arial,sans-serif"

// clean copies an SVG drawing of Graphviz to w without what could be harmful:
// comments, declarations, scripts, links other than to http and https. The
// fonts are named once, for the whole drawing.
func clean(w io.Writer, svg []byte) error {
	b := bufio.NewWriter(w)
	b.WriteString(xml.Header)
	decoder := xml.NewDecoder(bytes.NewReader(svg))
	decoder.Strict = false // dot 2 leaves an ampersand in a link as it is
	text := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
	for skip := 0; ; {
		token, err := decoder.RawToken()
		if errors.Is(err, io.EOF) {
			return b.Flush()
		}
		if err != nil {
			return fmt.Errorf("the drawing is not SVG: %w", err)
		}
		switch t := token.(type) {
		case xml.StartElement:
			if skip > 0 || !known(elements, t.Name) {
				skip++
				continue
			}
			open(b, t)
		case xml.EndElement:
			if skip > 0 {
				skip--
				continue
			}
			b.WriteString("</" + t.Name.Local + ">")
		case xml.CharData:
			if skip == 0 {
				text.WriteString(b, string(t))
			}
		}
	}
}

func open(b *bufio.Writer, t xml.StartElement) {
	b.WriteString("<" + t.Name.Local)
	switch t.Name.Local {
	case "svg":
		b.WriteString(` xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" font-family="` + fontFamily + `"`)
	case "a":
		b.WriteString(` rel="noopener noreferrer"`)
	}
	for _, a := range t.Attr {
		if keep(a) {
			b.WriteString(" " + full(a.Name) + `="`)
			xml.EscapeText(b, []byte(a.Value))
			b.WriteByte('"')
		}
	}
	b.WriteByte('>')
}

func keep(a xml.Attr) bool {
	switch full(a.Name) {
	case "xlink:href", "href":
		link := strings.ToLower(a.Value)
		return strings.HasPrefix(link, "https://") || strings.HasPrefix(link, "http://")
	case "font-family":
		return false
	}
	return known(attributes, a.Name)
}

func known(list string, name xml.Name) bool {
	return strings.Contains(list, " "+full(name)+" ")
}

func full(name xml.Name) string {
	if name.Space == "" {
		return name.Local
	}
	return name.Space + ":" + name.Local
}
