package source

import (
	"archive/zip"
	"bytes"
	"strings"
)

// packaged says what an archive is whose members are the parts of one file of
// an office program and no files of their own; "" for any other.
func packaged(members []*zip.File) string {
	if m := part(members, "mimetype"); m != nil && m.UncompressedSize64 < 200 {
		if raw, err := unpackMember(m); err == nil {
			kind := strings.TrimSpace(string(raw))
			if strings.HasPrefix(kind, "application/vnd.oasis.opendocument") {
				return "an OpenDocument file, but no text"
			}
		}
	}
	if part(members, contentTypes) != nil {
		return "an Office file, but no Word document"
	}
	return ""
}

// foreign says what a file is that is known by its first bytes and has no
// reader; "" for any other.
func foreign(raw []byte) string {
	for _, f := range [...]struct{ opens, is string }{
		{"\xd0\xcf\x11\xe0", "an old Word, Excel or PowerPoint document"},
		{"\x89PNG", "a picture"},
		{"\xff\xd8\xff", "a picture"},
		{"ID3\x03", "a recording"},
		{"ID3\x04", "a recording"},
		{"OggS\x00", "a recording"},
		{"Rar!\x1a", "a RAR archive"},
		{"7z\xbc\xaf", "a 7z archive"},
	} {
		if bytes.HasPrefix(raw, []byte(f.opens)) {
			return f.is
		}
	}
	return ""
}
