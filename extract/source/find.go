package source

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/whosaid/whosaid/internal/decision"
	"github.com/whosaid/whosaid/internal/packed"
)

// Found is what a list of inputs stands for.
type Found struct {
	Documents   []File         // to Read, ordered by name; equal bytes only once
	Graphs      []File         // graphs written earlier, told by their content, ordered by name
	Passed      int            // hidden files, READMEs, links to folders and unknown types in directories
	PassedKinds map[string]int // the same files, by extension in lower case
	Errors      []error        // inputs that failed, ordered by their words; the others are found all the same
}

// File is one file to read.
type File struct {
	Name string // slash path relative to its input, made distinct where two clash
	Path string // where it lies, packed or not; "" when it came through a pipe, from an archive or the web

	short  string // its name before it was made distinct
	folder string // the folder above that
	full   string // path that tells it apart from every other
	raw    []byte // bytes that can be read only once, or that were packed
	size   int64
	listed bool // met in a folder or an archive, not named by the user

	side *File // the sidecar that says more of it; nil without

	url, charset string // of a page, and as its server declares it

	depth int    // how many times over it was packed
	room  *int64 // bytes that may still be unpacked from the archive around it
}

// Find lists the files that inputs stand for: files, directories with all they hold,
// and "-" for stdin; pages are what was fetched from the web. What is packed is
// read through. The order of inputs changes nothing.
func Find(inputs []string, stdin io.Reader, pages ...Page) Found {
	f := finder{found: Found{PassedKinds: map[string]int{}}, seen: map[string]bool{}}
	for _, in := range inputs {
		f.input(in, stdin)
	}
	for _, p := range pages {
		f.page(p)
	}
	f.attach()
	slices.SortFunc(f.found.Errors, func(a, b error) int { return cmp.Compare(a.Error(), b.Error()) })
	f.found.Documents = distinct(f.once(f.found.Documents))
	f.found.Graphs = distinct(f.once(f.found.Graphs))
	return f.found
}

// finder gathers what is found.
type finder struct {
	found Found
	seen  map[string]bool // full paths of what was taken or passed over

	sidecars []File // files that may say more of others
}

func (f *finder) fail(err error) { f.found.Errors = append(f.found.Errors, err) }

// input takes one argument.
func (f *finder) input(in string, stdin io.Reader) {
	if in == "-" {
		if !f.seen["-"] {
			f.seen["-"] = true
			f.pipe(File{Name: "stdin", full: "-"}, stdin)
		}
		return
	}
	info, err := os.Stat(in)
	switch {
	case err != nil:
		f.fail(fmt.Errorf("%w; check the name", err))
	case info.IsDir():
		f.directory(in)
	case filepath.Base(in) == decision.File: // named by a * in the shell; it says what was decided, and holds no talk
	case info.Mode().IsRegular():
		f.named(File{Name: filepath.Base(in), Path: in, full: absolute(in), size: info.Size()})
	case info.Mode()&fs.ModeNamedPipe != 0:
		f.fifo(in)
	default:
		f.fail(fmt.Errorf("%s: not a file or a folder; give its text through a pipe, with - as the input", in))
	}
}

// named takes a file whatever its type, because the user asked for it.
func (f *finder) named(file File) {
	head, err := peek(file.Path)
	if err != nil {
		f.fail(err)
		return
	}
	f.take(file, head)
}

// take keeps a file, or what is packed in it.
func (f *finder) take(file File, head []byte) {
	if packed.Of(head) != packed.None || isZip(head) {
		f.packed(file)
		return
	}
	if file.listed && undecided(ext(file.Name), head) {
		f.passed(file.full)
		return
	}
	list := &f.found.Documents
	if IsGraph(head) {
		list = &f.found.Graphs
	}
	*list = append(*list, file)
}

// packed takes what a packed file holds.
func (f *finder) packed(file File) {
	if err := f.unpack(file); err != nil {
		f.fail(fmt.Errorf("%s: %w", file.Name, err))
	}
}

func (f *finder) unpack(file File) error {
	switch {
	case holdsGraph(file):
		f.found.Graphs = append(f.found.Graphs, file)
		return nil
	case file.size > maxArchive:
		return fmt.Errorf("more than %d MB packed; unpack it first, and give the folder", maxArchive>>20)
	case file.depth == maxNesting:
		return fmt.Errorf("packed %d times over; unpack it first", maxNesting+1)
	}
	raw, err := file.Bytes()
	if err != nil {
		return err
	}
	if isZip(raw) {
		return f.zip(file, raw)
	}
	if file.raw, err = unpacked(raw); err != nil {
		return err
	}
	file.size = int64(len(file.raw))
	file.depth++
	f.take(file, file.raw)
	return nil
}

// pipe reads what can be read only once.
func (f *finder) pipe(file File, r io.Reader) {
	raw, err := io.ReadAll(r)
	if err == nil && len(raw) == 0 {
		err = errors.New("nothing came through the pipe")
	}
	if err != nil {
		f.fail(fmt.Errorf("%s: %w", file.Name, err))
		return
	}
	file.raw, file.size = raw, int64(len(raw))
	f.take(file, raw)
}

// absolute is a path that tells a file apart from every other.
func absolute(path string) string {
	if abs, err := filepath.Abs(path); err == nil {
		path = abs
	}
	return filepath.ToSlash(path)
}

// peek reads enough of a file to tell what it is.
func peek(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	head, err := io.ReadAll(io.LimitReader(file, sample))
	return head, err
}
