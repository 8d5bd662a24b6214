//go:build unix

package source

import (
	"path/filepath"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNamedPipes(t *testing.T) {
	root := tree(t, map[string]string{"a.txt": "a"})
	pipe := filepath.Join(root, "pipe.txt")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Skip(err)
	}
	got := list(root, Find([]string{root}, nil))
	if diff := cmp.Diff(listed{Documents: []string{"a.txt"}, Passed: 1}, got); diff != "" {
		t.Errorf("in a directory (-want +got):\n%s", diff)
	}
	got = list(root, Find([]string{pipe}, nil))
	if diff := cmp.Diff(listed{Errors: []string{"pipe.txt: nothing came through the pipe"}}, got); diff != "" {
		t.Errorf("nobody writes (-want +got):\n%s", diff)
	}
}
