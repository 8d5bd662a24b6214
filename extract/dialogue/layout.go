package dialogue

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// tight reports whether the turns of the document follow each other without
// blank lines: then a blank line ends a conversation.
func (p *page) tight() bool {
	n, gaps := 0, 0
	for i, before := range p.believed() {
		if before < 0 || p.cues[i].region != p.cues[before].region {
			continue
		}
		n++
		if at := p.cues[i].line; at > 0 && p.lines[at-1].kind == blank {
			gaps++
		}
	}
	return n >= 3 && gaps*10 <= n
}

// believed ranges over the believed cues, each with the one before; -1 for
// the first.
func (p *page) believed() func(func(i, before int) bool) {
	return func(yield func(i, before int) bool) {
		before := -1
		for i := range p.cues {
			if !p.cues[i].ok {
				continue
			}
			if !yield(i, before) {
				return
			}
			before = i
		}
	}
}

const (
	wrapLeast = 45  // a line shorter than this was ended by its writer
	wrapMost  = 130 // a longer one was not cut to fit a page
	sample    = 2000
)

// wrapped reports whether most lines that another one follows directly are
// cut in the middle of a sentence at the width of a page.
func (p *page) wrapped() bool {
	n, cut, long := 0, 0, 0
	for i := 0; i+1 < len(p.lines) && n < sample; i++ {
		l, next := &p.lines[i], &p.lines[i+1]
		if l.kind == plain && l.Len() > 3*wrapMost {
			long++
		}
		if l.kind != plain || next.kind != plain || p.labelled(next) || bulleted(next.In(p.text)) || strings.Contains(l.In(p.text), "://") {
			continue
		}
		n++
		if s := l.In(p.text); !endsSentence(s) && len(s) <= 3*wrapMost {
			if w := utf8.RuneCountInString(s); w >= wrapLeast && w <= wrapMost {
				cut++
			}
		}
	}
	return n >= 4 && cut*10 >= n*6 && long*10 <= n
}

// joins reports whether b goes on with the paragraph whose end so far is a's,
// in a document with wrapped lines.
func (p *page) joins(a, b span.Span) bool {
	between := p.text[a.End:b.Start]
	if strings.Count(between, "\n") != 1 || strings.TrimSpace(between) != "" || bulleted(b.In(p.text)) {
		return false
	}
	if p.indented > 0 {
		return p.indent(b) < p.indented
	}
	line := p.text[a.Start:a.End]
	if i := strings.LastIndexByte(line, '\n'); i >= 0 {
		line = line[i+1:]
	}
	return !endsSentence(line) || utf8.RuneCountInString(line) >= wrapLeast
}

// bulleted reports whether a line begins with the sign of a list.
func bulleted(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("•▪◦‣·", r) && strings.HasPrefix(s[n:], " ")
}

// byline reports whether a line gives a writer's address for mail.
func (p *page) byline(l span.Span) bool {
	s := l.In(p.text)
	at := strings.IndexByte(s, '@')
	return at > 0 && len(s) < 120 && strings.IndexByte(s[at:], '.') > 1 && !endsSentence(s)
}

// leadsAway reports whether a line is there to lead to a recording or a page:
// an address after a colon or alone, or nothing but a link.
func (p *page) leadsAway(l span.Span) bool {
	s := l.In(p.text)
	at := strings.Index(s, "://")
	if at >= 0 {
		for at > 0 && letter(s[at-1]) {
			at--
		}
		head := strings.TrimRight(s[:at], " (<[")
		return !strings.Contains(head, ". ") && utf8.RuneCountInString(head) < 90 && (head == "" || strings.HasSuffix(head, ":") || strings.HasSuffix(head, "："))
	}
	if bareHost(s) {
		return true
	}
	links := p.doc.Links
	i := sort.Search(len(links), func(i int) bool { return links[i].End > l.Start })
	return i < len(links) && links[i].Start < l.End && min(links[i].End, l.End)-max(links[i].Start, l.Start) > l.Len()/2
}

// bareHost reports whether s is nothing but the name of a site, as programs
// sign what they export: "notes.example.com" and the like.
func bareHost(s string) bool {
	if len(s) > 64 || strings.Count(s, ".") == 0 || strings.HasSuffix(s, ".") {
		return false
	}
	for i := range len(s) {
		if c := s[i]; !letter(c) && !digit(c) && c != '.' && c != '-' || c >= 'A' && c <= 'Z' {
			return false
		}
	}
	last := s[strings.LastIndexByte(s, '.')+1:]
	return len(last) >= 2 && strings.Trim(last, "0123456789") == last && letter(s[0])
}
