package source

import (
	"archive/zip"
	"bytes"
	"errors"
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

func isZip(head []byte) bool {
	return bytes.HasPrefix(head, []byte("PK\x03\x04")) || bytes.HasPrefix(head, []byte("PK\x05\x06"))
}

// archive is a zip archive that is read through.
type archive struct {
	file    File // itself
	members []*zip.File
	names   []string // of the members, cleaned and distinct
	room    *int64   // bytes that may still be unpacked from the outermost one
}

// zip reads a zip archive through. One with a Word document's parts in it is
// that document.
func (f *finder) zip(file File, raw []byte) error {
	a, err := openArchive(file, raw)
	if err != nil {
		return err
	}
	if isWord(a.members) || isPaperPackage(raw) {
		f.found.Documents = append(f.found.Documents, file)
		return nil
	}
	if what := packaged(a.members); what != "" {
		return fmt.Errorf("%s; save it as text or DOCX first", what)
	}
	f.members(a)
	return nil
}

// openArchive reads the directory of an archive.
func openArchive(file File, raw []byte) (archive, error) {
	r, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) { // no member is ever written to disk
		return archive{}, fmt.Errorf("damaged zip archive (%w); pack or fetch it again", err)
	}
	if len(r.File) > maxMembers {
		return archive{}, fmt.Errorf("a zip archive of %d files; unpack it first, and give the folder", len(r.File))
	}
	a := archive{file: file, members: r.File, room: file.room}
	if a.room == nil {
		a.room = new(int64)
		*a.room = maxArchive
	}
	used := map[string]bool{}
	for _, m := range a.members {
		name := memberName(m.Name)
		for n, first := 2, name; used[name]; n++ {
			name = stem(first) + "~" + strconv.Itoa(n) + first[len(stem(first)):]
		}
		used[name] = true
		a.names = append(a.names, name)
	}
	return a, nil
}

// memberName is the name of a member as a slash path that leads nowhere but
// into the archive. Names that are not UTF-8 come from Korean Windows.
func memberName(name string) string {
	if !utf8.ValidString(name) {
		if text, ok := decodeKorean([]byte(name)); ok {
			name = text
		}
		name = strings.ToValidUTF8(name, "_")
	}
	name = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return '_'
		}
		return r
	}, strings.ReplaceAll(name, `\`, "/"))
	return strings.TrimPrefix(path.Clean("/"+name), "/")
}

// members takes the members of an archive as those of a directory are taken.
func (f *finder) members(a archive) {
	for i, m := range a.members {
		name := a.names[i]
		if m.FileInfo().IsDir() || strings.HasSuffix(m.Name, `\`) {
			continue
		}
		member := File{Name: a.file.Name + "!" + name, full: a.file.full + "!" + name}
		switch e := ext(name); {
		case sidecarExt(e):
			f.settings(a, m, member)
		case hidden(name) || aboutFolder(path.Base(name)) || !known(e):
			f.passed(member.full)
		default:
			f.member(a, m, member)
		}
	}
}

// member takes one member.
func (f *finder) member(a archive, m *zip.File, member File) {
	raw, err := a.open(m)
	if err != nil {
		f.fail(fmt.Errorf("%s: %w", member.Name, err))
		return
	}
	member.listed = true
	member.raw, member.size = raw, int64(len(raw))
	member.depth, member.room = a.file.depth+1, a.room
	f.take(member, raw)
}

// settings keeps a sidecar until it is known whose it is.
func (f *finder) settings(a archive, m *zip.File, member File) {
	raw, err := a.open(m)
	if err != nil {
		f.fail(fmt.Errorf("%s: %w", member.Name, err))
		return
	}
	member.raw = raw
	f.sidecars = append(f.sidecars, member)
}

// open unpacks a member within what the archive has room for.
func (a archive) open(m *zip.File) ([]byte, error) {
	raw, err := unpackMember(m)
	if err != nil {
		return nil, err
	}
	if *a.room -= int64(len(raw)); *a.room < 0 {
		return nil, fmt.Errorf("the archive holds more than %d MB; unpack it first, and give the folder", maxArchive>>20)
	}
	return raw, nil
}

func unpackMember(m *zip.File) ([]byte, error) {
	if m.Flags&1 != 0 {
		return nil, errors.New("locked with a password; unpack it first")
	}
	r, err := m.Open()
	if errors.Is(err, zip.ErrAlgorithm) {
		return nil, fmt.Errorf("packed by method %d, which is not known here; unpack it first", m.Method)
	}
	if err != nil {
		return nil, damaged(err)
	}
	defer r.Close()
	return unpack(r, int64(m.CompressedSize64))
}

// part is a member by its exact name; nil when there is none.
func part(members []*zip.File, name string) *zip.File {
	i := slices.IndexFunc(members, func(m *zip.File) bool { return m.Name == name })
	if i < 0 {
		return nil
	}
	return members[i]
}

// hidden reports a path with a hidden part, or the copies of file attributes
// that macOS packs along.
func hidden(name string) bool {
	return slices.ContainsFunc(strings.Split(name, "/"), func(part string) bool {
		return strings.HasPrefix(part, ".") || part == "__MACOSX"
	})
}
