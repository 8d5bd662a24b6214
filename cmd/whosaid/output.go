package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/whosaid/whosaid/internal/packed"
)

// output is a file that appears whole or not at all, or a stream. One whose
// name ends in .gz or .zst is packed.
type output struct {
	*bufio.Writer
	pack io.Closer // ends what is packed
	temp *os.File  // nil for a stream
	pipe *os.File  // a device or a named pipe, which is written to and stays
	name string
}

// haveFolder says, before any work, that an output has no folder to stand in.
func haveFolder(name string) error {
	if name == "" || name == "-" {
		return nil
	}
	if _, err := os.Stat(filepath.Dir(filepath.Clean(name))); err != nil {
		return fmt.Errorf("cannot write %s: %w; does its folder exist?", name, errors.Unwrap(err))
	}
	return nil
}

// create opens an output; an empty name or "-" is stdout.
func create(name string, stdout io.Writer) (*output, error) {
	if name == "" || name == "-" {
		return into(stdout, &output{})
	}
	if real, err := filepath.EvalSymlinks(name); err == nil {
		name = real // a link stays one
	}
	if info, err := os.Stat(name); err == nil && !info.Mode().IsRegular() {
		return open(name)
	}
	temp, err := os.CreateTemp(filepath.Dir(name), ".whosaid-*")
	if err != nil {
		return nil, fmt.Errorf("cannot write %s: %w; does its folder exist?", name, errors.Unwrap(err))
	}
	return into(temp, &output{temp: temp, name: name})
}

// open writes into what is there and no file: /dev/null must stay what it is.
func open(name string) (*output, error) {
	pipe, err := os.OpenFile(name, os.O_WRONLY, 0)
	if err != nil {
		return nil, fmt.Errorf("cannot write %s: %w; name a file", name, errors.Unwrap(err))
	}
	return into(pipe, &output{pipe: pipe, name: name})
}

// into makes o write to w, packed as its name says.
func into(w io.Writer, o *output) (*output, error) {
	pack, err := packed.OfName(o.name).Writer(w)
	if err != nil {
		return nil, fmt.Errorf("cannot write %s: %w", o.name, err)
	}
	o.Writer, o.pack = bufio.NewWriterSize(pack, 1<<16), pack
	return o, nil
}

// finish keeps what was written when err is nil, and otherwise leaves what
// stood there before.
func (o *output) finish(err error) error {
	err = errors.Join(err, o.Flush(), o.pack.Close())
	if o.pipe != nil {
		return errors.Join(err, o.pipe.Close())
	}
	if o.temp == nil {
		return err
	}
	err = errors.Join(err, o.temp.Chmod(0o644), o.temp.Close())
	if err == nil {
		err = os.Rename(o.temp.Name(), o.name)
	}
	if err != nil {
		os.Remove(o.temp.Name())
		return fmt.Errorf("cannot write %s: %w", o.name, err)
	}
	return nil
}
