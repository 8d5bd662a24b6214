package linked_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/whosaid/whosaid/export/linked"
	"github.com/whosaid/whosaid/graph"
)

// texts are those of documents, by name.
type texts map[string]string

func (t texts) text(document string) (string, bool) {
	s, ok := t[document]
	return s, ok
}

// textsFor makes texts in which every quote of g stands where its evidence
// says, with letters of several bytes between them.
func textsFor(g *graph.Graph) texts {
	made := map[string][]byte{}
	for _, e := range g.Edges {
		for _, v := range e.Evidence {
			b := made[v.Document]
			if grow := max(v.End, v.ContextEnd) + 40 - len(b); grow > 0 {
				b = append(b, filler(grow)...)
			}
			made[v.Document] = b
		}
	}
	for _, e := range g.Edges {
		for _, v := range e.Evidence {
			b := made[v.Document]
			for _, at := range []int{v.Start, v.End, v.ContextStart, v.ContextEnd} {
				cut(b, at)
			}
			copy(b[v.Start:v.End], v.Quote)
		}
	}
	out := texts{}
	for name, b := range made {
		out[name] = string(b)
	}
	return out
}

// filler is n bytes of Hangul, emoji and spaces.
func filler(n int) string {
	const letters = "가🚋é "
	return strings.Repeat(letters, n/len(letters)) + strings.Repeat(" ", n%len(letters))
}

// cut makes spaces of a character that stands on both sides of at.
func cut(b []byte, at int) {
	if utf8.RuneStart(b[at]) {
		return
	}
	from := at
	for !utf8.RuneStart(b[from]) {
		from--
	}
	_, n := utf8.DecodeRune(b[from:])
	copy(b[from:from+n], "    ")
}

// TestPositionsCountCharacters holds that positions count code points, not
// bytes nor UTF-16.
func TestPositionsCountCharacters(t *testing.T) {
	const text = "\ufeff한아름: 👩‍👩‍👧 전차는 쌉니다.\r\nOrrell: é."
	quote := "전차는 쌉니다."
	start := strings.Index(text, quote)
	at := 725.5
	v := graph.Evidence{Document: "a.txt", Start: start, End: start + len(quote), Quote: quote, Page: 3, At: &at, Interview: graph.InterviewID("talk"), Link: "https://example.org/talk.mp4#t=725"}
	speaker, claim, link := graph.SpeakerID("한아름"), graph.ClaimID(quote), graph.LinkID("https://example.org/talk.mp4")
	g := graph.New([]graph.Document{{Name: "a.txt"}}, []graph.Node{
		{ID: speaker, Kind: graph.Speaker, Name: "한아름", Named: true},
		{ID: claim, Kind: graph.Claim, Text: quote, Language: "ko"},
		{ID: v.Interview, Kind: graph.Interview},
		{ID: link, Kind: graph.Link, URL: "https://example.org/talk.mp4"},
	}, []graph.Edge{
		{Source: speaker, Target: claim, Kind: graph.Said, Evidence: []graph.Evidence{v}},
		{Source: v.Interview, Target: link, Kind: graph.Cites, Role: "original", Evidence: []graph.Evidence{v}},
	})
	got := written(t, "ttl", g, linked.Options{Text: texts{"a.txt": text}.text})
	for _, want := range []string{
		`oa:start "12"^^xsd:nonNegativeInteger`, `oa:end "20"^^xsd:nonNegativeInteger`,
		`whosaid:firstByte "33"^^xsd:nonNegativeInteger`, `whosaid:afterLastByte "53"^^xsd:nonNegativeInteger`,
		`oa:exact "전차는 쌉니다."`, "oa:prefix \"\ufeff한아름: 👩‍👩‍👧 \"", `oa:suffix "\r\nOrrell: é."`,
		`rdf:value "t=725.5"`, `rdf:value "page=3"`, `oa:hasSource <https://example.org/talk.mp4>`, `schema:startOffset "725.5"^^xsd:decimal`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("there is no %s", want)
		}
	}
	if t.Failed() {
		t.Log(got)
	}
}

// TestWithoutText holds that a graph alone, a text that is another, and
// positions inside a character give bytes only.
func TestWithoutText(t *testing.T) {
	said := func(start, end int) *graph.Graph {
		speaker, claim := graph.SpeakerID("Mina Orrell"), graph.ClaimID("Trams run.")
		return graph.New(nil, []graph.Node{{ID: speaker, Kind: graph.Speaker, Name: "Mina Orrell", Named: true}, {ID: claim, Kind: graph.Claim, Text: "Trams run."}},
			[]graph.Edge{{Source: speaker, Target: claim, Kind: graph.Said, Evidence: []graph.Evidence{{Document: "a.txt", Start: start, End: end, Quote: "Trams run."}}}})
	}
	for name, c := range map[string]struct {
		text       func(string) (string, bool)
		start, end int
	}{
		"no texts": {nil, 0, 10}, "no such text": {texts{"b.txt": "Trams run."}.text, 0, 10}, "too short": {texts{"a.txt": "Trams"}.text, 0, 10},
		"inside a letter": {texts{"a.txt": "전차는 달린다."}.text, 1, 9}, "no UTF-8": {texts{"a.txt": "\xffTrams run."}.text, 1, 11},
	} {
		got := written(t, "ttl", said(c.start, c.end), linked.Options{Text: c.text})
		if strings.Contains(got, "oa:TextPositionSelector") || strings.Contains(got, "oa:prefix") || !strings.Contains(got, `oa:exact "Trams run."`) || !strings.Contains(got, "whosaid:firstByte") {
			t.Errorf("%s:\n%s", name, got)
		}
	}
}
