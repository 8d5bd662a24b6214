package english

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

// things are the nouns of what cannot speak.
type things struct {
	nouns   map[string]bool
	endings []string
	speaks  map[string]bool // nouns with such an ending that can
	agents  []string        // endings of who acts
}

// has reports whether a noun in small letters is of a thing.
func (t *things) has(w string) bool {
	one := asOne(w)
	if t.nouns[one] || t.speaks[one] {
		return t.nouns[one]
	}
	return endsIn(one, t.endings)
}

func asOne(w string) string {
	if stem, ok := strings.CutSuffix(w, "ies"); ok {
		return stem + "y"
	}
	return strings.TrimSuffix(w, "s")
}

func endsIn(w string, endings []string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(w, e) })
}

// mute reports whether a mention without a name is of what cannot speak: "the
// discovery of a pattern"; in a talk that is written down, of what is not known to.
func (e *sentence) mute(m mention) bool {
	u := e.u[e.headOf(m)]
	if u.Form != token.Lower || u.Is(speaker) || e.roles(e.low(u)) {
		return false
	}
	w := e.low(u)
	return e.know.things.has(w) || e.turn < 0 && !endsIn(asOne(w), e.know.things.agents) && e.talked()
}

// headOf is the last word of a noun phrase before what explains it: "discovery of a
// pattern".
func (e *sentence) headOf(m mention) int {
	k := m.first
	for k+1 < m.end && !e.u[k+1].Is(linksNoun) {
		k++
	}
	return k
}
