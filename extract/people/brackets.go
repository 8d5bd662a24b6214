package people

import "github.com/whosaid/whosaid/internal/names"

// brackets takes what stood in brackets after a name for the same name in
// the other script, when it sounds so: 미나 오렐(Mina Orrell).
func (l *local) brackets() {
	for _, i := range l.all {
		n := l.mentions[i].name
		if n.inside == "" || names.Same(n.shown, n.inside) < acrossScripts {
			continue
		}
		m := mention{Mention: Mention{Section: l.mentions[i].Section, Written: n.inside}, document: l.document, name: parseName(n.inside)}
		of := l.add(m)
		l.all = append(l.all, of)
		l.merge(i, of, "stands in brackets behind it")
	}
}
