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
func (k kept) rememberVectors(encoder compare.Similarity) compare.Similarity {
	return rememberedVectors{encoder, k.files.Records(cache.Version()+" vectors", 4*vectors.Size)}
}

// Vectors returns one vector of unit length for each text, in order.
func (r rememberedVectors) Vectors(texts []string) [][]float32 {
	keys := make([]cache.Key, len(texts))
	for i, t := range texts {
		sum := sha256.Sum256([]byte(t))
		keys[i] = cache.Key(sum[:len(keys[i])])
	}
	out := make([][]float32, len(texts))
	var missing []int
	for i, raw := range r.records.Get(keys) {
		if raw == nil {
			missing = append(missing, i)
			continue
		}
		out[i] = numbers(raw)
	}
	if len(missing) > 0 {
		r.compute(texts, keys, missing, out)
	}
	return out
}

// compute asks the encoder for what is missing and keeps it.
func (r rememberedVectors) compute(texts []string, keys []cache.Key, missing []int, out [][]float32) {
	asked := make([]string, len(missing))
	for k, i := range missing {
		asked[k] = texts[i]
	}
	var put []cache.Key
	var data [][]byte
	seen := map[cache.Key]bool{}
	for k, v := range r.encoder.Vectors(asked) {
		i := missing[k]
		if out[i] = v; !seen[keys[i]] {
			seen[keys[i]] = true
			put, data = append(put, keys[i]), append(data, bytesOf(v))
		}
	}
	r.records.Put(put, data)
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
