package source

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
)

// Page is what was fetched from the web.
type Page struct {
	Name    string // slash path for the document; its extension is a hint
	URL     string // where it came from, without anything secret
	Charset string // as the server declares it; "" when it does not
	Raw     []byte
}

// page takes what was fetched.
func (f *finder) page(p Page) {
	raw := p.Raw
	f.take(File{Name: p.Name, full: p.URL, url: p.URL, charset: p.Charset, raw: raw, size: int64(len(raw))}, raw)
}

// decodeAs decodes by the character set that a server declares. What is UTF-8
// is taken as that, whatever the server says.
func decodeAs(raw []byte, name string) (string, error) {
	if name == "" || utf8.Valid(raw) {
		return decode(raw)
	}
	encoding, _ := charset.Lookup(name)
	if encoding == nil {
		return decode(raw)
	}
	out, err := encoding.NewDecoder().Bytes(raw)
	if err != nil {
		return "", fmt.Errorf("not the %s that the server calls it: %w", name, err)
	}
	text := string(out)
	if strings.IndexByte(text, 0) >= 0 {
		return "", fmt.Errorf("not a text, though the server calls it %s", name)
	}
	return text, nil
}

// locate gives a page that names no address of its own the one it came from.
func (d *Document) locate(address string) {
	if _, host, _ := splitAddress(d.Meta.URL); host == "" && address != "" {
		d.Meta.URL = address
	}
}
