package source

import (
	"bytes"
	"unicode/utf8"
	"unsafe"

	"golang.org/x/text/encoding/korean"
)

// decodeKorean decodes CP949 and EUC-KR. Almost any bytes can be read as
// CP949, so it is believed only when what comes out is what Koreans write:
// no broken character, and most of the double bytes are the common syllables
// of KS X 1001 (lead B0 to C8, trail from A1).
func decodeKorean(raw []byte) (string, bool) {
	if !looksKorean(raw) {
		return "", false
	}
	out, err := korean.EUCKR.NewDecoder().Bytes(raw)
	if err != nil || bytes.ContainsRune(out, utf8.RuneError) {
		return "", false
	}
	return unsafe.String(unsafe.SliceData(out), len(out)), true
}

func looksKorean(raw []byte) bool {
	common, pairs := 0, 0
	for i := 0; i < len(raw); i++ {
		c := raw[i]
		if c < 0x80 {
			continue
		}
		if i+1 == len(raw) || c == 0x80 || c == 0xFF {
			return false
		}
		i++
		pairs++
		if c >= 0xB0 && c <= 0xC8 && raw[i] >= 0xA1 {
			common++
		}
	}
	return pairs > 0 && common*10 >= pairs*6
}
