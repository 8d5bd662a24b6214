package people

import (
	"strings"
)

// soundsInText finds the one name in Latin letters in the text that sounds
// like a Hangul label of one word, or whose half does: 실바, Silva-Braga. It
// returns the name and the line it stands on, "" without one.
func (l *looker) soundsInText(n *name) (word string, line int) {
	found, several := latinName{}, false
	for _, w := range l.latinNames() {
		if !l.soundsAs(n.shown, w.word) {
			continue
		}
		several = several || found.word != "" && found.word != w.word
		if found.word == "" {
			found = w
		}
	}
	if found.word == "" || several {
		return "", 0
	}
	return found.word, l.line(found.at)
}

func (l *looker) soundsAs(label, word string) bool {
	for half := range strings.SplitSeq(word, "-") {
		if len(half) > 3 && l.sounds.same(label, half) >= sure {
			return true
		}
	}
	return false
}

// latinName is a capitalised word in Latin letters in Korean text.
type latinName struct {
	word string
	at   int
}

// latinNames are the capitalised words in Latin letters outside the turns.
func (l *looker) latinNames() []latinName {
	if l.latin != nil {
		return l.latin
	}
	l.latin = []latinName{}
	plain := l.reading.Document.Plain
	for _, s := range l.prose("") {
		for at := s.Start; at < s.End; at++ {
			if c := plain[at]; c < 'A' || c > 'Z' {
				continue
			}
			w := latinWord(plain[at:s.End])
			if (at == 0 || !isASCIILetter(plain[at-1])) && namePart(w) {
				l.latin = append(l.latin, latinName{w, at})
			}
			at += len(w)
		}
	}
	return l.latin
}

func isASCIILetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
