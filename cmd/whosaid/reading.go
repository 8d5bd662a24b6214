package main

import (
	"fmt"
	"io"

	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/digest"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/parallel"
)

// read reads documents side by side and keeps them in their order. What an
// earlier run has read is not read again.
func (o *inputOptions) read(in *inputs, files []source.File, stderr io.Writer) {
	out := make([]input, len(files))
	o.bar.begin(work{name: "reading", unit: "files", of: len(files), total: sizeOf(files)})
	broken := parallel.Try(len(files), func(i int) {
		out[i] = o.readOne(files[i])
		o.bar.done(files[i].Name, files[i].Size())
	})
	o.bar.clear()
	in.format = source.Format(o.reader)
	for i := range files {
		switch d := out[i].doc; {
		case broken[i] != nil:
			in.breaks(stderr, files[i].Name, broken[i])
		case out[i].err != nil:
			in.fail(stderr, out[i].err)
		case d == nil:
			in.known = append(in.known, out[i].known)
			in.later = append(in.later, laterFile{files[i], out[i].known.SHA256})
		default:
			for _, warning := range d.Warnings {
				fmt.Fprintln(stderr, "whosaid:", warning)
			}
			in.docs = append(in.docs, d)
		}
	}
}

// input is one file: its document, or what an earlier run has found in it.
type input struct {
	doc   *source.Document
	known digest.Digest
	err   error
}

func (o *inputOptions) readOne(f source.File) (out input) {
	print := ""
	if o.memory != nil {
		print, _ = source.Fingerprint(f, source.Format(o.reader)) // who reads the file says what is wrong with it
	}
	if print != "" {
		name, folder := f.Short()
		known, ok := extract.Recall(o.memory, print, o.light.min, o.rulings.wanted, name, folder)
		if ok {
			return input{known: known}
		}
	}
	if out.doc, out.err = source.ReadAs(f, source.Format(o.reader)); out.doc != nil {
		out.doc.Print = print
	}
	return out
}

func sizeOf(files []source.File) int64 {
	n := int64(0)
	for _, f := range files {
		n += f.Size()
	}
	return n
}

func readGraph(f source.File) (*graph.Graph, error) {
	r, err := f.Open()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name, err)
	}
	defer r.Close()
	g, err := graph.Read(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", f.Name, err)
	}
	return g, nil
}
