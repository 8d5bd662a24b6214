package render

import (
	"bytes"
	"context"
	"fmt"
	"os/exec"
	"strings"
)

// installed draws through the program dot at path. The drawing goes in by
// standard input; the arguments never hold text from a document.
func installed(path string, args ...string) func(context.Context, []byte) ([]byte, error) {
	return func(ctx context.Context, dot []byte) ([]byte, error) {
		cmd := exec.CommandContext(ctx, path, args...)
		var out, said bytes.Buffer
		cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(dot), &out, &said
		if err := cmd.Run(); err != nil {
			if ctx.Err() != nil {
				err = ctx.Err()
			}
			return nil, fmt.Errorf("%s: %w: %s", path, err, strings.TrimSpace(said.String()))
		}
		return out.Bytes(), nil
	}
}
