package main

import (
	"bytes"
	"encoding/binary"

	"github.com/whosaid/whosaid/internal/cache"
	"github.com/whosaid/whosaid/internal/e5"
)

// rememberedReadings are what the network made of pairs in earlier runs, by the
// hash of their texts, and what it makes of those that it has not read yet.
type rememberedReadings struct {
	network network
	records *cache.Records
}

// rememberReadings are the readings of the network, and what is remembered of
// them.
func (k kept) rememberReadings(n network) rememberedReadings {
	return rememberedReadings{n, k.files.Records(cache.Version()+" readings", binary.Size(e5.Reading{}))}
}

// Read returns what the network makes of each pair, in order.
func (r rememberedReadings) Read(pairs [][2]string) []e5.Reading {
	out := make([]e5.Reading, len(pairs))
	var missing []int
	var unread [][2]string
	for i, raw := range r.records.Get(keysOfPairs(pairs)) {
		if raw != nil && readingOf(raw, &out[i]) {
			continue
		}
		missing, unread = append(missing, i), append(unread, pairs[i])
	}
	n := r.network
	n.keep = r.put
	for k, reading := range n.Read(unread) {
		out[missing[k]] = reading
	}
	return out
}

// put keeps what the network made of pairs.
func (r rememberedReadings) put(pairs [][2]string, readings []e5.Reading) {
	data := make([][]byte, len(readings))
	for i := range readings {
		var b bytes.Buffer
		_ = binary.Write(&b, binary.LittleEndian, &readings[i]) // a buffer takes it
		data[i] = b.Bytes()
	}
	r.records.Put(keysOfPairs(pairs), data)
}

// readingOf reads what put kept, and reports whether it is that.
func readingOf(raw []byte, out *e5.Reading) bool {
	return binary.Read(bytes.NewReader(raw), binary.LittleEndian, out) == nil
}

// keysOfPairs are the keys of pairs, whichever text comes first.
func keysOfPairs(pairs [][2]string) []cache.Key {
	texts := make([]string, len(pairs))
	for i, p := range pairs {
		texts[i] = min(p[0], p[1]) + "\x00" + max(p[0], p[1])
	}
	return keysOf(texts)
}
