package source

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// xmlTokens goes through an XML text tag by tag and knows where each stands.
type xmlTokens struct {
	text   string
	d      *xml.Decoder
	offset int
	token  xml.Token // the one read last
	at     span.Span // of it in text
	broken error     // why it ends before the end of the text
}

// newXMLTokens stands before the first token of a text, which is decoded:
// what it says of its encoding counts no more.
func newXMLTokens(text string) *xmlTokens {
	x := &xmlTokens{text: text, offset: len(text) - len(strings.TrimPrefix(text, "\ufeff"))}
	x.d = xml.NewDecoder(strings.NewReader(text[x.offset:]))
	x.d.Strict = false
	x.d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil }
	return x
}

// next reads the next token; it reports false behind the last.
func (x *xmlTokens) next() bool {
	start := x.offset + int(x.d.InputOffset())
	token, err := x.d.RawToken()
	if err != nil {
		if !errors.Is(err, io.EOF) {
			x.broken = err
		}
		return false
	}
	x.token, x.at = token, span.Span{Start: start, End: x.offset + int(x.d.InputOffset())}
	return true
}

// opens is the name of the element that the token opens, without its prefix;
// "" for any other token.
func (x *xmlTokens) opens() string {
	if e, ok := x.token.(xml.StartElement); ok {
		return e.Name.Local
	}
	return ""
}

// shuts is the name of the element that the token ends.
func (x *xmlTokens) shuts() string {
	if e, ok := x.token.(xml.EndElement); ok {
		return e.Name.Local
	}
	return ""
}

// words is where the token stands, without what marks CDATA, when it is text.
func (x *xmlTokens) words() (s span.Span, ok bool) {
	if _, ok = x.token.(xml.CharData); !ok {
		return s, false
	}
	s = x.at
	if strings.HasPrefix(s.In(x.text), "<![CDATA[") {
		s.Start, s.End = s.Start+len("<![CDATA["), s.End-len("]]>")
	}
	return s, s.Start < s.End
}

// attr is an attribute of the element that the token opens, by its name
// without a prefix; "" without it.
func (x *xmlTokens) attr(name string) string {
	if e, ok := x.token.(xml.StartElement); ok {
		for _, a := range e.Attr {
			if a.Name.Local == name {
				return strings.TrimSpace(a.Value)
			}
		}
	}
	return ""
}

// inner is where the text of the element stands that the token opens, up to
// the first tag in it. The scanner goes on behind it.
func (x *xmlTokens) inner() span.Span {
	s := span.Span{Start: x.at.End, End: x.at.End}
	if !strings.HasSuffix(x.at.In(x.text), "/>") && x.next() {
		if words, ok := x.words(); ok {
			s = words
		}
	}
	return s
}

// value is the text of the element that the token opens, entities read.
func (x *xmlTokens) value() string {
	return strings.Join(strings.Fields(unescape(x.inner().In(x.text))), " ")
}

// warn tells of a document that is broken off; the rest of it is read.
func (x *xmlTokens) warn(doc *Document) {
	if x.broken != nil {
		line := 1 + strings.Count(x.text[:min(len(x.text), x.offset+int(x.d.InputOffset()))], "\n")
		doc.Warnings = append(doc.Warnings, fmt.Sprintf("%s:%d: damaged or cut off here (%v); only what stands before is read", doc.Name, line, x.broken))
	}
}

// rootOf is the name of the first element of a text, without its prefix; ""
// when it is no XML.
func rootOf(text string) string {
	head := skipProlog(headOf(text))
	if strings.HasPrefix(head, "<!DOCTYPE") {
		end := strings.IndexByte(head, '>')
		if inner := strings.IndexByte(head, '['); inner >= 0 && inner < end {
			end = strings.Index(head, "]>") + 1
		}
		head = skipProlog(head[end+1:])
	}
	if !strings.HasPrefix(head, "<") {
		return ""
	}
	return localName(head[1:])
}

// sniffRoot asks for the name of the first element.
func sniffRoot(names ...string) func(text string) look {
	return func(text string) look {
		root := rootOf(text)
		for _, name := range names {
			if root == name {
				return look{level: sure}
			}
		}
		return decline("its first element is not " + strings.Join(names, " or "))
	}
}
