package parts

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"slices"
)

// Whole writes the one graph of all parts, given in their order, as graph.Write
// writes it. Of each part it holds a line at a time.
func Whole(w io.Writer, sections []Section, open func(part int) (io.ReadCloser, error)) error {
	if !slices.Contains(sections, Edges) {
		return errors.New("parts of a graph are missing")
	}
	out := joiner{Writer: bufio.NewWriterSize(w, 1<<20)}
	for i, s := range sections {
		in, err := open(i)
		if err == nil {
			err = errors.Join(out.part(s, bufio.NewReaderSize(in, 1<<20)), in.Close())
		}
		if err != nil {
			return err
		}
	}
	out.WriteString("\n]}\n")
	return out.Flush()
}

// joiner writes parts as one graph. An error stays with the writer, for Flush.
type joiner struct {
	*bufio.Writer
	section Section
	comma   bool // an item of the section stands before
}

// part writes a part, and the beginning of its section where it is the first.
// There are no readings where none are.
func (j *joiner) part(of Section, in *bufio.Reader) error {
	_, none := in.Peek(1)
	if of != j.section && (of != Readings || none == nil) {
		j.section, j.comma = of, false
		j.WriteString(beginning(of))
	}
	return j.copy(in)
}

// beginning is what stands before the items of a section.
func beginning(of Section) string {
	switch of {
	case Readings:
		return "\n],\"readings\":["
	case Nodes:
		return "\n]},\"nodes\":["
	case Edges:
		return "\n],\"edges\":["
	}
	return `{"directed":true,"multigraph":false,"graph":{"documents":[`
}

// copy copies items, a line each, with commas between them.
func (j *joiner) copy(in *bufio.Reader) error {
	for {
		line, err := in.ReadBytes('\n')
		if line = bytes.TrimSuffix(line, []byte("\n")); len(line) > 0 {
			if j.comma {
				j.WriteByte(',')
			}
			j.WriteByte('\n')
			j.Write(line)
			j.comma = true
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
