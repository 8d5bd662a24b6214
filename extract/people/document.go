package people

import (
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/names"
)

// participants adds the names that legends, headings and introductions give,
// and what stood in brackets behind a name.
func (b *book) participants() {
	for d := range b.readings {
		from := len(b.mentions)
		seen := map[seenKey]int{}
		g := gatherer{book: b, document: d, seen: seen}
		for s := range b.readings[d].Sections {
			for _, n := range b.readings[d].Sections[s].Names {
				g.mention(s, person, n)
			}
		}
		b.extra = append(b.extra, documentNames{from, len(b.mentions)})
	}
}

// local is the resolution of one document.
type local struct {
	*resolver
	document int
	all      []int       // mentions of persons in the document
	wholes   []int       // those of two words or more, or whole Korean names
	latin    []latinName // see latinNames
}

func (r *resolver) resolveDocument(d int) {
	l := &local{resolver: r, document: d}
	for _, span := range []documentNames{r.inside[d], r.extra[d]} {
		for i := span.from; i < span.to; i++ {
			l.all = append(l.all, i)
		}
	}
	l.unnamed()
	l.all = slices.DeleteFunc(l.all, func(i int) bool { return r.mentions[i].kind != person })
	l.equal(func(n *name) bool { return !n.single() || n.whole() })
	l.fuller()
	l.particles()
	l.singles()
	l.equal(func(n *name) bool { return true })
	l.addressed()
}

// unnamed joins the parts ("Q") and the sources of a document by equal words.
func (l *local) unnamed() {
	first := map[string]int{}
	for _, i := range l.all {
		m := &l.mentions[i]
		if m.kind == person {
			continue
		}
		key := fmt.Sprint(m.kind, m.name.key)
		if j, ok := first[key]; ok {
			l.join(j, i, Merge{})
		} else {
			first[key] = i
		}
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

// equal joins the mentions with equal names.
func (l *local) equal(which func(*name) bool) {
	first := map[string]int{}
	for _, i := range l.all {
		n := &l.mentions[i].name
		if !which(n) {
			continue
		}
		j, ok := first[n.key]
		if !ok {
			first[n.key] = i
			continue
		}
		l.merge(j, i, "the same name")
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

// fuller joins names with initials, without middle names, or a letter apart
// to the one name that they may stand for.
func (l *local) fuller() {
	for _, i := range l.all {
		if n := &l.mentions[i].name; !n.single() || n.whole() {
			l.wholes = append(l.wholes, i)
		}
	}
	for _, i := range l.wholes {
		a := &l.mentions[i].name
		of := l.choose(i, l.wholes, func(b *name) bool { return shortens(a, b) })
		if of >= 0 {
			l.merge(of, i, "short for "+l.mentions[of].name.shown)
			continue
		}
		of = l.choose(i, l.wholes, func(b *name) bool { return misspells(a, b) })
		if of >= 0 && l.mentions[of].turns >= l.mentions[i].turns {
			l.merge(of, i, "a letter apart from "+l.mentions[of].name.shown+" in the same document")
		}
	}
}

// choose returns the mention of the one person among candidates that fits i,
// or -1 when none or several fit.
func (r *resolver) choose(i int, candidates []int, fits func(*name) bool) int {
	found := -1
	for _, c := range candidates {
		if c == i || !fits(&r.mentions[c].name) || !r.mayJoin(i, c) {
			continue
		}
		if found >= 0 && r.root(found) != r.root(c) {
			return -1
		}
		if found < 0 || len(r.mentions[c].name.words) > len(r.mentions[found].name.words) {
			found = c
		}
	}
	return found
}

// shortens reports whether a may be short for b: the same last word, a first
// word that is equal or an initial, and no middle word that b has not.
func shortens(a, b *name) bool {
	if a.hangul || b.hangul || len(a.words) < 2 || len(b.words) < 2 || a.last() != b.last() || a.key == b.key {
		return false
	}
	if !abbreviates(a.words[0], b.words[0]) || len(a.words) > len(b.words) {
		return false
	}
	mine, theirs := a.words[1:len(a.words)-1], b.words[1:len(b.words)-1]
	for _, w := range mine {
		if !slices.ContainsFunc(theirs, func(o string) bool { return abbreviates(w, o) }) {
			return false
		}
	}
	return true
}

func abbreviates(a, b string) bool {
	return a == b || initial(a) && strings.HasPrefix(b, a)
}

// misspells reports whether two long names differ by a slip of the pen.
func misspells(a, b *name) bool {
	if len(a.words) != len(b.words) || len(a.words) < 2 || a.words[0] != b.words[0] || a.key == b.key {
		return false
	}
	return len(a.last()) > 6 && names.Same(a.last(), b.last()) >= sure
}
