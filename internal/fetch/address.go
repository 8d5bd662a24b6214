package fetch

import (
	"cmp"
	"errors"
	"fmt"
	"net/url"
	"path"
	"strings"
	"unicode"
)

// parse reads an address that may be fetched.
func parse(address string) (*url.URL, error) {
	scheme, _, _ := strings.Cut(address, "://")
	if s := strings.ToLower(scheme); s != "http" && s != "https" {
		return nil, fmt.Errorf("%s://…: only http and https addresses are fetched; download it and give the file", scheme)
	}
	u, err := url.Parse(address)
	if err != nil {
		return nil, errors.New("an address that cannot be read as one; check it, and put it in quotes")
	}
	if u.Hostname() == "" {
		return nil, fmt.Errorf("%s: an address without a host; check it", public(u))
	}
	return u, nil
}

// public is an address without what must not be shown: user, password,
// fragment, and the parameters that give access.
func public(u *url.URL) string {
	p := *u
	p.User, p.Fragment, p.RawFragment = nil, "", ""
	secret := lists.Set("url-secrets")
	kept := []string{}
	for pair := range strings.SplitSeq(p.RawQuery, "&") {
		key, _, _ := strings.Cut(pair, "=")
		if key, err := url.QueryUnescape(key); pair != "" && err == nil && !secret[strings.ToLower(key)] {
			kept = append(kept, pair)
		}
	}
	p.RawQuery, p.ForceQuery = strings.Join(kept, "&"), false
	return p.String()
}

// name is the host and path of an address as a slash path: without its
// query, and with nothing in it that a terminal would obey.
func name(u *url.URL) string {
	clean := strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) || r == '\\' || r == unicode.ReplacementChar {
			return '_'
		}
		return r
	}, strings.ToLower(u.Host)+"/"+u.Path)
	return cmp.Or(strings.Trim(path.Clean("/"+clean), "/"), "page")
}
