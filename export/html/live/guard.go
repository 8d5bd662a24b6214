package live

import (
	"crypto/rand"
	"crypto/subtle"
	"encoding/base64"
	"errors"
	"fmt"
	"net/http"
)

// TokenHeader is the header in which a page says the token of its address. A page
// of another site cannot know it, nor send it without being asked first.
const TokenHeader = "X-Whosaid-Token"

// NewToken is 256 random bits, in letters that an address takes as they are.
func NewToken() string {
	raw := make([]byte, 32)
	rand.Read(raw) // never fails
	return base64.RawURLEncoding.EncodeToString(raw)
}

// guard says who may decide. Its zero value lets nobody.
type guard struct {
	token     string
	decisions Decisions
}

// allows reports why a request may not decide; nil when it may: where there are
// decisions to make, with the token, from a page of this very site.
func (g guard) allows(r *http.Request) error {
	from := r.Header.Get("Sec-Fetch-Site")
	origin := r.Header.Get("Origin")
	switch {
	case g.decisions == nil || g.token == "":
		return &Refusal{http.StatusForbidden, errors.New("nothing can be decided here: whoever reaches this machine could")}
	case from != "" && from != "same-origin":
		return &Refusal{http.StatusForbidden, fmt.Errorf("the request comes from another site (%s)", from)}
	case origin != "" && origin != "http://"+r.Host:
		return &Refusal{http.StatusForbidden, errors.New("the request comes from another origin")}
	case subtle.ConstantTimeCompare([]byte(r.Header.Get(TokenHeader)), []byte(g.token)) != 1:
		return &Refusal{http.StatusForbidden, errors.New("open the page at the address that the terminal shows: its token is missing here, or of an earlier run")}
	}
	return nil
}
