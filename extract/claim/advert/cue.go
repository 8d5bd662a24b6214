package advert

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/whosaid/whosaid/internal/words"
)

// open is how a sentence opens an advertisement.
type open uint8

const (
	none open = iota
	read      // by who says it
	talk      // with somebody whom the sponsor sends: others speak in it too
)

// cues are the words that tell an advertisement, in lower case.
type cues struct {
	opens  []phrase
	shows  []string // what is paid for
	by     []string // that somebody pays for it
	points []string // where to go, and by which code
	ends   []string // of addresses, with the full stop in front
}

// phrase is words that open an advertisement, and how.
type phrase struct {
	words string
	how   open
}

var loadCues = sync.OnceValue(func() *cues {
	c := &cues{}
	hows := map[string]open{"read": read, "talk": talk}
	for _, row := range lists.Table("opens", words.OneOf("read", "talk"), words.Text) {
		c.opens = append(c.opens, phrase{row[1], hows[row[0]]})
	}
	c.shows, c.by, c.points, c.ends = lists.List("shows"), lists.List("by"), lists.List("points"), lists.List("ends")
	return c
})

// near is how many bytes may stand between what is paid for and that it is.
const near = 60

// opening tells how a sentence opens an advertisement: by the first phrase of the
// list that it holds.
func opening(text string) open {
	c, lower := loadCues(), strings.ToLower(text)
	for _, p := range c.opens {
		if holds(lower, p.words) {
			return p.how
		}
	}
	if at, _ := c.paid(lower); at >= 0 {
		return read
	}
	return none
}

// paid is where a text in lower case says that somebody pays for the show, from one
// byte to another; -1 where it does not.
func (c *cues) paid(lower string) (from, to int) {
	for _, by := range c.by {
		at := strings.Index(lower, by)
		if at < 0 {
			continue
		}
		before := lower[max(0, at-near):at]
		if slices.ContainsFunc(c.shows, func(show string) bool { return strings.Contains(before, show) }) {
			return at, at + len(by)
		}
	}
	return -1, -1
}

// sponsor is the name of who pays, as words with capitals; none where a sentence
// does not tell.
func sponsor(text string) []string {
	lower := strings.ToLower(text)
	_, to := loadCues().paid(lower)
	if to < 0 || len(lower) != len(text) {
		return nil
	}
	var out []string
	for _, w := range strings.FieldsFunc(text[to:], func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if first := []rune(w)[0]; unicode.IsUpper(first) {
			out = append(out, w)
		} else if len(out) > 0 {
			break
		}
	}
	return out
}

// mentions reports whether a sentence holds one of the names.
func mentions(text string, names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return strings.Contains(text, name) })
}

// points reports whether a sentence says where to go: an address, a code, a link
// below.
func points(text string) bool {
	c, lower := loadCues(), strings.ToLower(text)
	return slices.ContainsFunc(c.points, func(p string) bool { return holds(lower, p) }) ||
		slices.ContainsFunc(c.ends, func(end string) bool { return holds(lower, end) })
}

// holds reports whether a text in lower case holds words that no Latin letters go
// on with, but for the plural: "podcast sponsors", not "podcast sponsorship".
func holds(lower, words string) bool {
	for at := 0; ; at++ {
		next := strings.Index(lower[at:], words)
		if next < 0 {
			return false
		}
		at += next
		if rest := strings.TrimPrefix(lower[at+len(words):], "s"); rest == "" || !letter(rest[0]) {
			return true
		}
	}
}

func letter(c byte) bool { return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' }
