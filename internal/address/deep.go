package address

import (
	"net/url"
	"path"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/text"
)

// Deep is the address that opens the recording at the moment, in seconds. An
// address that cannot be opened at a moment comes back as it is. Media files
// take a media fragment (W3C Media Fragments URI 1.0).
func Deep(address string, seconds float64) string {
	u, err := url.Parse(address)
	if err != nil || seconds < 0 || u.Fragment != "" {
		return address
	}
	for _, f := range loadLexicon().moments {
		if f.host == u.Host || f.host[0] == '.' && f.host == strings.ToLower(path.Ext(u.Path)) {
			return address + f.at(seconds, u.RawQuery != "")
		}
	}
	return address
}

// at is what is added for a moment, after a query or not.
func (f openForm) at(seconds float64, query bool) string {
	add := strings.Replace(f.add, "%", strconv.Itoa(int(seconds)), 1)
	switch {
	case add[0] != '#' && !query:
		return "?" + add[1:]
	case add[0] == '?':
		return "&" + add[1:]
	}
	return add
}

// OpensAtMoments reports whether the address is that of a recording.
func OpensAtMoments(address string) bool {
	c := Canonical(address)
	return Deep(c, 1) != c
}

const (
	quoteWords = 9 // longer quotes are named by their two ends
	endWords   = 4 // words at each end
)

// Page is the address that opens a web page at the quoted words, as a text
// fragment (WICG URL Fragment Text Directives). A long quote is named by its
// first and last words.
func Page(address, quote string) string {
	fields := strings.Fields(quote)
	if len(fields) == 0 || address == "" {
		return address
	}
	directive := encodeFragment(strings.Join(fields, " "))
	if len(fields) > quoteWords {
		first, last := fields[:endWords], fields[len(fields)-endWords:]
		directive = encodeFragment(strings.Join(first, " ")) + "," + encodeFragment(strings.Join(last, " "))
	}
	if strings.Contains(address, "#") {
		return address + ":~:text=" + directive
	}
	return address + "#:~:text=" + directive
}

// Sheet is the address that opens a PDF at a page, from 1 (RFC 8118, 3).
func Sheet(address string, page int) string {
	address, _, _ = strings.Cut(address, "#")
	return address + "#page=" + strconv.Itoa(page)
}

// encodeFragment percent-encodes all but letters, digits and "._~": the
// directive gives '-', ',' and '&' a meaning of their own.
func encodeFragment(s string) string {
	const hex = "0123456789ABCDEF"
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < utf8.RuneSelf && text.WordByte(c) || c == '.' || c == '~' {
			b.WriteByte(c)
			continue
		}
		b.WriteByte('%')
		b.WriteByte(hex[c>>4])
		b.WriteByte(hex[c&15])
	}
	return b.String()
}
