package cite

import (
	"net/url"
	"strings"
	"sync"
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

var videoForms = sync.OnceValue(func() [][]string { return lists.Table("url-video") })

// video returns the canonical address of a video, "" when u is none.
func video(u *url.URL) string {
	h := u.Host
	for _, p := range []string{"www.", "m.", "music."} {
		h = strings.TrimPrefix(h, p)
	}
	for _, row := range videoForms() {
		if row[0] != h {
			continue
		}
		id := ""
		if row[1] == "?v=" {
			id = parameter(u.RawQuery, "v")
		} else if rest, ok := strings.CutPrefix(u.Path, row[1]); ok {
			id = rest
		}
		if id = identifier(id); id != "" {
			return row[2] + id
		}
	}
	return ""
}

// identifier is the longest start of s that can be a video's id; "" when that
// is too short to be one.
func identifier(s string) string {
	i := 0
	for i < len(s) && (wordByte(s[i]) || s[i] == '-') {
		i++
	}
	if i < 6 {
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
	for _, t := range lists.List("url-tracking") {
		if stem, any := strings.CutSuffix(t, "*"); name == t || any && strings.HasPrefix(name, stem) {
			return true
		}
	}
	return false
}
