package source

import (
	"bytes"
	"unsafe"

	"golang.org/x/net/html/charset"
)

// decodeDeclared decodes a web page that is not UTF-8 as a browser would: by
// the character set that its head declares, else as Windows-1252; a page that
// wrongly calls itself UTF-8 keeps what is right in it.
func decodeDeclared(raw []byte) (string, bool) {
	head := raw[:min(len(raw), 1024)]
	if !surelyHTML(string(head)) {
		return "", false
	}
	encoding, name, _ := charset.DetermineEncoding(head, "")
	if name == "windows-1252" && !bytes.Contains(bytes.ToLower(head), []byte("charset")) {
		if text, ok := decodeKorean(raw); ok {
			return text, true
		}
	}
	if name == "utf-8" {
		out := bytes.ToValidUTF8(raw, []byte("\ufffd"))
		return unsafe.String(unsafe.SliceData(out), len(out)), true
	}
	out, err := encoding.NewDecoder().Bytes(raw)
	if err != nil {
		return "", false
	}
	return unsafe.String(unsafe.SliceData(out), len(out)), true
}
