package english

import "github.com/whosaid/whosaid/internal/token"

// How the words after a verb of attitude are read; the list says what each
// means.
const (
	aims   = "aim"
	acts   = "act"
	judges = "judge"
	calls  = "call"
	scorns = "scorn"
	finds  = "find"
)

// farthest is the number of units after a verb in which the word that it
// asks for must come.
const farthest = 14

// frame is a verb of attitude with what it asks for.
type frame struct {
	kind string
	word string // "" for none
}

// stands is the unit at which the words of a frame begin, if it is complete.
func (e *sentence) stands(i, end int, f frame) (int, bool) {
	if i+1 >= end || e.isWord(e.u[i+1], "that") {
		return 0, false
	}
	next := e.u[i+1]
	switch f.kind {
	case aims:
		return i + 1, e.isWord(next, f.word)
	case acts:
		if f.word == "" && e.u[i].Is(cue) && e.opensObject(next) {
			return i + 1, true // "noted their fear": what is noted is said
		}
		return i, f.word != "" && e.isWord(next, f.word) || f.word == "" && e.opensObject(next)
	case scorns:
		return i, e.opensObject(next) && e.comes(i+2, end, f.word)
	case judges:
		return i + 1, e.opensObject(next) && e.comes(i+2, end, f.word)
	case calls:
		return i + 1, e.opensObject(next) && e.givesName(i+1, end)
	case finds:
		return i + 1, e.opensObject(next)
	}
	return 0, false
}

// opensObject reports whether the object of a verb may begin with the unit.
func (e *sentence) opensObject(u unit) bool {
	if u.quote || u.Is(determiner|pronoun|subject) || u.Form == token.Capital || u.Form == token.Number {
		return true
	}
	return u.Form == token.Lower && !u.Is(adjunct|linksNoun|stopsNoun|between|takesBack|finite) && !e.adverb(u)
}

// comes reports whether the word comes soon enough in units [k, end).
func (e *sentence) comes(k, end int, word string) bool {
	for m := k; m < end && m < k+farthest; m++ {
		if e.isWord(e.u[m], word) {
			return true
		}
		if e.u[m].Is(finite) || e.u[m].Rune == ',' && !e.apposition(m) && !e.apposition(m-1) {
			return false
		}
	}
	return false
}

// apposition reports whether the comma at k opens a name that a comma ends:
// "the owner, Ada Quill, of".
func (e *sentence) apposition(k int) bool {
	for ; k >= 0 && e.u[k].Rune != ','; k-- {
		if e.u[k].Form != token.Capital {
			return false
		}
	}
	if k < 0 || k+1 >= len(e.u) || e.u[k+1].Form != token.Capital {
		return false
	}
	end := e.capitalsEnd(k + 1)
	return end < len(e.u) && e.u[end].Rune == ','
}

// givesName reports whether the thing that begins at k is followed by a name
// in quote marks, or by "a" and what it is called.
func (e *sentence) givesName(k, end int) bool {
	for m := k + 1; m < end && m < k+farthest; m++ {
		if e.u[m].quote || e.u[m].Is(indefinite) {
			return !e.u[m-1].Is(linksNoun | adjunct | stopsNoun)
		}
		if e.u[m].Is(finite|stopsNoun) || e.u[m].Rune == ',' {
			return false
		}
	}
	return false
}

// hasFigure reports whether units [k, end) hold a number or a quotation soon.
func (e *sentence) hasFigure(k, end int) bool {
	for m := k; m < end && m < k+farthest; m++ {
		if e.u[m].quote || e.u[m].Form == token.Number {
			return true
		}
	}
	return false
}
