package people

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// soundsInText joins a Hangul label of one word that nothing else explains to the one
// name in Latin letters in the text that sounds like it, or whose half does:
// 실바, Silva-Braga.
func (l *local) soundsInText(i int) {
	m := &l.mentions[i]
	if !m.name.hangul || m.turns == 0 || utf8.RuneCountInString(m.name.key) < 2 || m.name.full() {
		return
	}
	found, several := latinName{}, false
	for _, w := range l.latinNames() {
		if !l.soundsAs(m.name.shown, w.word) {
			continue
		}
		several = several || found.word != "" && found.word != w.word
		if found.word == "" {
			found = w
		}
	}
	if found.word == "" || several {
		return
	}
	n := parseName(found.word)
	of := l.add(mention{document: l.document, section: -1, written: found.word, name: n})
	l.merge(i, of, fmt.Sprintf("sounds like %s, named in the text at %s", found.word, l.place(found.at)))
}

func (r *resolver) soundsAs(label, word string) bool {
	for half := range strings.SplitSeq(word, "-") {
		if len(half) > 3 && r.sounds.same(label, half) >= sure {
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
func (l *local) latinNames() []latinName {
	if l.latin != nil {
		return l.latin
	}
	l.latin = []latinName{}
	plain := l.readings[l.document].Document.Plain
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
