package source

import (
	"encoding/binary"
	"strings"
)

// stream is an entry of a compound file; one without data is a folder that
// holds those behind it.
type stream struct{ name, data string }

const sector = 512

// compound writes a compound file ([MS-CFB]) in sectors of 512 bytes, each
// stream filled up to more than 4096 bytes so that none lies in the small
// ones; streams must bear that.
func compound(streams []stream) string {
	var body strings.Builder
	fat := []uint32{0xfffffffd} // the table itself stands first
	starts := make([]uint32, len(streams))
	chain := func(data string) uint32 {
		first := uint32(len(fat))
		n := (len(data) + sector - 1) / sector
		for i := range n {
			next := uint32(len(fat) + 1)
			if i == n-1 {
				next = 0xfffffffe
			}
			fat = append(fat, next)
		}
		body.WriteString(data + strings.Repeat("\x00", n*sector-len(data)))
		return first
	}
	sizes := make([]int, len(streams))
	for i, s := range streams {
		if s.data == "" {
			continue
		}
		data := s.data
		if len(data) < 4096 {
			data += strings.Repeat("\x00", 4096-len(data))
		}
		sizes[i] = len(data)
		starts[i] = chain(data)
	}
	var entries []byte
	const none = 0xffffffff
	entries = append(entries, entry("Root Entry", 5, none, 1, 0xfffffffe, 0)...)
	for i, s := range streams {
		kind, right, child := byte(2), uint32(none), uint32(none)
		if s.data == "" {
			kind, child = 1, uint32(i+2)
		} else if i+1 < len(streams) {
			right = uint32(i + 2)
		}
		entries = append(entries, entry(s.name, kind, right, child, starts[i], sizes[i])...)
	}
	directory := chain(string(entries))
	for len(fat) < sector/4 {
		fat = append(fat, none)
	}
	head := make([]byte, sector)
	copy(head, compoundFile)
	put16, put32 := binary.LittleEndian.PutUint16, binary.LittleEndian.PutUint32
	put16(head[24:], 0x3e)
	put16(head[26:], 3)
	put16(head[28:], 0xfffe)
	put16(head[30:], 9)
	put16(head[32:], 6)
	put32(head[44:], 1)
	put32(head[48:], directory)
	put32(head[56:], 4096)
	put32(head[60:], 0xfffffffe)
	put32(head[68:], 0xfffffffe)
	for i := range 109 {
		put32(head[76+4*i:], none)
	}
	put32(head[76:], 0)
	table := make([]byte, 0, sector)
	for _, v := range fat[:sector/4] {
		table = binary.LittleEndian.AppendUint32(table, v)
	}
	return string(head) + string(table) + body.String()
}

// entry is an entry of the directory.
func entry(name string, kind byte, right, child, start uint32, size int) []byte {
	out := make([]byte, 128)
	text := wideBytes(name)
	copy(out, text)
	binary.LittleEndian.PutUint16(out[64:], uint16(len(text)+2))
	out[66], out[67] = kind, 1
	binary.LittleEndian.PutUint32(out[68:], 0xffffffff)
	binary.LittleEndian.PutUint32(out[72:], right)
	binary.LittleEndian.PutUint32(out[76:], child)
	binary.LittleEndian.PutUint32(out[116:], start)
	binary.LittleEndian.PutUint64(out[120:], uint64(size))
	return out
}
