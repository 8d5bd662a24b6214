package embeddings

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash/crc32"
	"math"
	"os"
	"path/filepath"
)

// store keeps the vectors of one model on disk, one file a text, named by the
// hash of the text: no text is written. Files appear whole or not at all, so
// that runs side by side do not hurt each other. A disk that fails costs only
// time, so nothing here returns an error.
type store struct{ dir string } // "" keeps nothing

// newStore is the store of a model of a server.
func newStore(cache, url, model string) store {
	if cache == "" {
		return store{}
	}
	sum := sha256.Sum256([]byte(url + "\n" + model))
	return store{filepath.Join(cache, hex.EncodeToString(sum[:8]))}
}

func (s store) file(text string) string {
	sum := sha256.Sum256([]byte(text))
	name := hex.EncodeToString(sum[:])
	return filepath.Join(s.dir, "vectors", name[:2], name[2:])
}

// get returns the vector of a text, or nil. What is damaged is removed.
func (s store) get(text string) []float32 {
	if s.dir == "" {
		return nil
	}
	raw, err := os.ReadFile(s.file(text))
	if err != nil {
		return nil
	}
	v := unpack(raw)
	if v == nil {
		os.Remove(s.file(text))
	}
	return v
}

// put keeps the vector of a text.
func (s store) put(text string, v []float32) { s.write(s.file(text), pack(v)) }

// forget drops all vectors and the calibration of the model.
func (s store) forget() {
	if s.dir != "" {
		os.RemoveAll(s.dir)
	}
}

// write puts a file in place in one step.
func (s store) write(name string, raw []byte) {
	if s.dir == "" || os.MkdirAll(filepath.Dir(name), 0o700) != nil {
		return
	}
	temp, err := os.CreateTemp(filepath.Dir(name), "new-*")
	if err != nil {
		return
	}
	_, err = temp.Write(raw)
	if temp.Close() != nil || err != nil || os.Rename(temp.Name(), name) != nil {
		os.Remove(temp.Name())
	}
}

// pack is the numbers of a vector, little-endian, and a checksum (CRC-32).
func pack(v []float32) []byte {
	raw := make([]byte, 0, 4*len(v)+4)
	for _, x := range v {
		raw = binary.LittleEndian.AppendUint32(raw, math.Float32bits(x))
	}
	return binary.LittleEndian.AppendUint32(raw, crc32.ChecksumIEEE(raw))
}

// unpack is the vector that pack packed, or nil.
func unpack(raw []byte) []float32 {
	n := len(raw)/4 - 1
	if n < 1 || len(raw)%4 != 0 || binary.LittleEndian.Uint32(raw[4*n:]) != crc32.ChecksumIEEE(raw[:4*n]) {
		return nil
	}
	v := make([]float32, n)
	for i := range v {
		v[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	return v
}
