package mcp

import (
	"context"
	"fmt"
	"strings"

	"github.com/modelcontextprotocol/go-sdk/mcp"
	"github.com/whosaid/whosaid/graph"
)

// tools adds every tool: a name, what it is for, and who answers it.
func (s *Server) tools() {
	add(s, "people", "Who speaks in these interviews: names, other names, how many claims and in which interviews. Ask this first.", s.people)
	add(s, "said", "What people said, with the very words and where they stand; of one person, about some words, or both.", s.said)
	add(s, "shared", "Who says the same as whom: pairs of quotes of two people, best first.", s.shared)
	add(s, "disputed", "Who says the opposite of whom: pairs of quotes of two people, best first.", s.disputed)
	add(s, "open", "Who speaks to one point, where the program cannot tell whether they say the same or the opposite: read both quotes and tell. The surest points first; about six of ten say the one or the other.", s.open)
	add(s, "statements", "What people take sides on, most people first: who says so and who says the opposite, each with quotes. Who is not there is silent.", s.statements)
	add(s, "changes", "Who said the opposite of what they had said in another interview, with both quotes and dates.", s.changes)
	add(s, "sources", "What claims rest on: interviews with their recordings and transcripts, and links that people cite.", s.sources)
	add(s, "path", "The shortest chain of claims, agreement and sources between two people.", s.path)
	add(s, "search", "Claims found by words, by a speaker's name, by Korean initial consonants (ㅎㅂㄹ), or by meaning in Korean and English alike.", s.search)
	add(s, "interview", "One interview: title, date, speakers, links, and its claims in their order.", s.interview)
	add(s, "explain", "Why two claims are joined or not: each signal and its weight. Takes ids of claims as other answers give them.", s.explain)
}

// answer is what a tool gives, which can also be read by a person.
type answer interface{ text() string }

// add adds a tool that only reads. It is told the shelf that it answers from.
func add[In any, Out answer](s *Server, name, what string, do func(context.Context, *shelf, In) (Out, error)) {
	no := false
	tool := &mcp.Tool{
		Name: name, Description: what,
		Annotations: &mcp.ToolAnnotations{ReadOnlyHint: true, IdempotentHint: true, DestructiveHint: &no, OpenWorldHint: &no},
	}
	mcp.AddTool(s.sdk, tool, func(ctx context.Context, _ *mcp.CallToolRequest, in In) (*mcp.CallToolResult, Out, error) {
		out, err := do(ctx, s.now.Load(), in)
		if err != nil {
			return nil, out, err
		}
		return &mcp.CallToolResult{Content: []mcp.Content{&mcp.TextContent{Text: out.text()}}}, out, nil
	})
}

// text is a page of rows as numbered lines.
func (r Rows[R]) text() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d of %d\n", len(r.Rows), r.Total)
	for i, row := range r.Rows {
		fmt.Fprintf(&b, "%d. %v\n", i+1, row)
	}
	if r.Next != "" {
		fmt.Fprintf(&b, "more: cursor %s\n", r.Next)
	}
	return b.String()
}

// Choice narrows an answer.
type Choice struct {
	Speaker    string `json:"speaker,omitempty" jsonschema:"only this person: a name, another name, or an id"`
	About      string `json:"about,omitempty" jsonschema:"only claims with all these words"`
	NoReported bool   `json:"no_reported,omitempty" jsonschema:"leave out what people are only reported to have said"`
	Unnamed    bool   `json:"unnamed,omitempty" jsonschema:"count sources without a name too"`
}

// filter finds who is meant; the error names who else may be.
func (c Choice) filter(ctx context.Context, s *shelf) (graph.Filter, error) {
	f := graph.Filter{About: c.About, NoReported: c.NoReported, Unnamed: c.Unnamed}
	if c.Speaker == "" {
		return f, nil
	}
	id, err := s.speaker(ctx, c.Speaker)
	f.Speakers = []string{id}
	return f, err
}

// speaker is the id of the person with a name.
func (s *shelf) speaker(ctx context.Context, name string) (string, error) {
	g, err := s.Part(ctx, People, graph.Filter{})
	if err != nil {
		return "", err
	}
	n, err := graph.FindSpeaker(g, name)
	if err != nil {
		return "", err
	}
	return n.ID, nil
}
