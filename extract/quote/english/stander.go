package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

// isPaper reports whether the source is a poll, a study or the like.
func (e *sentence) isPaper(src mention) bool {
	for k := src.first; k < src.end; k++ {
		if e.u[k].Is(paper) {
			return true
		}
		if e.u[k].Is(linksNoun) {
			return false
		}
	}
	k := src.first - 1 // research conducted by the university
	return k > 1 && e.isWord(e.u[k], "by") && e.ends(e.u[k-1], "ed") && e.u[k-2].Is(paper)
}

// stander reports whether the source can take a stand by the verb at i: a
// name or pronoun, or any noun before what must be a verb. After an
// owner or an article the same word is a noun.
func (e *sentence) stander(src mention, i int) bool {
	last := e.u[src.end-1]
	w := last.In(e.Plain)
	if owns(w) || last.Is(article) || last.Form == token.Lower && (last.Is(plainVerb|timeWord|adjectival) || e.adverb(last) || e.adjective(last) || strings.HasSuffix(w, "ing")) && !last.Is(roleNoun|bodyNoun) {
		return false
	}
	if last.Form == token.Capital || last.Is(pronoun|subject) || src.end < i {
		return true
	}
	verb := e.u[i].In(e.Plain)
	return strings.HasSuffix(verb, "ed") || strings.HasSuffix(verb, "s") != strings.HasSuffix(w, "s") || e.u[i].Is(plainVerb)
}

// canStand reports whether a source is somebody: a name, a pronoun, or a noun
// for people, bodies or papers. Things take no stand: "nations that oppose".
func (e *sentence) canStand(src mention) bool {
	for k := src.first; k < src.end; k++ {
		u := e.u[k]
		if u.Form == token.Capital && k > 0 || u.Form == token.Capital && e.ends(u, "s") || u.Is(pronoun|subject|place) || e.People.Knows(u.In(e.Plain)) || e.animate(u) {
			return true
		}
		if u.Is(linksNoun) {
			return false
		}
	}
	return false
}

// animate reports whether a word, or the other number of it, is a noun for
// people, bodies or papers.
func (e *sentence) animate(u unit) bool {
	const somebody = crowd | paper | roleNoun | bodyNoun | stands
	w := e.low(u)
	return u.Form != token.Mark && (u.Is(somebody) || e.know.classes.Class(strings.TrimSuffix(w, "s"))&somebody != 0 || e.know.classes.Class(w+"s")&crowd != 0)
}
