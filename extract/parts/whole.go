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
	out := bufio.NewWriterSize(w, 1<<20)
	opening := map[Section]string{
		Documents: `{"directed":true,"multigraph":false,"graph":{"documents":[`, Readings: "\n],\"readings\":[", Nodes: "\n]},\"nodes\":[", Edges: "\n],\"edges\":[",
	}
	before := Section("")
	comma := false
	for i, s := range sections {
		in, err := open(i)
		if err != nil {
			return err
		}
		lines := bufio.NewReaderSize(in, 1<<20)
		if _, err := lines.Peek(1); s != before && (s != Readings || err == nil) {
			out.WriteString(opening[s]) // an error stays with the writer, for Flush
			before, comma = s, false
		}
		err = copyLines(out, lines, &comma)
		if err = errors.Join(err, in.Close()); err != nil {
			return err
		}
	}
	if !slices.Contains(sections, Edges) {
		return errors.New("parts of a graph are missing")
	}
	out.WriteString("\n]}\n")
	return out.Flush()
}

// copyLines copies items, a line each, with commas between them; comma says
// whether one stands before.
func copyLines(out *bufio.Writer, in *bufio.Reader, comma *bool) error {
	for {
		line, err := in.ReadBytes('\n')
		if line = bytes.TrimSuffix(line, []byte("\n")); len(line) > 0 {
			if *comma {
				out.WriteByte(',')
			}
			out.WriteByte('\n')
			out.Write(line)
			*comma = true
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
