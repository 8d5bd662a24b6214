package source

import (
	"bytes"
	"errors"
	"fmt"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/encoding/unicode"
)

// decode gives the text of a file: its bytes as they are (byte order mark and
// CR included) when they are UTF-8, without a copy; else what they decode to
// from UTF-16 or from CP949, the superset of EUC-KR.
func decode(raw []byte) (string, error) {
	if what := foreign(raw); what != "" {
		return "", fmt.Errorf("%s, which is not read; save it as text or DOCX first", what)
	}
	if order, ok := utf16Order(raw); ok {
		return decodeUTF16(raw, order)
	}
	if i := bytes.IndexByte(raw, 0); i >= 0 {
		return "", fmt.Errorf("not a text: NUL at byte %d; no gzip, zip or Word document either; convert it to text, Markdown or HTML first", i)
	}
	if utf8.Valid(raw) {
		// Safe: nobody writes to raw from here on, as Parse demands.
		return unsafe.String(unsafe.SliceData(raw), len(raw)), nil
	}
	if text, ok := decodeDeclared(raw); ok {
		return text, nil
	}
	if text, ok := decodeKorean(raw); ok {
		return text, nil
	}
	at := invalidAt(raw)
	line := 1 + bytes.Count(raw[:at], []byte{'\n'})
	return "", fmt.Errorf("line %d: byte %d is neither UTF-8, UTF-16 nor CP949 text; if it is a text, convert it first, for example with iconv -f WINDOWS-1252 -t UTF-8", line, at)
}

// utf16Order tells UTF-16 by its byte order mark, or without one by the NULs
// that every second byte is in text with line ends and spaces.
func utf16Order(raw []byte) (unicode.Endianness, bool) {
	switch {
	case bytes.HasPrefix(raw, []byte{0xFF, 0xFE}):
		return unicode.LittleEndian, true
	case bytes.HasPrefix(raw, []byte{0xFE, 0xFF}):
		return unicode.BigEndian, true
	}
	head := raw[:min(len(raw), sample)]
	var nul [2]int
	for i, c := range head {
		if c == 0 {
			nul[i&1]++
		}
	}
	// Korean in UTF-16 has high NULs only beside its spaces, digits and stops,
	// and a low one in a syllable out of 256.
	enough := max(1, len(head)/40)
	switch {
	case nul[1] > enough && nul[1] > 4*nul[0]:
		return unicode.LittleEndian, true
	case nul[0] > enough && nul[0] > 4*nul[1]:
		return unicode.BigEndian, true
	}
	return unicode.LittleEndian, false
}

var errUTF16 = errors.New("broken UTF-16; save it as UTF-8")

func decodeUTF16(raw []byte, order unicode.Endianness) (string, error) {
	out, err := unicode.UTF16(order, unicode.UseBOM).NewDecoder().Bytes(raw)
	if err != nil {
		return "", fmt.Errorf("%w: %v", errUTF16, err)
	}
	if bytes.ContainsRune(out, utf8.RuneError) || bytes.IndexByte(out, 0) >= 0 {
		return "", errUTF16
	}
	return unsafe.String(unsafe.SliceData(out), len(out)), nil
}

// invalidAt is the offset of the first byte that breaks UTF-8.
func invalidAt(raw []byte) int {
	for i := 0; i < len(raw); {
		r, n := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && n <= 1 {
			return i
		}
		i += n
	}
	return len(raw)
}
