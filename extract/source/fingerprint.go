package source

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
)

// Fingerprint is a hash of all that decides what is read from a file: its bytes
// and those of its sidecar, the extension of its name, the format that it is to
// be read as, and, of a page, its address and what its server says.
func Fingerprint(file File, format Format) (string, error) {
	raw, err := file.Bytes()
	if err != nil {
		return "", err
	}
	side := []byte(nil)
	if file.side != nil {
		if side, err = file.side.Bytes(); err != nil {
			return "", err
		}
	}
	h := sha256.New()
	for _, part := range [][]byte{raw, side, []byte(ext(file.Name)), []byte(format), []byte(file.url), []byte(file.charset)} {
		h.Write(binary.LittleEndian.AppendUint64(nil, uint64(len(part))))
		h.Write(part)
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// Short is the name of a file before it was made distinct, and the folder above
// it.
func (f File) Short() (name, folder string) { return f.short, f.folder }
