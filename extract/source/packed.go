package source

import (
	"bufio"
	"bytes"
	"io"
	"os"

	"github.com/whosaid/whosaid/internal/packed"
)

// unpacked is what a file packed by gzip or Zstandard holds.
func unpacked(raw []byte) ([]byte, error) {
	r, err := packed.Of(raw).Reader(bytes.NewReader(raw))
	if err != nil {
		return nil, damaged(err)
	}
	defer r.Close()
	return unpack(r, int64(len(raw)))
}

// Open opens a graph that Find has found, and unpacks it on the way: a graph
// is as long as all that was said in many documents, and need not be in memory
// twice. The error of a packed one that holds far more than any graph comes
// with reading.
func (f File) Open() (io.ReadCloser, error) {
	in, err := f.open()
	if err != nil {
		return nil, err
	}
	b := bufio.NewReaderSize(in, 1<<16)
	head, _ := b.Peek(4) // what is shorter is no graph
	format := packed.Of(head)
	if format == packed.None {
		return opened{b, in}, nil
	}
	r, err := format.Reader(b)
	if err != nil {
		in.Close()
		return nil, damaged(err)
	}
	return opened{&bounded{r, max(ratioFloor, f.size*maxRatio)}, in}, nil
}

func (f File) open() (io.ReadCloser, error) {
	if f.raw != nil || f.Path == "" {
		return io.NopCloser(bytes.NewReader(f.raw)), nil
	}
	return os.Open(f.Path)
}

// holdsGraph reports whether a packed file holds a graph.
func holdsGraph(f File) bool {
	r, err := f.Open()
	if err != nil {
		return false
	}
	defer r.Close()
	head, _ := io.ReadAll(io.LimitReader(r, sample)) // damage is told by whoever reads it all
	return IsGraph(head)
}

// opened is what is read, and the file to close after it.
type opened struct {
	io.Reader
	io.Closer
}

// bounded reads no more than left bytes.
type bounded struct {
	r    io.Reader
	left int64
}

func (b *bounded) Read(p []byte) (int, error) {
	if b.left < 0 {
		return 0, errDense
	}
	n, err := b.r.Read(p)
	b.left -= int64(n)
	if err != nil && err != io.EOF {
		err = damaged(err)
	}
	return n, err
}
