package source

import (
	"path"
	"strings"
)

// site is where a page comes from, as far as it says so.
type site struct {
	host string // "" when not known
}

// siteOf is the site of an address.
func siteOf(address string) site {
	_, host, _ := splitAddress(address)
	return site{host}
}

// holds reports whether an address leads to another page of the site. A
// recording or a paper is not a page.
func (s site) holds(address string) bool {
	scheme, host, rest := splitAddress(address)
	if scheme != "" && scheme != "http" && scheme != "https" || media(rest) {
		return false
	}
	return host == "" || host == s.host
}

// splitAddress splits an address into scheme, host without "www.", and the
// rest; scheme and host are "" for a relative one.
func splitAddress(address string) (scheme, host, rest string) {
	rest = address
	if i := strings.IndexAny(rest, ":/?#"); i > 0 && rest[i] == ':' {
		scheme, rest = strings.ToLower(rest[:i]), rest[i+1:]
	}
	if after, ok := strings.CutPrefix(rest, "//"); ok {
		host, rest = after, ""
		if i := strings.IndexAny(after, "/?#"); i >= 0 {
			host, rest = after[:i], after[i:]
		}
		host = strings.TrimPrefix(strings.ToLower(host), "www.")
	}
	return scheme, host, rest
}

// media reports a path to a file that is not a page.
func media(p string) bool {
	if i := strings.IndexAny(p, "?#"); i >= 0 {
		p = p[:i]
	}
	switch e := path.Ext(p); strings.ToLower(e) {
	case ".mp3", ".m4a", ".ogg", ".opus", ".wav", ".mp4", ".webm", ".mov", ".pdf", ".srt", ".vtt", ".txt", ".json", ".doc", ".docx", ".csv":
		return true
	}
	return false
}
