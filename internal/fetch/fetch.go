// Package fetch gets one page from the web, at the user's word: only over
// http and https, within bounds of time, size and redirects, and nothing that
// the page mentions.
package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// Bounds of a fetch.
const (
	MaxBytes     = 50 << 20
	MaxRedirects = 5
	MaxTime      = 30 * time.Second
)

// Page is what was fetched.
type Page struct {
	Name    string // host and path of the address that was asked for, safe to show
	URL     string // where it was found, without credentials and secrets
	Charset string // as the server declares it; "" when it does not
	Body    []byte // as it came
}

// Client fetches pages. It keeps no cookies.
type Client struct {
	agent string
	bytes int64
	time  time.Duration
}

// New makes a client that calls itself agent.
func New(agent string) *Client { return &Client{agent: agent, bytes: MaxBytes, time: MaxTime} }

// IsURL reports whether an input is an address and no file: it begins with a
// scheme and two slashes.
func IsURL(input string) bool {
	scheme, _, ok := strings.Cut(input, "://")
	return ok && len(scheme) > 1 && strings.Trim(strings.ToLower(scheme), "abcdefghijklmnopqrstuvwxyz0123456789+-.") == ""
}

// Get fetches the page at an address. The error says what is wrong with it
// and what to do; it holds no secrets of the address.
func (c *Client) Get(ctx context.Context, address string) (Page, error) {
	u, err := parse(address)
	if err != nil {
		return Page{}, err
	}
	ctx, stop := context.WithTimeout(ctx, c.time)
	defer stop()
	page, err := c.get(ctx, u)
	if err != nil {
		return Page{}, fmt.Errorf("%s: %w", public(u), c.plain(ctx, err))
	}
	page.Name = name(u)
	return page, nil
}

func (c *Client) get(ctx context.Context, u *url.URL) (Page, error) {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return Page{}, err
	}
	request.Header.Set("User-Agent", c.agent)
	request.Header.Set("Accept", "text/*, application/json, application/xhtml+xml, */*;q=0.5")
	client := http.Client{CheckRedirect: redirect}
	answer, err := client.Do(request)
	if err != nil {
		return Page{}, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return Page{}, statusError(answer)
	}
	page := Page{URL: public(answer.Request.URL)}
	if page.Charset, err = textType(answer.Header.Get("Content-Type")); err != nil {
		return Page{}, err
	}
	if answer.ContentLength > c.bytes {
		return Page{}, c.tooLarge()
	}
	page.Body, err = io.ReadAll(io.LimitReader(answer.Body, c.bytes+1))
	switch {
	case err != nil:
		return Page{}, err
	case int64(len(page.Body)) > c.bytes:
		return Page{}, c.tooLarge()
	case len(page.Body) == 0:
		return Page{}, errors.New("the server sent nothing; open the address in a browser")
	}
	return page, nil
}

func (c *Client) tooLarge() error {
	return fmt.Errorf("more than %d MB; download it and read what is a transcript", c.bytes>>20)
}

// refusal is a redirect that is not followed.
type refusal struct{ error }

func refuse(format string, args ...any) error { return refusal{fmt.Errorf(format, args...)} }

// redirect follows a few redirects, and none that leaves the web or gives up
// its safety.
func redirect(to *http.Request, via []*http.Request) error {
	from := via[len(via)-1].URL
	switch {
	case to.URL.Scheme != "http" && to.URL.Scheme != "https":
		return refuse("it redirects to %s:, which is not followed", to.URL.Scheme)
	case from.Scheme == "https" && to.URL.Scheme == "http":
		return refuse("it redirects from https to http (%s), which is not followed; give that address if you trust it", public(to.URL))
	case len(via) > MaxRedirects:
		return refuse("more than %d redirects; open it in a browser and give the address where it ends", MaxRedirects)
	}
	return nil
}

// statusError says what an answer other than 200 means.
func statusError(answer *http.Response) error {
	hint := "try later"
	switch code := answer.StatusCode; {
	case code == http.StatusNotFound || code == http.StatusGone:
		hint = "check the address"
	case code == http.StatusUnauthorized || code == http.StatusForbidden || code == http.StatusPaymentRequired:
		hint = "it is not open to everybody: save the page from your browser and give the file"
	case code < 500 && code != http.StatusTooManyRequests:
		hint = "open it in a browser"
	}
	return fmt.Errorf("the server answered %d %s; %s", answer.StatusCode, http.StatusText(answer.StatusCode), hint)
}

// textType is the character set of a content type; it fails on what is a
// picture or a recording.
func textType(header string) (charset string, err error) {
	kind, params, err := mime.ParseMediaType(header)
	if err != nil {
		return "", nil // told by the content, as for any file
	}
	switch group, _, _ := strings.Cut(kind, "/"); group {
	case "image", "audio", "video", "font":
		return "", fmt.Errorf("it is %s, no text; give the address of its transcript", kind)
	}
	return params["charset"], nil
}

// plain says in words why a request failed.
func (c *Client) plain(ctx context.Context, err error) error {
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return fmt.Errorf("no answer within %v; try later, or download it and give the file", c.time)
	}
	if ctx.Err() != nil {
		return ctx.Err()
	}
	var refused refusal
	if errors.As(err, &refused) {
		return refused
	}
	var wrapped *url.Error // its text repeats the address, secrets included
	if errors.As(err, &wrapped) {
		return fmt.Errorf("%w; check the address", wrapped.Err)
	}
	return err
}
