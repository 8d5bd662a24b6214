package main

import (
	"encoding/binary"
	"errors"
	"math"
)

// entry is a word piece and its natural log probability.
type entry struct {
	piece string
	score float32
}

var errVocabulary = errors.New("the vocabulary cannot be read: it is not a SentencePiece model")

// readVocabulary takes the pieces, in order, from a SentencePiece model: a
// protocol buffer whose field 1 repeats them, each with its text in field 1
// and its score in field 2.
func readVocabulary(data []byte) ([]entry, error) {
	var list []entry
	err := fields(data, func(number int, value []byte) error {
		if number != 1 {
			return nil
		}
		var e entry
		err := fields(value, func(number int, value []byte) error {
			switch {
			case number == 1:
				e.piece = string(value)
			case number == 2 && len(value) == 4:
				e.score = math.Float32frombits(binary.LittleEndian.Uint32(value))
			}
			return nil
		})
		list = append(list, e)
		return err
	})
	return list, err
}

// fields calls f for every field of a protocol buffer message that has bytes:
// lengths and fixed widths, not the variable integers.
func fields(data []byte, f func(number int, value []byte) error) error {
	for len(data) > 0 {
		tag, n := binary.Uvarint(data)
		if n <= 0 {
			return errVocabulary
		}
		data = data[n:]
		size := 0
		switch tag & 7 {
		case 0:
			if _, n = binary.Uvarint(data); n <= 0 {
				return errVocabulary
			}
			data = data[n:]
			continue
		case 1:
			size = 8
		case 2:
			length, n := binary.Uvarint(data)
			if n <= 0 || length > uint64(len(data)-n) {
				return errVocabulary
			}
			data, size = data[n:], int(length)
		case 5:
			size = 4
		default:
			return errVocabulary
		}
		if size > len(data) {
			return errVocabulary
		}
		if err := f(int(tag>>3), data[:size]); err != nil {
			return err
		}
		data = data[size:]
	}
	return nil
}
