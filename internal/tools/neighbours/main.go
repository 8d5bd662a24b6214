// Command neighbours runs package index over vectors in a file, to be timed
// beside other programs: 32-bit floating-point numbers, little-endian, vector
// after vector. It writes the places of the neighbours of each vector as
// 32-bit whole numbers, k for each, -1 where there are fewer, and prints how
// long the search took.
//
//	go run ./internal/tools/neighbours -in vectors.f32 -size 256 -k 10 -o near.i32
package main

import (
	"bufio"
	"encoding/binary"
	"flag"
	"fmt"
	"io"
	"math"
	"os"
	"time"

	"github.com/whosaid/whosaid/internal/vectors/index"
)

func main() {
	in := flag.String("in", "", "file of vectors")
	size := flag.Int("size", 256, "numbers of a vector")
	k := flag.Int("k", 10, "neighbours of a vector")
	out := flag.String("o", "near.i32", "where to write the neighbours")
	flag.Parse()
	if err := run(*in, *size, *k, *out); err != nil {
		fmt.Fprintln(os.Stderr, "neighbours:", err)
		os.Exit(1)
	}
}

func run(in string, size, k int, out string) error {
	all, err := read(in, size)
	if err != nil {
		return err
	}
	begin := time.Now()
	near := index.Neighbours(all, k)
	fmt.Printf("%d vectors of %d: %.1f s\n", len(all), size, time.Since(begin).Seconds())
	return write(out, near, k)
}

// read takes the vectors from a file.
func read(name string, size int) ([][]float32, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if size <= 0 || info.Size()%int64(4*size) != 0 {
		return nil, fmt.Errorf("%s: %d bytes are not vectors of %d numbers", name, info.Size(), size)
	}
	all, raw := make([][]float32, info.Size()/int64(4*size)), make([]byte, 4*size)
	from, numbers := bufio.NewReaderSize(f, 1<<20), make([]float32, len(all)*size)
	for i := range all {
		if _, err := io.ReadFull(from, raw); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		all[i] = numbers[i*size : (i+1)*size]
		for j := range all[i] {
			all[i][j] = math.Float32frombits(binary.LittleEndian.Uint32(raw[4*j:]))
		}
	}
	return all, nil
}

// write writes the places of the neighbours.
func write(name string, near [][]index.Neighbour, k int) error {
	data := make([]byte, 0, len(near)*k*4)
	for _, list := range near {
		for i := range k {
			at := int32(-1)
			if i < len(list) {
				at = int32(list[i].At)
			}
			data = binary.LittleEndian.AppendUint32(data, uint32(at))
		}
	}
	return os.WriteFile(name, data, 0o644)
}
