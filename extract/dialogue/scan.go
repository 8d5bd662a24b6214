package dialogue

import (
	"strings"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/span"
)

// kind is what a line is by its own looks.
type kind uint8

const (
	plain   kind = iota
	blank        // nothing, or only the filler U+3164
	rule         // ---- and its like
	filler       // (중략), [applause], a time alone: neither speech nor prose
	note         // a remark in brackets: prose, also in the middle of a turn
	heading      // a heading, or a line like "Part 2"
	aside        // what wraps around the post
	field        // "■ 진행 : ...": who takes part
)

// line is one line of Plain without the white space around it.
type line struct {
	span.Span
	cue    int32 // index in cues of what looks like a label at its start; -1
	moment int32 // index in moments of the time that a filler states; -1
	kind   kind
	quoted bool // inside a block quotation
	headed bool // marked as a heading, though it may start with a label
}

// page is a document cut into lines, with everything that looks like a label.
type page struct {
	doc      *source.Document
	text     string
	lines    []line
	cues     []cue
	labels   []label
	moments  []Moment
	index    [shapes]map[string]int32 // label text → index in labels
	last     [shapes][2]int32         // labels seen last, tried before the index
	legend   legend
	speakers speakers
	lex      *lexicon
	asks     [shapes]string // the mark of questions, for shapes of marks
	top      int32          // the first line of words; -1 without
	indented int            // how far paragraphs stand in, where that marks them
	regions  int32          // rules and headings so far
}

// scan cuts a document into lines. A large one is cut into pieces of a fixed
// size that are read side by side; what comes out is the same.
func scan(doc *source.Document) *page { return scanBy(doc, 4<<20) }

func scanBy(doc *source.Document, size int) *page {
	cuts := []int{0}
	for at := size; len(doc.Marks) == 0 && at < len(doc.Plain); at = cuts[len(cuts)-1] + size {
		n := strings.IndexByte(doc.Plain[at:], '\n')
		if n < 0 || at+n+1 >= len(doc.Plain) {
			break
		}
		cuts = append(cuts, at+n+1)
	}
	cuts = append(cuts, len(doc.Plain))
	parts := parallel.Map(len(cuts)-1, func(i int) *page {
		p := newPage(doc)
		p.scan(cuts[i], cuts[i+1])
		return p
	})
	if len(parts) == 1 {
		return parts[0]
	}
	return join(doc, parts)
}

func newPage(doc *source.Document) *page {
	return &page{doc: doc, text: doc.Plain, lex: loadLexicon(), top: -1}
}

// scan reads the lines of the text from start to stop.
func (p *page) scan(start, stop int) {
	n := strings.Count(p.text[start:stop], "\n") + 1
	p.lines = make([]line, 0, n)
	p.cues = make([]cue, 0, n/3)
	marks := marker{marks: p.doc.Marks}
	for start < stop {
		end, next := stop, stop
		if n := strings.IndexByte(p.text[start:stop], '\n'); n >= 0 {
			end, next = start+n, start+n+1
		}
		l := line{Span: span.Span{Start: start, End: end}.Trim(p.text), cue: -1, moment: -1}
		p.read(&l, &marks)
		if p.top < 0 && l.kind == plain {
			p.top = int32(len(p.lines))
		}
		p.lines = append(p.lines, l)
		start = next
	}
}

// read says what a line is and what label it may start with.
func (p *page) read(l *line, marks *marker) {
	if l.Empty() {
		l.kind = blank
		return
	}
	m := marks.at(l.Span)
	l.quoted, l.headed = m.quoted, m.heading
	switch {
	case m.aside:
		l.kind = aside
		return
	case m.rule:
		l.kind = rule
	default:
		l.kind = p.classify(l)
	}
	if l.kind == plain {
		if m.heading && m.strong.Empty() {
			m.strong = l.Span
		}
		if c, ok := p.cueAt(l.Span, m); ok {
			l.cue = p.add(c)
			return
		}
		if m.heading || p.partLine(l.In(p.text)) {
			l.kind = heading
		}
	}
	if l.kind == rule || l.kind == heading {
		p.regions++
	}
}

// partLine reports whether s is a line like "Part 2" that divides a transcript.
func (p *page) partLine(s string) bool {
	if s == "" || len(s) > 24 || s[len(s)-1] < '0' || s[len(s)-1] > '9' {
		return false
	}
	word, _, ok := strings.Cut(s, " ")
	return ok && p.lex.labels.parts[strings.ToLower(word)]
}
