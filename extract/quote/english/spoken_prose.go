package english

import "strings"

// Of a hundred words outside quotes a talk has at least so many by which one speaks
// of oneself and to others: of 207 transcripts of bitcointranscripts 177 have, of 82
// articles of PolNeAR five.
const (
	leastPersons = 1.7
	longest      = len("you")
	fewestWords  = 100 // to judge by
)

// spokenProse reports whether prose is somebody's talk, written down.
func (l *lexicon) spokenProse(text string) bool {
	words, persons := 0, 0
	for line := range strings.SplitSeq(text, "\n") {
		quoted := false
		for w := range strings.FieldsSeq(line) {
			quoted = quoted != (strings.Count(w, `"`)%2 == 1) || strings.Contains(w, "“")
			if words++; !quoted && l.firstPerson(w) {
				persons++
			}
			quoted = quoted && !strings.Contains(w, "”")
		}
	}
	return words >= fewestWords && float64(persons)*100 >= leastPersons*float64(words)
}

// firstPerson reports a word for oneself or for whom one speaks to, also with a verb
// behind it: "I'm".
func (l *lexicon) firstPerson(w string) bool {
	if i := strings.IndexAny(w, "'’,."); i > 0 {
		w = w[:i]
	}
	return len(w) <= longest && l.firstPersons[strings.ToLower(w)]
}
