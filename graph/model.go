// Package graph is the model that everything meets in: people, claims,
// interviews and links as nodes; said, cites, agrees-with and disagrees-with
// as edges, each with the evidence that supports it.
//
// Nodes and edges are ordered slices, and they are the truth; maps are only
// indexes over them. So the same graph always gives the same bytes. New makes
// a graph of parts in any order, Merge one of several, Check says what does
// not hold.
//
// # Node-link JSON
//
// Write writes and Read reads one object, every document, node and edge on a
// line of its own:
//
//	{"directed":true,"multigraph":false,"graph":{"documents":[…]},"nodes":[…],"edges":[…]}
//
// A document has name, sha256 and size. Beside "documents" stands "readings", where
// the graph carries them, each with document and data (base64). A node has id, kind, documents and
// all fields of its kind, empty ones too ("" or []):
//
//	speaker    name, aliases, named
//	claim      text, language, asked, weight, context
//	interview  title, date, speakers, hosts
//	link       url, urls, title
//
// An edge has source, target, kind and evidence; an interview's link has its
// role, and agrees-with and disagrees-with have score, method and reason. An
// entry of evidence always has document, start, end, at (seconds or null) and
// quote; page, about, link, interview, context_start and context_end (the sentence
// that the words lean on), method, score, stance, reported_by and of are left
// out where they are false, empty or zero. On agreement every entry
// has its own method, score and stance: one whose stance is not the edge's
// kind is the loser that was kept.
//
// A claim of a graph from before there were weights weighs 1.
//
// # Statements
//
// Claims that say the same are one statement. The claim that most others say
// directly is its centre, and the words that show it; of several the one that
// stands without its context, is no question, and weighs most. A statement is
// its centre and the claims that agrees-with joins to the centre itself, the
// surest first. So nothing drifts: what only says the same as one of those is
// another statement. A reply or a report joins no claims, as who agrees may say
// more; and of two claims that disagrees-with joins, a statement takes one only.
// Every claim is in one statement. Those of equal words are one claim already.
//
// On a statement, people take a side: they say so, by one of its claims or by
// agreeing with one; they say the opposite, by a claim that disagrees-with joins
// to one of its claims, by disagreeing with one or by denying it; or both, at
// different times. Who only asks takes no side. Nor does the host of an
// interview in which a guest speaks of the statement, unless by a reply: a host
// may only say again what the guest says.
package graph

// Kind names what a node or an edge is, as written in every export.
type Kind string

// The kinds of nodes.
const (
	Speaker   Kind = "speaker"
	Claim     Kind = "claim"
	Interview Kind = "interview"
	Link      Kind = "link"
)

// The kinds of edges.
const (
	Said          Kind = "said"
	Cites         Kind = "cites"
	AgreesWith    Kind = "agrees-with"
	DisagreesWith Kind = "disagrees-with"
)

// Document is one input that the graph was read from.
type Document struct {
	Name   string `json:"name"`   // slash path relative to the input argument
	SHA256 string `json:"sha256"` // hex, of the file's bytes
	Size   int64  `json:"size"`   // bytes
}

// Node is a speaker, a claim, an interview or a link. Which of the fields
// apply is said by Kind; the others are zero and left out of every export.
type Node struct {
	ID   string // see ID
	Kind Kind

	Name    string   // speaker: the resolved name
	Aliases []string // speaker: other names found, sorted
	Named   bool     // speaker: false for "officials", "SPEAKER_01", "Q"

	Text     string  // claim: the speaker's own words
	Language string  // claim: "ko" or "en"
	Asked    bool    // claim: put as a question and answered yes or no
	Weight   float64 // claim: how much somebody would look for it, [0, 1], three decimals
	Context  string  // claim: the sentence it leans on; "" when it stands by itself

	Title    string   // interview: title; link: title as described
	Date     string   // interview: ISO 8601 at the precision known
	Speakers []string // interview: names in order, silent ones too
	Hosts    []string // interview: those of Speakers who lead it

	URL  string   // link: canonical address
	URLs []string // link: addresses as written, sorted

	Documents []string // names of the documents it comes from, sorted
}

// Edge joins two nodes. There is at most one edge per ordered pair; agreement
// between claims is stored once, from the lower id.
type Edge struct {
	Source, Target string // node ids
	Kind           Kind
	Role           string  // interview cites link: original, subtitles, transcript or related
	Score          float64 // agreement: [0, 1], three decimals
	Method         string  // agreement: reply, reported, similar, model, decided
	Reason         string  // agreement: why, in words
	Evidence       []Evidence
}

// Evidence is one place in one document that supports an edge. Entries are
// ordered by document and start.
type Evidence struct {
	Document   string // name of the document
	Start, End int    // bytes of the document's UTF-8 text, [Start, End)
	Page       int    // page that it begins on, from 1; 0 where the document has none

	// ContextStart and ContextEnd are the bytes of the sentence that the words
	// lean on, as Start and End; both 0 without one.
	ContextStart, ContextEnd int

	At         *float64 // seconds into the recording; nil when not known
	About      bool     // the moment is stated for a stretch, not for this turn
	Link       string   // opens the recording at the moment, or the page at the words
	Interview  string   // id of the interview, "" when there is none
	Quote      string   // the very words of the span
	Method     string   // how it was found
	Score      float64  // [0, 1], three decimals; 0 when not scored
	Stance     string   // agrees, disagrees or denies; "" for a plain saying or citing
	ReportedBy string   // id of the speaker who reported it
	Of         string   // agreement: the side it shows, a node id or "reply"
}

// Reading is what was found in one document by looking at it alone, packed: all
// that it takes to join it with others as if they had been read together. What
// is in it is known to extract only.
type Reading struct {
	Document string // its name
	Data     []byte
}

// Graph is a whole graph. Nodes are ordered by id, edges by source, target.
type Graph struct {
	Documents []Document // ordered by name
	Readings  []Reading  // of all documents, in their order; none in a graph that is a part of another
	Nodes     []Node
	Edges     []Edge
}
