package embeddings

import (
	"fmt"
	"net/url"
	"strings"
)

// address is where the embeddings call of a server stands.
type address struct{ url *url.URL }

// parseAddress reads the address of an interface or of its embeddings call:
// a bare host stands for its /v1.
func parseAddress(s string) (address, error) {
	u, err := url.Parse(s)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return address{}, fmt.Errorf("--embeddings needs the address of a server, as in http://127.0.0.1:8080/v1")
	}
	path := strings.TrimRight(u.Path, "/")
	switch {
	case strings.HasSuffix(path, "/embeddings"):
	case path == "":
		path = "/v1/embeddings"
	default:
		path += "/embeddings"
	}
	u.Path, u.RawPath, u.Fragment = path, "", ""
	return address{u}, nil
}

// String is the address without what may be secret in it: the user, the
// password and the query.
func (a address) String() string { return a.url.Scheme + "://" + a.url.Host + a.url.EscapedPath() }
