package dialogue

import "strings"

const maxNote = 80 // bytes of a note that is not a remark

// elides reports whether a note in brackets says that words were left out.
func (lex *lexicon) elides(s string) bool {
	return len(s) < maxNote && startsWithAny(strings.ToLower(s), lex.notes.elisions)
}

// isStageNote reports whether a note in brackets tells of what was heard and
// not said: applause, laughter, music.
func (lex *lexicon) isStageNote(s string) bool {
	return len(s) < maxNote && (startsWithAny(strings.ToLower(s), lex.notes.stage) || lex.endsInSound(s))
}

// isTimedSound reports whether s is a sound and its time: "[laughter] [00:14]".
func (lex *lexicon) isTimedSound(s string) bool {
	inner, rest, _ := strings.Cut(s, "]")
	rest = strings.TrimSpace(rest)
	_, n := bracketedClock(rest)
	return n > 0 && n == len(rest) && s[0] == '[' && lex.isStageNote(inner[1:])
}

// endsInSound reports whether the last word of a note is something heard:
// "팟캐스트 시작 음악", "upbeat piano music".
func (lex *lexicon) endsInSound(s string) bool {
	last := strings.ToLower(s[strings.LastIndexByte(s, ' ')+1:])
	return last != "" && lex.notes.sounds[last]
}

// isUnclear reports whether a note in brackets stands for words that were
// said and not understood.
func (lex *lexicon) isUnclear(s string) bool {
	return startsWithAny(strings.ToLower(s), lex.notes.unclear)
}

// startsWithAny reports whether s starts with one of the entries, as a word.
func startsWithAny(s string, list []string) bool {
	for _, w := range list {
		rest, ok := strings.CutPrefix(s, w)
		if ok && (rest == "" || !letter(rest[0])) {
			return true
		}
	}
	return false
}
