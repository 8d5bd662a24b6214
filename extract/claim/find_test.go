package claim

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/casetest"
	"github.com/whosaid/whosaid/internal/span"
)

// reading makes a document of turns "Name: speech", one a line, and its
// people by their labels.
func reading(text string) (*quote.Reading, *people.Mentions) {
	d := dialogue.Dialogue{Document: &source.Document{Text: text, Plain: text}}
	at := 0
	for line := range strings.Lines(text) {
		s := (span.Span{Start: at, End: at + len(line)}).Trim(text)
		at += len(line)
		if name, _, ok := strings.Cut(s.In(text), ": "); ok {
			label := span.Span{Start: s.Start, End: s.Start + len(name)}
			d.Turns = append(d.Turns, dialogue.Turn{Label: name, Name: name, NameAt: label, Speech: []span.Span{{Start: label.End + 2, End: s.End}}})
		} else if !s.Empty() {
			d.Prose = append(d.Prose, s)
		}
	}
	r := quote.Find(d)
	who := &people.Mentions{}
	index := map[string]int{}
	id := func(name string) int {
		if _, ok := index[name]; !ok {
			index[name] = len(who.Borne)
			who.Borne = append(who.Borne, people.Mention{Written: name})
		}
		return index[name]
	}
	for _, t := range r.Turns {
		who.OfTurn = append(who.OfTurn, id(t.Name))
	}
	for _, q := range r.Quotations {
		who.OfQuotation = append(who.OfQuotation, id(q.Name))
	}
	return &r, who
}

// found are the sentences of a document in which every mention is a person.
func found(r *quote.Reading, who *people.Mentions) []Sentence {
	out := Find(r, who)
	all := make([]int, len(who.Borne))
	for i := range all {
		all[i] = i
	}
	Settle(0, out, &people.People{Of: [][]int{all}})
	return out
}

var kindNames = map[Kind]string{
	Assertion: "assertion", Question: "question", Request: "request", Thanks: "thanks", Assent: "assent",
	Dissent: "dissent", Setup: "setup", Fragment: "fragment", Note: "note",
}

// What sentences do that are a turn each, and answered.
func TestKinds(t *testing.T) {
	casetest.Lines(t, "testdata/kinds", func(text string) string { return kindsOf("Bo: "+text+"\nCy: mhm\n", 0) })
}

// What is all there is to read.
func TestAlone(t *testing.T) {
	casetest.Lines(t, "testdata/alone", func(text string) string { return kindsOf("Bo: "+text, 0) })
}

// kindsOf are the kinds of a turn's sentences.
func kindsOf(text string, turn int) string {
	r, who := reading(text)
	var out []string
	for _, s := range found(r, who) {
		if s.Turn == turn {
			out = append(out, kindNames[s.Kind])
		}
	}
	return strings.Join(out, " | ")
}

// Where a turn's sentence falls into clauses.
func TestClauses(t *testing.T) {
	casetest.Lines(t, "testdata/clauses", func(text string) string {
		r, who := reading("Bo Rand: " + text)
		var claims []string
		for _, s := range found(r, who) {
			if s.Text != s.Span.In(r.Document.Plain) && len(s.Cuts) == 0 {
				t.Errorf("%q is not the words of its span", s.Text)
			}
			if s.IsClaim() && s.Quotation < 0 {
				claims = append(claims, s.Text)
			}
		}
		switch {
		case len(claims) == 0:
			return "none"
		case slices.Equal(claims, []string{text}):
			return "whole"
		}
		return strings.Join(claims, " | ")
	})
}

// All sentences of a talk and all that is said of them.
func TestTalks(t *testing.T) {
	casetest.Texts(t, "testdata/talks", func(text string) string {
		r, who := reading(text)
		var out strings.Builder
		for _, s := range found(r, who) {
			told(&out, &s, who)
		}
		return out.String()
	})
}

// told writes a sentence as a case does: who says it, what it does and its
// words, and on a second line why, and what stands before it where it leans on
// that.
func told(out *strings.Builder, s *Sentence, who *people.Mentions) {
	fmt.Fprintf(out, "%s, %s", who.Borne[s.Person].Written, kindNames[s.Kind])
	for _, is := range []struct {
		so   bool
		word string
	}{{s.Asked, "asked"}, {s.Denied, "denied"}, {s.Leans, "leans"}} {
		if is.so {
			fmt.Fprintf(out, ", %s", is.word)
		}
	}
	if s.ReportedBy >= 0 {
		fmt.Fprintf(out, ", reported by %s", who.Borne[s.ReportedBy].Written)
	}
	fmt.Fprintf(out, ": %s\n    %s: %s\n", s.Text, s.Language, s.Reason)
	if s.Leans {
		fmt.Fprintf(out, "    before it: %s\n", s.Before)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"A: yes. [b] no? (c d e) f\nB: okay", "나: 네 그렇죠 (웃음) 아닌가요?", "“A b c,” said D. E. \"F g\"", "A: B says c d e. f"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		r, who := reading(text)
		for _, s := range found(r, who) {
			if s.Span.Start < 0 || s.Span.End > len(text) || s.Span.Empty() || !utf8.ValidString(s.Span.In(text)) || s.Reason == "" {
				t.Fatalf("%+v in %q", s, text)
			}
			at := s.Span.Start
			kept := ""
			for _, c := range s.Cuts {
				if c.Start < s.Span.Start || c.End > s.Span.End || c.End < c.Start {
					t.Fatalf("cut %v of %+v in %q", c, s, text)
				}
				kept += text[at:max(at, c.Start)] + " "
				at = max(at, c.End)
			}
			kept += text[at:max(at, s.Span.End)]
			if got, want := strings.Join(strings.Fields(s.Text), " "), strings.Join(strings.Fields(kept), " "); got != want {
				t.Fatalf("text %q, span without cuts %q", got, want)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	for name, text := range map[string]string{
		"en": "Quill: The river has been rising, and Mayor Oro said on Monday that \"the dam\" would hold. Who knows? We will see what the engineers find, because they are careful people.\n",
		"ko": "한가람: 강이 불어나서 물이 넘칠 것 같습니다. 윤도담 시장은 \"다리를 새로 짓겠다\"고 말했습니다. 그러나 저는 그렇게 생각하지 않아요.\n",
	} {
		r, who := reading(strings.Repeat(text, 2000))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(r.Document.Plain)))
			for b.Loop() {
				found(r, who)
			}
		})
	}
}
