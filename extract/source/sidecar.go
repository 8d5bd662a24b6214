package source

import (
	"fmt"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/packed"
)

// maxSidecar is how large a sidecar may be.
const maxSidecar = 1 << 20

func sidecarExt(e string) bool { return e == "yaml" || e == "yml" }

// attach gives each document the sidecar beside it: name.yaml, else name.yml,
// beside name.srt. A sidecar is not a document, even when it was named as one;
// what else is YAML in a folder or an archive is passed over.
func (f *finder) attach() {
	packed, used := map[string]File{}, map[string]bool{}
	for _, s := range f.sidecars {
		packed[s.full] = s
	}
	docs := f.found.Documents
	for i := range docs {
		if side, ok := docs[i].beside(packed); ok {
			docs[i].side = &side
			used[side.full] = true
		}
	}
	f.found.Documents = slices.DeleteFunc(docs, func(d File) bool { return used[d.full] })
	for _, s := range f.sidecars {
		if !used[s.full] {
			f.passed(s.full)
		}
	}
}

// beside finds the sidecar of a file, among those of archives or on disk.
func (f File) beside(packed map[string]File) (File, bool) {
	for _, e := range [...]string{".yaml", ".yml"} {
		side := File{Name: stem(f.Name) + e, full: stem(f.full) + e}
		if side.full == f.full {
			return File{}, false
		}
		if s, ok := packed[side.full]; ok {
			return s, true
		}
		side.Path = filepath.FromSlash(side.full)
		if info, err := os.Stat(side.Path); f.Path != "" && err == nil && info.Mode().IsRegular() {
			return side, true
		}
	}
	return File{}, false
}

// stem is a name without what says how the file is written and packed.
func stem(name string) string {
	name = packed.Bare(name)
	return name[:len(name)-len(path.Ext(lastPart(name)))]
}

// lastPart is a name without the folders and archives around it.
func lastPart(name string) string {
	return name[strings.LastIndexAny(name, "/!")+1:]
}

// annotate fills in what a sidecar says of a document. It says what the file
// cannot, and where both speak, it is believed: a person wrote it for this.
func (d *Document) annotate(side *File) error {
	raw, err := side.Bytes()
	if err != nil {
		return err
	}
	if len(raw) > maxSidecar {
		return fmt.Errorf("%s: a sidecar of more than %d MB; it only takes title, date, url and speakers", side.Name, maxSidecar>>20)
	}
	text, err := decode(raw)
	if err != nil {
		return fmt.Errorf("%s: %w", side.Name, err)
	}
	h, err := parseHead(text)
	if err != nil {
		return atLine(side.Name, err)
	}
	if len(h.faults) > 0 {
		return fmt.Errorf("%s:%d: %s", side.Name, h.faults[0].line, h.faults[0].text)
	}
	for _, key := range h.unknown {
		d.Warnings = append(d.Warnings, fmt.Sprintf("%s:%d: unknown key %q is passed over; known are %s", side.Name, key.line, key.text, knownKeys()))
	}
	d.Meta.overlay(h.Meta)
	return nil
}

var yamlLine = regexp.MustCompile(`^(?:yaml: )?line (\d+): `)

// atLine names the file and the line of an error that begins with its line.
func atLine(name string, err error) error {
	text := err.Error()
	if m := yamlLine.FindStringSubmatch(text); m != nil {
		return fmt.Errorf("%s:%s: %s", name, m[1], text[len(m[0]):])
	}
	return fmt.Errorf("%s: %w", name, err)
}

// knownKeys lists what a head may say.
func knownKeys() string {
	keys := []string{}
	for k := range headKeys {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return strings.Join(keys, ", ")
}

// overlay lays what another says over m.
func (m *Meta) overlay(over Meta) {
	lay := func(under *string, over string) {
		if over != "" {
			*under = over
		}
	}
	lay(&m.Title, over.Title)
	lay(&m.Author, over.Author)
	lay(&m.Date, over.Date)
	lay(&m.URL, over.URL)
	lay(&m.Recording, over.Recording)
	lay(&m.Media, over.Media)
	if len(over.Speakers) > 0 {
		m.Speakers = over.Speakers
	}
}
