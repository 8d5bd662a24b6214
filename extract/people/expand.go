package people

import (
	"slices"
	"strings"
)

// candidate is a full name that stands in the text around a label.
type candidate struct {
	shown  string
	count  int
	strong bool // the place itself says that it is a name: a title follows, ...
	at     int  // in Plain, of the first
}

// expand looks in the text of the document for the one full name that a single
// word is part of, first where documents introduce people and last in their
// speech. It returns the full name and the line it stands on, "" without one.
func (l *looker) expand(n *name) (full string, line int) {
	for tier, look := range []func(string) excerpt{l.prose, l.openings, l.others} {
		found := l.candidates(n, look(n.key))
		if tier == 2 { // somebody else of that name may be talked about
			found = slices.DeleteFunc(found, func(c candidate) bool { return c.count < 2 })
		}
		if len(found) == 0 {
			continue
		}
		c, ok := pick(found, n.hangul)
		if whole := parseName(c.shown); !ok || whole.single() {
			return "", 0
		}
		return c.shown, l.line(c.at)
	}
	return "", 0
}

// mayExpand reports whether a single word may be part of a longer name.
func (n *name) mayExpand() bool {
	return !n.full() && (n.hangul && !n.titled || !n.hangul && namePart(n.shown))
}

// candidates are the full names around the word of n in an excerpt and in the
// titles of the document.
func (l *looker) candidates(n *name, a excerpt) []candidate {
	d := l.reading
	c := collector{name: n, index: map[string]int{}}
	for _, s := range a {
		c.look(d.Document.Plain[s.Start:s.End], s.Start)
	}
	title := d.Document.Meta.Title
	once := !strings.Contains(d.Document.Plain, title) // what is read twice would speak twice
	for _, s := range d.Sections {
		c.look(s.Title, s.Span.Start)
		once = once && s.Title != title
	}
	if once {
		c.look(title, 0)
	}
	return c.settle()
}

// collector collects the candidates for one label.
type collector struct {
	name  *name
	found []candidate
	index map[string]int // key → index in found
}

func (c *collector) look(text string, base int) {
	word := c.name.shown
	if len(word) > len(text) || word == "" {
		return
	}
	for from := 0; ; {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return
		}
		at := from + i
		from = at + len(word)
		if c.name.hangul {
			c.korean(text, at, base)
		} else {
			c.english(text, at, base)
		}
	}
}

func (c *collector) add(shown string, at int, strong bool) {
	key := strings.ToLower(strings.ReplaceAll(shown, " ", ""))
	i, ok := c.index[key]
	if !ok {
		i = len(c.found)
		c.index[key] = i
		c.found = append(c.found, candidate{shown: shown, at: at})
	}
	f := &c.found[i]
	f.count++
	f.strong = f.strong || strong
}

// settle leaves out the candidates that too little speaks for.
func (c *collector) settle() []candidate {
	out := []candidate{}
	for _, f := range c.found {
		if f.strong || f.count > 1 {
			out = append(out, f)
		}
	}
	return out
}

// pick returns the one candidate that the others do not contest.
func pick(found []candidate, hangul bool) (candidate, bool) {
	best, second := candidate{}, candidate{}
	for _, c := range found {
		if c.count > best.count {
			best, second = c, best
		} else if c.count > second.count {
			second = c
		}
	}
	if second.count == 0 {
		return best, true
	}
	a, b := parseName(best.shown), parseName(second.shown)
	if len(found) == 2 && shortens(&a, &b) {
		return second, true
	}
	if len(found) == 2 && shortens(&b, &a) {
		return best, true
	}
	return best, hangul && best.count >= 3*second.count
}
