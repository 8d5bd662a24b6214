package main

import (
	"crypto/sha256"
	"encoding/binary"
	"math"

	"github.com/whosaid/whosaid/extract/agree/compare"
	"github.com/whosaid/whosaid/internal/cache"
	"github.com/whosaid/whosaid/internal/vectors"
)

// rememberedVectors are vectors of the encoder that earlier runs have computed,
// by the hash of the text, and those of the encoder where there are none.
type rememberedVectors struct {
	encoder compare.Similarity
	records *cache.Records
}

// rememberVectors are the vectors of the encoder, and what is remembered of them.
// They are kept batch by batch, so that a run that ends early leaves most.
func (k kept) rememberVectors(encoder *lazyVectors) compare.Similarity {
	r := rememberedVectors{encoder, k.files.Records(cache.Version()+" vectors", 4*vectors.Size)}
	encoder.keep = func(texts []string, found [][]float32) {
		data := make([][]byte, len(found))
		for i, v := range found {
			data[i] = bytesOf(v)
		}
		r.records.Put(keysOf(texts), data)
	}
	return r
}

// Vectors returns one vector of unit length for each text, in order.
func (r rememberedVectors) Vectors(texts []string) [][]float32 {
	keys := keysOf(texts)
	found := map[cache.Key][]float32{}
	var missing []string
	for i, raw := range r.records.Get(keys) {
		if _, seen := found[keys[i]]; seen {
			continue
		}
		found[keys[i]] = numbers(raw)
		if raw == nil {
			missing = append(missing, texts[i])
		}
	}
	if len(missing) > 0 { // the encoder takes a while to load
		asked := keysOf(missing)
		for i, v := range r.encoder.Vectors(missing) {
			found[asked[i]] = v
		}
	}
	out := make([][]float32, len(texts))
	for i, k := range keys {
		out[i] = found[k]
	}
	return out
}

func keysOf(texts []string) []cache.Key {
	out := make([]cache.Key, len(texts))
	for i, t := range texts {
		sum := sha256.Sum256([]byte(t))
		out[i] = cache.Key(sum[:len(out[i])])
	}
	return out
}

func bytesOf(v []float32) []byte {
	out := make([]byte, 0, 4*len(v))
	for _, x := range v {
		out = binary.LittleEndian.AppendUint32(out, math.Float32bits(x))
	}
	return out
}

func numbers(raw []byte) []float32 {
	out := make([]float32, len(raw)/4)
	for i := range out {
		out[i] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*i:]))
	}
	return out
}
