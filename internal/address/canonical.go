package address

import (
	"net/url"
	"strings"

	"github.com/whosaid/whosaid/internal/text"
)

// Canonical is the one form of an address under which links are told apart:
// scheme and host in lower case, no default port, no tracking parameters, no
// fragment unless it is a route (RFC 3986, section 6.2), and one address for
// all forms of a video. Canonical of a canonical address is the same.
func Canonical(address string) string {
	if strings.HasPrefix(strings.ToLower(address), "www.") {
		address = "https://" + address
	}
	u, err := url.Parse(address)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return address
	}
	u.User = nil
	u.Host = host(u)
	if v := video(u); v != "" {
		return v
	}
	if u.Path == "" {
		u.Path = "/"
	}
	u.RawQuery = untracked(u.RawQuery)
	u.ForceQuery = false
	if !strings.HasPrefix(u.Fragment, "!") && !strings.HasPrefix(u.Fragment, "/") {
		u.Fragment, u.RawFragment = "", ""
	}
	return u.String()
}

func host(u *url.URL) string {
	h := strings.TrimSuffix(strings.ToLower(u.Host), ":")
	if u.Scheme == "http" {
		return strings.TrimSuffix(h, ":80")
	}
	return strings.TrimSuffix(h, ":443")
}

// video returns the canonical address of a video, "" when u is not one.
func video(u *url.URL) string {
	h := u.Host
	for _, p := range []string{"www.", "m.", "music."} {
		h = strings.TrimPrefix(h, p)
	}
	for _, f := range loadLexicon().videos {
		if f.host != h {
			continue
		}
		if id := f.identifier(u); id != "" {
			return f.canonical + id
		}
	}
	return ""
}

// identifier is the id of a video in an address of this form; "" when it is of
// another form.
func (f videoForm) identifier(u *url.URL) string {
	if f.path == "?v=" {
		return identifier(parameter(u.RawQuery, "v"))
	}
	rest, ok := strings.CutPrefix(u.Path, f.path)
	if !ok {
		return ""
	}
	return identifier(rest)
}

const shortestID = 6 // bytes of a video's id

// identifier is the longest start of s that can be a video's id; "" when that
// is too short to be one.
func identifier(s string) string {
	i := 0
	for i < len(s) && (text.WordByte(s[i]) || s[i] == '-') {
		i++
	}
	if i < shortestID {
		return ""
	}
	return s[:i]
}

// parameter returns the value of the first parameter of that name, as written.
func parameter(query, name string) string {
	for p := range strings.SplitSeq(query, "&") {
		if k, v, _ := strings.Cut(p, "="); k == name {
			return v
		}
	}
	return ""
}

func untracked(query string) string {
	var kept []string
	for p := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(p, "=")
		if p != "" && !tracks(name) {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, "&")
}

func tracks(name string) bool {
	for _, t := range loadLexicon().tracking {
		if stem, any := strings.CutSuffix(t, "*"); name == t || any && strings.HasPrefix(name, stem) {
			return true
		}
	}
	return false
}
