package source

import (
	"os"
	"path/filepath"
	"syscall"
)

// fifo reads a named pipe, as the shell's <(command) gives one. It is opened
// so that a pipe nobody writes to ends at once instead of hanging.
func (f *finder) fifo(path string) {
	file, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		f.fail(err)
		return
	}
	defer file.Close()
	f.pipe(File{Name: filepath.Base(path), full: absolute(path)}, file)
}
