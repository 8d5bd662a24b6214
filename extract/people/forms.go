package people

import (
	"strings"

	"github.com/whosaid/whosaid/internal/names"
)

// brackets takes what stood in brackets behind a name for the same name in
// the other script, when it sounds so: 미나 오렐(Mina Orrell).
func (l *local) brackets() {
	for _, i := range l.all {
		n := l.mentions[i].name
		if n.inside == "" || names.Same(n.shown, n.inside) < acrossScripts {
			continue
		}
		m := mention{document: l.document, section: l.mentions[i].section, written: n.inside, name: parseName(n.inside)}
		of := l.add(m)
		l.all = append(l.all, of)
		l.merge(i, of, "stands in brackets behind it")
	}
}

// addressed joins a family name with a form of address ("한 씨") that was not
// taken for a name to the one person of the document who has it.
func (l *local) addressed() {
	for i := l.inside[l.document].from; i < l.inside[l.document].to; i++ {
		m := &l.mentions[i]
		n := parseName(m.written)
		if m.kind != unnamed || !n.hangul || !n.titled || !n.single() {
			continue
		}
		part := m.name
		m.name = n
		of, where, _ := l.among(i)
		if of < 0 {
			m.name = part
			continue
		}
		m.kind = person
		l.merge(of, i, "short for "+l.mentions[of].name.shown+", named in "+where)
	}
}

// particles joins a mention that kept its particle ("미나가") to the name
// without it, when the document has that.
func (l *local) particles() {
	for _, i := range l.all {
		m := &l.mentions[i]
		if !m.name.hangul || m.turns > 0 {
			continue
		}
		bare, _ := stem(strings.TrimSuffix(m.name.key, "도"))
		if bare == m.name.key {
			continue
		}
		if of := l.choose(i, l.all, func(b *name) bool { return b.key == bare }); of >= 0 {
			l.merge(of, i, "the same name with a particle")
		}
	}
}
