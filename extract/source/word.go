package source

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"path"
	"strings"
)

// contentTypes is the part that lists what the parts of an Office file are
// (ECMA-376 part 2, 10.1.2).
const contentTypes = "[Content_Types].xml"

// wordParts are the parts of a Word document that are read: its body, and
// what the body refers to by number. Headers, footers, notes and comments are
// parts of their own and stay out.
type wordParts struct {
	body   []byte
	links  map[string]string // id of a relationship → address on the web
	styles map[string]wordStyle
	title  string // of the file's properties
}

// wordStyle is what a style says that later stages can use.
type wordStyle struct {
	level int // of a heading; 0 for any other
	bold  bool
}

// wordBody is the name of the body among the parts; "" for anything that is
// no Word document.
func wordBody(members []*zip.File) string {
	types := part(members, contentTypes)
	if types == nil {
		return ""
	}
	var list struct {
		Override []struct {
			PartName    string `xml:"PartName,attr"`
			ContentType string `xml:"ContentType,attr"`
		}
	}
	if readPart(members, contentTypes, &list) != nil {
		return ""
	}
	for _, o := range list.Override {
		// Documents, templates, and both with macros.
		if strings.HasSuffix(o.ContentType, ".main+xml") && strings.Contains(strings.ToLower(o.ContentType), "word") {
			return strings.TrimPrefix(o.PartName, "/")
		}
	}
	return ""
}

func isWord(members []*zip.File) bool { return wordBody(members) != "" }

// openWord takes the parts out of a Word document; nil for any other file.
func openWord(raw []byte) (*wordParts, error) {
	if !isZip(raw) {
		return nil, nil
	}
	r, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) {
		return nil, fmt.Errorf("damaged zip archive (%w); pack or fetch it again", err)
	}
	name := wordBody(r.File)
	if name == "" {
		return nil, errors.New("a zip archive where a text was expected; unpack it first")
	}
	m := part(r.File, name)
	if m == nil {
		return nil, fmt.Errorf("a Word document without %s: it is damaged; open it in a word processor and save it again", name)
	}
	w := &wordParts{}
	if w.body, err = unpackMember(m); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	w.links = wordLinks(r.File, name)
	w.styles = wordStyles(r.File, path.Dir(name))
	w.title = wordTitle(r.File)
	return w, nil
}

// readPart reads a small part into what its elements fill. A part that is
// missing or broken fills nothing: the body can be read without.
func readPart(members []*zip.File, name string, into any) error {
	m := part(members, name)
	if m == nil {
		return fmt.Errorf("no %s", name)
	}
	raw, err := unpackMember(m)
	if err != nil {
		return err
	}
	return xml.Unmarshal(raw, into)
}

// wordLinks are the addresses on the web that the body refers to.
func wordLinks(members []*zip.File, body string) map[string]string {
	var list struct {
		Relationship []struct {
			ID         string `xml:"Id,attr"`
			Target     string `xml:"Target,attr"`
			TargetMode string `xml:"TargetMode,attr"`
		}
	}
	_ = readPart(members, path.Dir(body)+"/_rels/"+path.Base(body)+".rels", &list)
	out := map[string]string{}
	for _, r := range list.Relationship {
		if r.TargetMode == "External" {
			out[r.ID] = strings.TrimSpace(r.Target)
		}
	}
	return out
}

// wordStyles reads the styles by the names that are the same in every
// language of the word processor.
func wordStyles(members []*zip.File, dir string) map[string]wordStyle {
	var list struct {
		Style []struct {
			ID   string `xml:"styleId,attr"`
			Name struct {
				Val string `xml:"val,attr"`
			} `xml:"name"`
			RPr struct {
				B *struct {
					Val string `xml:"val,attr"`
				} `xml:"b"`
			} `xml:"rPr"`
		} `xml:"style"`
	}
	_ = readPart(members, dir+"/styles.xml", &list)
	out := map[string]wordStyle{}
	for _, s := range list.Style {
		out[s.ID] = wordStyle{level: headingOf(s.Name.Val), bold: s.RPr.B != nil && !off(s.RPr.B.Val)}
	}
	return out
}

// headingOf is the level of the heading that a style's name or id tells; 0
// for any other.
func headingOf(style string) int {
	style = strings.ToLower(strings.ReplaceAll(style, " ", ""))
	switch {
	case style == "title":
		return 1
	case len(style) == len("heading1") && strings.HasPrefix(style, "heading") && style[7] >= '1' && style[7] <= '6':
		return int(style[7] - '0')
	}
	return 0
}

// off reports the values that switch a property off.
func off(val string) bool { return val == "0" || val == "false" || val == "off" }

// wordTitle is the title among the properties of the file.
func wordTitle(members []*zip.File) string {
	var core struct {
		Title string `xml:"title"`
	}
	_ = readPart(members, "docProps/core.xml", &core)
	return strings.Join(strings.Fields(core.Title), " ")
}
