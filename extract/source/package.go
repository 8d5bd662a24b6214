package source

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// errPackageLocked is the error of a file whose parts are encrypted.
var errPackageLocked = errors.New("locked with a password; open it and save it without one")

// members are the parts of a file that is a zip archive; nil for any other.
func members(raw []byte) []*zip.File {
	if !isZip(raw) {
		return nil
	}
	r, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) { // nothing is written to disk
		return nil
	}
	return r.File
}

// packageType is what an archive says of itself in its part "mimetype", which
// OpenDocument, EPUB and HWPX have.
func packageType(parts []*zip.File) string {
	m := part(parts, "mimetype")
	if m == nil || m.UncompressedSize64 > 200 {
		return ""
	}
	raw, err := unpackMember(m)
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(raw))
}

// isPackage tells a file that is an archive by the beginning of its type.
func isPackage(kinds ...string) func(raw []byte) bool {
	return func(raw []byte) bool {
		kind := packageType(members(raw))
		return slices.ContainsFunc(kinds, func(k string) bool { return kind == k })
	}
}

// isPaperPackage reports an archive that is one of the papers.
func isPaperPackage(raw []byte) bool {
	return slices.ContainsFunc(papers[:], func(p paper) bool { return p.is(raw) })
}

// mustPart is the text of a part that a file cannot be read without.
func mustPart(parts []*zip.File, name string) (string, error) {
	m := part(parts, name)
	if m == nil {
		return "", fmt.Errorf("damaged: it has no %s; open it and save it again", name)
	}
	raw, err := unpackMember(m)
	if err != nil {
		return "", fmt.Errorf("%s: %w", name, err)
	}
	text, err := decode(raw)
	if err != nil {
		return "", fmt.Errorf("%s: %w", name, err)
	}
	return text, nil
}

// partLocked reports a list of parts that names encrypted ones.
func partLocked(parts []*zip.File, name string) bool {
	m := part(parts, name)
	if m == nil {
		return false
	}
	raw, err := unpackMember(m)
	return err == nil && bytes.Contains(raw, []byte("encryption-data"))
}

// walkXML gives the tokens of a part, one after the other.
func walkXML(text string, visit func(xml.Token)) error {
	tokens := xml.NewDecoder(strings.NewReader(text))
	tokens.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // it is decoded
	for {
		t, err := tokens.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("damaged: %w; open it in a word processor and save it again", err)
		}
		visit(t)
	}
}
