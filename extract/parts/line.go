package parts

import (
	"bufio"
	"bytes"
	"encoding/gob"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
)

// Line is what one step gives to another, a line of JSON: things of one kind
// for one block, packed. Whoever carries it has only to bring all lines of a
// block to one process of the next step, in any order.
type Line struct {
	Of    string `json:"of,omitempty"`    // the kind of things
	Block int    `json:"block"`           // to which they go
	Data  []byte `json:"data,omitempty"`  // base64
	Near  bool   `json:"near,omitempty"`  // the step near is called for
	Read  bool   `json:"read,omitempty"`  // the step promise is called for
	Error string `json:"error,omitempty"` // of what failed: which file, and why
}

// together is about how many things one line holds.
const together = 4096

// input is what a step has been given, by kind.
type input map[string][][]byte

// readLines reads all lines. Those that tell of failures go to fail.
func readLines(r io.Reader) (input, error) {
	in, from := input{}, bufio.NewReaderSize(r, 1<<20)
	for n := 1; ; n++ {
		raw, err := from.ReadBytes('\n')
		if len(bytes.TrimSpace(raw)) > 0 {
			var l Line
			if wrong := json.Unmarshal(raw, &l); wrong != nil {
				return nil, fmt.Errorf("line %d: %w; each line must be one that another step wrote", n, wrong)
			}
			in[l.Of] = append(in[l.Of], l.Data)
		}
		if errors.Is(err, io.EOF) {
			return in, nil
		}
		if err != nil {
			return nil, err
		}
	}
}

// items are all things of a kind, which are taken out of what was given.
func items[T any](in input, kind string) ([]T, error) {
	var out []T
	given := in[kind]
	delete(in, kind)
	for i, data := range given {
		given[i] = nil // many lines take as much as what is in them
		raw, err := unpack(data)
		if err == nil {
			var some []T
			err = gob.NewDecoder(bytes.NewReader(raw)).Decode(&some)
			out = append(out, some...)
		}
		if err != nil {
			return nil, fmt.Errorf("%s: not what this program writes, or damaged: %w", kind, err)
		}
	}
	return out, nil
}

// send writes things of a kind, by block and in their order.
func send[T any](w io.Writer, kind string, of map[int][]T) error {
	for _, block := range slices.Sorted(maps.Keys(of)) {
		for some := range slices.Chunk(of[block], together) {
			var raw bytes.Buffer
			if err := gob.NewEncoder(&raw).Encode(some); err != nil {
				return fmt.Errorf("%s: %w", kind, err)
			}
			if err := write(w, Line{Of: kind, Block: block, Data: pack(raw.Bytes())}); err != nil {
				return err
			}
		}
	}
	return nil
}

func write(w io.Writer, l Line) error {
	raw, err := json.Marshal(l)
	if err == nil {
		_, err = w.Write(append(raw, '\n'))
	}
	return err
}
