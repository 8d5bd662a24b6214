package linked

import (
	"cmp"
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"
)

// urn stands before an id where no base is given.
const urn = "urn:whosaid:"

// CheckBase says why base cannot stand before ids, nil when it can or is "":
// it must be an absolute address, http or https, or a URN, and end where an id
// can follow, with / or # or :.
func CheckBase(base string) error {
	if base == "" {
		return nil
	}
	_, ok := address(base)
	switch isURN := strings.HasPrefix(base, "urn:") && len(base) > len("urn:"); {
	case base != escaped(base) || !ok && !isURN:
		return fmt.Errorf("%q is no address: give an absolute one, as https://example.org/talks/", base)
	case !strings.HasSuffix(base, "/") && !strings.HasSuffix(base, "#") && !strings.HasSuffix(base, ":"):
		return fmt.Errorf("%q must end with / or #, as the ids follow it", base)
	}
	return nil
}

// named is the IRI of an id, "" for "".
func (t *teller) named(id string) string {
	if id == "" {
		return ""
	}
	return cmp.Or(t.opt.Base, urn) + url.PathEscape(id)
}

// address is an absolute address on the web as an IRI, where it is one:
// characters that no IRI may have are percent-encoded. Anything else, such
// as javascript:, is words, and no way to anywhere.
func address(s string) (string, bool) {
	s = escaped(s)
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || !isHost(u.Hostname()) || u.User != nil {
		return "", false
	}
	return s, true
}

func isHost(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' || strings.ContainsRune(`%"<>\^{}|[]@`, r) })
}

// where adds an address: as an IRI, else as words.
func (r *resource) where(predicate, s string) {
	if a, ok := address(s); ok {
		r.to(predicate, a)
		return
	}
	r.text(predicate, s)
}

// escaped is s with all that RFC 3987 keeps out of an IRI in percent-encoding:
// spaces, controls, marks of direction, quote marks and brackets, a percent
// sign that begins no escape, and every # but the first.
func escaped(s string) string {
	var b strings.Builder
	fragment := false
	for i, r := range s {
		switch {
		case r == utf8.RuneError && !strings.HasPrefix(s[i:], string(r)):
			fmt.Fprintf(&b, "%%%02X", s[i])
		case r == '%' && !isEscape(s[i:]), r == '#' && fragment, kept(r):
			for _, c := range []byte(string(r)) {
				fmt.Fprintf(&b, "%%%02X", c)
			}
		default:
			b.WriteRune(r)
			fragment = fragment || r == '#'
		}
	}
	return b.String()
}

// kept reports whether a character is kept out of IRIs: of ASCII what is no
// mark of theirs, beyond it controls, marks of direction and what is private,
// special or no character.
func kept(r rune) bool {
	switch {
	case r <= ' ' || strings.ContainsRune("\"<>\\^`{|}[]", r):
		return true
	case r < 0x7F:
		return false
	case r < 0xA0, r >= 0x200E && r <= 0x200F, r >= 0x2028 && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return true
	case r >= 0xE000 && r < 0xF900, r >= 0xFDD0 && r < 0xFDF0, r >= 0xFFF0 && r <= 0xFFFF, r >= 0xE0000:
		return true
	}
	return r&0xFFFE == 0xFFFE
}

func isEscape(s string) bool {
	return len(s) >= 3 && isHex(s[1]) && isHex(s[2])
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F'
}
