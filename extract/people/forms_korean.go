package people

import (
	"strings"
)

// addressed joins a family name with a form of address ("한 씨") that was not
// taken for a name to the one person of the document who has it.
func (l *local) addressed() {
	for i := l.inside[l.document].from; i < l.inside[l.document].to; i++ {
		m := &l.mentions[i]
		n := parseName(m.Written)
		if m.kind != Unnamed || !n.hangul || !n.titled || !n.single() {
			continue
		}
		part := m.name
		m.name = n
		of, where, _ := l.among(i)
		if of < 0 {
			m.name = part
			continue
		}
		m.kind = Human
		l.merge(of, i, "short for "+l.mentions[of].name.shown+", named in "+where)
	}
}

// particles joins a mention that kept its particle ("미나가") to the name
// without it, when the document has that.
func (l *local) particles() {
	for _, i := range l.all {
		m := &l.mentions[i]
		if !m.name.hangul || m.Turns > 0 {
			continue
		}
		bare, _ := stem(withoutAlso(m.name.key))
		if bare == m.name.key {
			continue
		}
		if of := l.choose(i, l.all, func(b *name) bool { return b.key == bare }); of >= 0 {
			l.merge(of, i, "the same name with a particle")
		}
	}
}

func withoutAlso(w string) string {
	for _, particle := range loadLexicon().korean.also {
		if bare, ok := strings.CutSuffix(w, particle); ok {
			return bare
		}
	}
	return w
}
