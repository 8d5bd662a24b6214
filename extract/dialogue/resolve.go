package dialogue

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// resolved is who a label stands for in the document's own words.
type resolved struct {
	name string
	at   span.Span // of the name, when it does not stand in the label
	role Role
}

// resolve finds for every label who it stands for.
func (p *page) resolve() []resolved {
	p.findGuest()
	out := make([]resolved, len(p.labels))
	for i := range p.labels {
		l := &p.labels[i]
		out[i] = resolved{name: withoutRole(l.text), role: p.lex.roles[strings.ToLower(l.text)]}
		p.bySign(l, &out[i])
		p.byLegend(&out[i])
	}
	return out
}

// findGuest looks for the guest in the title when answers are marked by what
// they are and no legend says whose they are.
func (p *page) findGuest() {
	if len(p.legend.guests) > 0 || len(p.doc.Meta.Speakers) == 1 {
		return // the head settles it
	}
	for i := range p.labels {
		l := &p.labels[i]
		if !l.believed || p.signRole(l) != Guest && p.lex.roles[strings.ToLower(l.text)] != Guest {
			continue
		}
		if who, ok := p.titleGuest(); ok {
			p.legend.take("guest", []person{who})
		}
		return
	}
}

// signRole is the role of a mark that the document sets for questions or for
// answers.
func (p *page) signRole(l *label) Role {
	switch {
	case l.shape != sign && l.shape != letters || !l.believed:
		return Unknown
	case sameMark(l.text) == p.asks[l.shape]:
		return Host
	}
	return Guest
}

// bySign gives a mark the name that the legend explains it with, and its role.
func (p *page) bySign(l *label, r *resolved) {
	if l.shape != sign && l.shape != letters {
		return
	}
	r.role = p.signRole(l)
	for _, m := range p.legend.marks {
		if sameMark(m.mark) == sameMark(l.text) {
			r.name, r.at = m.name, m.at
		}
	}
}

// byLegend gives a role the only name that the legend has for it, and a name
// the role that the legend says.
func (p *page) byLegend(r *resolved) {
	g := &p.legend
	switch {
	case !r.at.Empty():
	case r.role == Host && len(g.hosts) == 1:
		r.name, r.at = g.hosts[0].name, g.hosts[0].at
	case r.role == Guest && len(g.guests) == 1:
		r.name, r.at = g.guests[0].name, g.guests[0].at
	case r.role == Unknown && names(g.hosts, r.name):
		r.role = Host
	case r.role == Unknown && names(g.guests, r.name):
		r.role = Guest
	}
}

// names reports whether one of the people is called so, in full or in part.
func names(who []person, name string) bool {
	for _, w := range who {
		if name != "" && (w.name == name || strings.HasPrefix(w.name, name+" ") || strings.HasSuffix(w.name, " "+name)) {
			return true
		}
	}
	return false
}
