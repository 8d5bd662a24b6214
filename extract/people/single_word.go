package people

import (
	"fmt"
	"strings"
	"unicode/utf8"
)

// sure is the score of names.Same from which two spellings are one name when
// nothing else speaks for it.
const sure = 0.85

// singles joins names of one word to the full name that they are part of: of
// the conversation, else of the document, else of its text.
func (l *local) singles() {
	expanded := map[string]int{} // key → mention of the full name in the text, -1
	for _, i := range l.all {
		m := &l.mentions[i]
		if !m.name.single() {
			continue
		}
		of, where, several := l.among(i)
		if of < 0 && !several && m.name.mayExpand() {
			if _, tried := expanded[m.name.key]; !tried {
				expanded[m.name.key] = l.expand(i)
			}
			of = expanded[m.name.key]
			where = l.reasonOf(of)
		}
		if of >= 0 && of != i {
			l.merge(of, i, "part of "+l.mentions[of].name.shown+", named in "+where)
		} else if !several {
			l.heardInText(i)
		}
	}
}

// expand is the mention of the one full name in the text of which the word of
// mention i is a part, or -1.
func (l *local) expand(i int) int {
	x := l.inText[l.document][l.mentions[i].name.shown]
	if x == nil || x.Full == "" {
		return -1
	}
	m := mention{Mention: Mention{Section: -1, Written: x.Full}, document: l.document, name: parseName(x.Full)}
	m.reason = fmt.Sprintf("the text at line %d", x.FullLine)
	return l.known(m)
}

// known is the mention of the document that bears the name of m already, or m
// added.
func (l *local) known(m mention) int {
	for _, w := range l.fullNames.distinct {
		if l.mentions[w].name.key == m.name.key {
			return w
		}
	}
	i := l.add(m)
	l.all = append(l.all, i)
	l.noteFull(i)
	return i
}

// heardInText joins a Hangul label of one word that nothing else explains to
// the one name in Latin letters in the text that sounds like it.
func (l *local) heardInText(i int) {
	x := l.inText[l.document][l.mentions[i].name.shown]
	if x == nil || x.Sound == "" || l.mentions[i].Turns == 0 {
		return
	}
	m := mention{Mention: Mention{Section: -1, Written: x.Sound}, document: l.document, name: parseName(x.Sound)}
	l.merge(i, l.add(m), fmt.Sprintf("sounds like %s, named in the text at line %d", x.Sound, x.SoundLine))
}

// reasonOf is where the text names mention i.
func (l *local) reasonOf(i int) string {
	if i < 0 || l.mentions[i].reason == "" {
		return "the same document"
	}
	return l.mentions[i].reason
}

// among looks for the full name that mention i is part of among those of its
// conversation, then of the document. several says that more than one fits,
// so that nothing may be concluded.
func (l *local) among(i int) (of int, where string, several bool) {
	m := &l.mentions[i]
	here, all := l.bearersFor(m, l.fullNames.bySection[m.Section]), l.bearersFor(m, l.fullNames.distinct)
	for _, fits := range []func(*name, *name) bool{partOf, l.soundsLikePart, initialsOf} {
		fit := func(b *name) bool { return fits(&m.name, b) }
		if of, several = l.one(i, here, fit); of >= 0 || several {
			return of, "the same conversation", several
		}
		if of, several = l.one(i, all, fit); of >= 0 || several {
			return of, "the same document", several
		}
	}
	return -1, "", false
}

// one is choose that also tells whether more than one person fits.
func (l *local) one(i int, candidates []int, fits func(*name) bool) (int, bool) {
	of := l.choose(i, candidates, fits)
	if of >= 0 {
		return of, false
	}
	for _, c := range candidates {
		if c != i && fits(&l.mentions[c].name) && l.mayJoin(i, c) {
			return -1, true
		}
	}
	return -1, false
}

// partOf reports whether the word a is a part of the name b: with a title the
// family name, else any word.
func partOf(a, b *name) bool {
	w := a.words[0]
	if a.hangul && a.titled && utf8.RuneCountInString(w) == 1 {
		return b.hangul && len(b.words) == 1 && strings.HasPrefix(b.key, w)
	}
	if len(b.words) < 2 {
		return false
	}
	if a.titled && !a.hangul {
		return sameWord(w, b.last())
	}
	for _, o := range b.words {
		if sameWord(w, o) {
			return true
		}
	}
	return false
}

// sameWord reports whether a is b or one half of a hyphenated b.
func sameWord(a, b string) bool {
	if a == b {
		return true
	}
	first, second, ok := strings.Cut(b, "-")
	return ok && (a == first || a == second)
}

// soundsLikePart is partOf for other spellings and the other script.
func (r *resolver) soundsLikePart(a, b *name) bool {
	if len(b.words) < 2 || utf8.RuneCountInString(a.words[0]) < 3 && !a.hangul {
		return false
	}
	for _, o := range b.words {
		if utf8.RuneCountInString(o) > 1 && (a.hangul != b.hangul || near(a.words[0], o)) && r.sounds.same(a.words[0], o) >= sure {
			return true
		}
	}
	return false
}

// near reports whether two words of one script are worth comparing: they begin
// or end alike and are about as long.
func near(a, b string) bool {
	d := utf8.RuneCountInString(a) - utf8.RuneCountInString(b)
	if d < -1 || d > 1 {
		return false
	}
	_, first := utf8.DecodeRuneInString(a)
	_, last := utf8.DecodeLastRuneInString(a)
	return strings.HasPrefix(b, a[:first]) || strings.HasSuffix(b, a[len(a)-last:])
}

// initialsOf reports whether the label a ("TQ") is made of the initials of b.
func initialsOf(a, b *name) bool {
	w := a.words[0]
	if a.hangul || b.hangul || len(w) != len(b.words) || len(w) < 2 || a.shown != strings.ToUpper(a.shown) {
		return false
	}
	for i, o := range b.words {
		if o[0] != w[i] {
			return false
		}
	}
	return true
}
