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
}

// has reports whether a noun in small letters, also in the plural, is of a thing.
func (t *things) has(w string) bool {
	one := strings.TrimSuffix(w, "s")
	if many, ok := strings.CutSuffix(w, "ies"); ok {
		one = many + "y"
	}
	if t.nouns[one] || t.speaks[one] {
		return t.nouns[one]
	}
	return slices.ContainsFunc(t.endings, func(e string) bool { return strings.HasSuffix(one, e) })
}

// thing reports whether a mention is of what cannot speak: "the discovery of a
// pattern", "the presence of large machines".
func (e *sentence) thing(m mention) bool {
	head := m.first
	for head+1 < m.end && !e.u[head+1].Is(linksNoun) {
		head++
	}
	u := e.u[head]
	return u.Form == token.Lower && !u.Is(roleNoun|bodyNoun|crowd|paper|talker|stands|office) && e.know.things.has(e.low(u))
}
