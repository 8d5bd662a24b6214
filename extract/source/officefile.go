package source

import (
	"archive/zip"
	"strings"
)

// packaged says what an archive is whose members are the parts of one file of
// an office program and no files of their own; "" for any other.
func packaged(members []*zip.File) string {
	if m := part(members, "mimetype"); m != nil && m.UncompressedSize64 < 200 {
		if raw, err := unpackMember(m); err == nil {
			kind := strings.TrimSpace(string(raw))
			switch {
			case strings.HasPrefix(kind, "application/vnd.oasis.opendocument"):
				return "an OpenDocument file"
			case strings.HasPrefix(kind, "application/epub"):
				return "an electronic book (EPUB)"
			}
		}
	}
	if part(members, contentTypes) != nil {
		return "an Office file, but no Word document"
	}
	return ""
}
