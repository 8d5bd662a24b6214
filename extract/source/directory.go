package source

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/decision"
)

// directory takes every file of a known type in a directory and below it.
// Links to files are followed; links to directories are not, so that loops
// end and every file has one name.
func (f *finder) directory(root string) {
	_ = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		switch {
		case err != nil:
			f.fail(err)
		case path == root || ofDecisions(root, path):
		case strings.HasPrefix(entry.Name(), "."):
			f.passed(path)
			if entry.IsDir() {
				return filepath.SkipDir
			}
		case !entry.IsDir():
			f.entry(root, path)
		}
		return nil
	})
}

// ofDecisions reports whether a file is what people have decided of a folder: it
// holds no talk, and is not passed over either.
func ofDecisions(root, path string) bool {
	file := filepath.Join(root, decision.File)
	return path == file || path == decision.Lock(file)
}

// entry takes or passes over one file of a directory.
func (f *finder) entry(root, path string) {
	e := ext(path)
	if sidecarExt(e) {
		f.sidecars = append(f.sidecars, File{Name: nameBelow(root, path), Path: path, full: absolute(path)})
		return
	}
	if aboutFolder(filepath.Base(path)) || !known(e) {
		f.passed(path)
		return
	}
	info, err := os.Stat(path)
	if err != nil {
		f.fail(err)
		return
	}
	if !info.Mode().IsRegular() {
		f.passed(path)
		return
	}
	head, err := peek(path)
	if err != nil {
		f.fail(err)
		return
	}
	f.take(File{Name: nameBelow(root, path), Path: path, full: absolute(path), size: info.Size(), listed: true}, head)
}

// nameBelow is the slash path of a file relative to a directory.
func nameBelow(root, path string) string {
	name, _ := filepath.Rel(root, path)
	return filepath.ToSlash(name)
}

// passed counts a file that is passed over, once.
func (f *finder) passed(path string) {
	if full := absolute(path); !f.seen[full] {
		f.seen[full] = true
		f.found.Passed++
		f.found.PassedKinds[ext(full)]++
	}
}

// aboutFolder tells the files that speak of a folder and not in it.
func aboutFolder(base string) bool {
	base = strings.ToUpper(base)
	for _, name := range []string{"README", "LICENSE", "LICENCE", "NOTICE"} {
		rest, ok := strings.CutPrefix(base, name)
		if ok && (rest == "" || strings.ContainsAny(rest[:1], ".-_")) {
			return true
		}
	}
	return false
}

// known reports whether files with this extension are looked into.
func known(e string) bool {
	return e == "json" || e == "zip" || slices.ContainsFunc(readers[:], func(r reader) bool {
		return slices.Contains(r.extensions, e)
	})
}

// undecided reports whether a file whose extension promises nothing holds
// nothing to read.
func undecided(e string, head []byte) bool {
	switch e {
	case "html", "htm":
		return isOwnPage(string(head))
	case "json":
		return !IsGraph(head) && !mayTalk(string(head))
	case "csv", "tsv":
		return sniffCSV(textOfHead(head)).level == possible
	case "xml":
		return sniffTimedXML(string(head)).level == declined && sniffTEI(string(head)).level == declined
	case "":
		return bytes.IndexByte(head, 0) >= 0
	}
	return false
}

// textOfHead is the text of the first bytes of a file, as far as whole lines
// go where it is no UTF-8.
func textOfHead(head []byte) string {
	if _, wide := utf16Order(head); wide {
		head = head[:len(head)&^1]
	} else if n := bytes.LastIndexByte(head, '\n'); n >= 0 {
		head = head[:n+1]
	}
	if text, err := decode(bytes.Clone(head)); err == nil {
		return text
	}
	return string(head)
}
