package main

import (
	"cmp"
	"fmt"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/extract/build"
	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
)

// explainer answers questions about what the stages found.
type explainer struct {
	build.Findings
	ids       []string // sentence → id of its claim; "" when it is none
	minWeight float64  // claims that weigh less stay out
	rulings   rulings  // what people have decided
}

func newExplainer(f build.Findings, minWeight float64, r rulings) explainer {
	return explainer{f, build.ClaimIDs(f), minWeight, r}
}

// line explains every sentence that stands on a line of a document.
func (e explainer) line(at string) ([]fact, error) {
	doc, line, err := e.place(at)
	if err != nil {
		return nil, err
	}
	d := e.Readings[doc].Document
	if d == nil {
		return nil, fmt.Errorf("explain --at needs the document: a graph holds quotes of %s and not its lines; give the file as well, or two claims with --claims", e.Names[doc])
	}
	bytes, lines := d.Line(line)
	if line > lines {
		return nil, fmt.Errorf("%s has no line %d; it has %d", d.Name, line, lines)
	}
	facts := []fact{}
	for i := range e.Sentences {
		if s := &e.Sentences[i]; s.Document == doc && d.Raw(s.Span).Overlaps(bytes) {
			facts = append(facts, e.sentence(i)...)
		}
	}
	if len(facts) == 0 {
		facts = append(facts, e.noSentence(doc, bytes)...)
	}
	return facts, nil
}

// place reads FILE:LINE; the end of a document's name is enough.
func (e explainer) place(at string) (doc, line int, err error) {
	i := strings.LastIndexByte(at, ':')
	if i >= 0 {
		line, err = strconv.Atoi(at[i+1:])
	}
	if i < 0 || err != nil || line < 1 {
		return 0, 0, usagef("--at takes FILE:LINE, as in talk.txt:14")
	}
	names := []string{}
	for d, name := range e.Names {
		if name == at[:i] || strings.HasSuffix(at[:i], "/"+name) || strings.HasSuffix(name, "/"+at[:i]) {
			return d, line, nil
		}
		names = append(names, name)
	}
	if len(names) > 10 {
		names = append(names[:10], "…")
	}
	return 0, 0, fmt.Errorf("no document %q among the inputs (of files with equal bytes one is read); there are %s", at[:i], strings.Join(names, ", "))
}

// sentence explains one sentence.
func (e explainer) sentence(i int) []fact {
	s := &e.Sentences[i]
	facts := []fact{
		{"sentence", s.Text},
		{"is", e.is(i) + ": " + e.reason(s)},
		{"speaker", e.speaker(s)},
	}
	if s.Where.Context != "" {
		facts = append(facts, fact{"leans on", s.Where.Context})
	}
	if s.Asserts() {
		facts = append(facts, fact{"weight", e.weight(s)})
	}
	if s.Furniture > 0 {
		facts = append(facts, fact{"furniture", fmt.Sprintf("the same people say nearly the same in %d of %d documents, at the same place", s.Furniture, len(e.Digests))})
	}
	if s.ReportedBy >= 0 {
		facts = append(facts, fact{"reported by", e.People.Persons[s.ReportedBy].Name})
	}
	if s.Denied {
		facts = append(facts, fact{"denied", "they are reported to deny it"})
	}
	facts = append(facts, e.where(s)...)
	for _, c := range e.Sources.Citations {
		if c.Sentence == i && e.ids[i] != "" {
			facts = append(facts, fact{"cites", e.cited(c)})
		}
	}
	for _, r := range e.Relations {
		if (r.A == i || r.B == i) && !e.rejected(r) {
			facts = append(facts, fact{"linked", e.relation(r, i)})
		}
	}
	facts = append(facts, decidedFacts(e.decidedOf(i))...)
	return append(facts, fact{})
}

// is says whether a sentence is a claim, and which.
func (e explainer) is(i int) string {
	switch s := &e.Sentences[i]; {
	case e.ids[i] != "" && e.struck(i) != nil:
		return "not a claim, as was decided"
	case e.ids[i] != "":
		return "claim " + e.ids[i]
	case s.Asserts() && s.Light:
		return fmt.Sprintf("left out, as it weighs less than %v (--min-weight)", e.minWeight)
	}
	return "not a claim"
}

// speaker says whose a sentence is, and by what label or mention.
func (e explainer) speaker(s *claim.Sentence) string {
	if s.Person < 0 {
		return "nobody"
	}
	p := e.People.Persons[s.Person]
	by := e.called(s)
	for _, m := range p.Merges {
		by += "; " + m.Reason
	}
	return p.Name + " (" + by + ")"
}

// called says by what label or mention the document calls who says a sentence.
func (e explainer) called(s *claim.Sentence) string {
	r := &e.Readings[s.Document]
	switch {
	case r.Document == nil && s.Quotation >= 0:
		return "quoted in " + e.Names[s.Document]
	case r.Document == nil:
		d := &e.Digests[s.Document]
		return "called " + strconv.Quote(d.Mentions.Borne[d.Notes.Turns[s.Turn].Mention].Written)
	case s.Quotation >= 0:
		return "named in " + strconv.Quote(r.Quotations[s.Quotation].Source.In(r.Document.Plain))
	case r.Turns[s.Turn].Label != "":
		return "labelled " + strconv.Quote(r.Turns[s.Turn].Label)
	}
	return "introduced as " + strconv.Quote(r.Turns[s.Turn].Name)
}

// reason says why a sentence is a claim or none, which a graph does not hold.
func (e explainer) reason(s *claim.Sentence) string {
	return cmp.Or(s.Reason, "the document would say why; a graph holds its words only")
}

// where says in which interview and when.
func (e explainer) where(s *claim.Sentence) []fact {
	if s.Turn < 0 {
		return []fact{{"interview", "none: reported in prose"}}
	}
	section := e.Digests[s.Document].Notes.Turns[s.Turn].Section
	i := e.Sources.OfSection[s.Document][section]
	if i < 0 {
		return nil
	}
	facts := []fact{{"interview", e.Sources.Interviews[i].Title}}
	if m := e.Sources.Moments[s.Document][s.Turn]; m.Known {
		about := ""
		if m.About {
			about = "about "
		}
		if s.Where.Timed && !m.About {
			m.Seconds = s.Where.Seconds
		}
		facts = append(facts, fact{"moment", about + clock(m.Seconds) + " " + m.URL})
	}
	return facts
}

// cited names what a claim cites, and why it is that.
func (e explainer) cited(c cite.Citation) string {
	words := strconv.Quote(c.Words)
	if c.Reason != "" {
		words += ": " + c.Reason
	}
	if c.Link >= 0 {
		return e.Sources.Links[c.Link].URL + ", by " + words
	}
	return "the interview " + strconv.Quote(e.Sources.Interviews[c.Interview].Title) + ", by " + words
}

// noSentence says what stands on a line without a sentence of anyone's.
func (e explainer) noSentence(doc int, bytes span.Span) []fact {
	d := e.Readings[doc].Document
	for _, m := range d.Marks {
		if m.Kind == source.Aside && d.Raw(m.Span).Overlaps(bytes) {
			return []fact{{"is", "not a claim: it stands around the post, as menus and related posts do"}}
		}
	}
	for _, p := range e.Readings[doc].Prose {
		if d.Raw(p).Overlaps(bytes) {
			return []fact{{"is", "not a claim: prose outside any turn, and nobody is said to have said it"}}
		}
	}
	for _, t := range e.Readings[doc].Turns {
		if d.Raw(t.NameAt).Overlaps(bytes) {
			return []fact{{"is", "not a claim: the label of " + t.Name}}
		}
	}
	return []fact{{"is", "not a claim: nobody speaks here"}}
}

// clock is a moment as h:mm:ss or m:ss.
func clock(seconds float64) string {
	n := int(seconds)
	if n >= 3600 {
		return fmt.Sprintf("%d:%02d:%02d", n/3600, n/60%60, n%60)
	}
	return fmt.Sprintf("%d:%02d", n/60, n%60)
}
