// Package aif writes a graph in the Argument Interchange Format, as JSON in
// the shape of AIFdb (https://www.aifdb.org), for tools that map arguments.
//
// A claim is an I-node, and each saying of it an L-node that a YA-node
// (Asserting) leads to it. What was reported is the locution of who reported
// it first, which asserts that of the speaker. Agreement of two claims is an
// MA-node between them, disagreement a CA-node; a speaker's bare assent or
// dissent is an L-node with a YA-node (Agreeing, Disagreeing). Interviews and
// links have no place in the format. Ids are those of the other exports.
package aif

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/whosaid/whosaid/graph"
)

// document is a file of the format.
type document struct {
	Nodes        []node        `json:"nodes"`
	Edges        []edge        `json:"edges"`
	Fulfillments []struct{}    `json:"schemefulfillments"` // schemes of inference: we find none
	Participants []participant `json:"participants"`
	Locutions    []locution    `json:"locutions"`
}

type node struct {
	ID   string `json:"nodeID"`
	Text string `json:"text"`
	Type string `json:"type"` // I, L, YA, MA or CA
}

type edge struct {
	ID   string `json:"edgeID"`
	From string `json:"fromID"`
	To   string `json:"toID"`
}

type participant struct {
	ID   string `json:"participantID"`
	Name string `json:"firstname"` // whole: which part is the surname differs
	Last string `json:"surname"`   // always ""
}

// locution is who speaks in an L-node, and where.
type locution struct {
	Node   string `json:"nodeID"`
	Person string `json:"personID"`
	Source string `json:"source"` // address of the moment or page, else the document
}

// Write writes g as AIF in JSON. An error is that of w.
func Write(w io.Writer, g *graph.Graph) error {
	out := bufio.NewWriterSize(w, 1<<16)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(documentOf(g)); err != nil {
		return err
	}
	return out.Flush()
}
