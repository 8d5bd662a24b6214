package html

import (
	"crypto/sha256"
	"encoding/base64"
	"strings"
)

// policy is the Content-Security-Policy of a page: nothing but these programs
// and these looks, told by their hashes (https://www.w3.org/TR/CSP3). A page
// of more than the one program is shown by a server, and may listen to it.
// Recordings may come from where media says; "" for nowhere.
func policy(programs []string, looks, media string) string {
	scripts := []string{}
	for _, p := range programs {
		scripts = append(scripts, hash(p))
	}
	rules := []string{
		"default-src 'none'",
		"script-src " + strings.Join(scripts, " "),
		"style-src " + hash(looks),
		"base-uri 'none'",
		"form-action 'none'",
	}
	if len(programs) > 1 {
		rules = append(rules, "connect-src 'self'")
	}
	if media != "" {
		rules = append(rules, "media-src "+media)
	}
	return strings.Join(rules, "; ")
}

func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'"
}
