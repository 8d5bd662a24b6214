package main

import (
	"cmp"
	"context"
)

// printTexts prints the text of every document as it is, nothing in between.
func (o *readOptions) printTexts(ctx context.Context, io stdio) error {
	_, err := o.stages(ctx, io)
	in := o.load(ctx, io)
	if err := cmp.Or(err, in.needDocuments("read --text")); err != nil {
		return err
	}
	for _, d := range in.docs {
		if _, err := io.out.Write([]byte(d.Text)); err != nil {
			return err
		}
	}
	in.tally(o.args, io.err)
	return in.done()
}
