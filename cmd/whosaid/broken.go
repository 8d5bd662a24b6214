package main

import (
	"fmt"
	"io"
	"os"

	"github.com/whosaid/whosaid/internal/parallel"
)

// debugging is the variable of the environment that, set to 1, shows where in
// the program a fault is.
const debugging = "WHOSAID_DEBUG"

// breaks says that the program itself failed over a document, which is left
// out.
func (in *inputs) breaks(stderr io.Writer, name string, p *parallel.Panic) {
	in.fail(stderr, fmt.Errorf("%s: left out, because of a fault in whosaid (%w); please report it at https://github.com/whosaid/whosaid/issues, with the document if you may", name, p))
	if os.Getenv(debugging) == "1" {
		_, _ = stderr.Write(p.Stack)
	}
}
