// Package qdpx writes a graph as a project of REFI-QDA, the exchange format of
// programs for qualitative research (https://www.qdasoftware.org): a zip with
// project.qde and the texts of the documents.
//
// People are codes, and cases where they have a name; every quote is a
// selection in its document, coded with who said it. Two more codes stand on
// the words that people share or dispute, and links join those.
package qdpx

import (
	"archive/zip"
	"encoding/xml"
	"fmt"
	"io"

	"github.com/whosaid/whosaid/graph"
)

// Texts finds the text of a document that the evidence of a graph counts its
// bytes of.
type Texts func(document string) (string, bool)

// Write writes g with the texts of its documents. The same graph and texts
// give the same bytes. An error is that of w, or says that a text is missing.
func Write(w io.Writer, g *graph.Graph, texts Texts) error {
	p := newProject(g)
	if err := p.readSources(texts); err != nil {
		return err
	}
	out := zip.NewWriter(w)
	if err := add(out, "project.qde", p.xml()); err != nil {
		return err
	}
	for _, s := range p.sources {
		if err := add(out, "Sources/"+s.guid+".txt", []byte(s.text)); err != nil {
			return err
		}
	}
	return out.Close()
}

// add adds a file without a time: same project, same bytes.
func add(out *zip.Writer, name string, content []byte) error {
	f, err := out.CreateHeader(&zip.FileHeader{Name: name, Method: zip.Deflate})
	if err != nil {
		return err
	}
	_, err = f.Write(content)
	return err
}

// xml is project.qde.
func (p *project) xml() []byte {
	raw, err := xml.MarshalIndent(p.document(), "", " ")
	if err != nil {
		panic(fmt.Sprintf("project.qde: %v", err)) // it is made of texts and numbers
	}
	return append([]byte(xml.Header), append(raw, '\n')...)
}
