package address

import (
	"net/url"
	"strings"
)

// Resolve is a link of the markup as an address of the web: "" for those
// that lead elsewhere (mail, scripts, places on the same page).
func Resolve(link, page string) string {
	u, err := url.Parse(strings.TrimSpace(link))
	if err != nil || strings.HasPrefix(link, "#") || link == "" {
		return ""
	}
	if !u.IsAbs() {
		base, err := url.Parse(page)
		if err != nil || !base.IsAbs() {
			return ""
		}
		u = base.ResolveReference(u)
		link = u.String()
	}
	if s := strings.ToLower(u.Scheme); s != "http" && s != "https" || u.Host == "" {
		return ""
	}
	return strings.TrimSpace(link)
}
