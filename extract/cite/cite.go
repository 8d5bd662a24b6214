// Package cite finds what stands behind the words: which recording a
// conversation is, which links lead to it, at which moment, and what a claim
// itself refers to.
//
// Conversations are one interview when they share a recording (original,
// subtitled copy or transcript), over all documents. Footers and links are
// matched by moment and people before nearness.
package cite

// Role is what a link is to an interview.
type Role string

// The roles. Related links identify nothing.
const (
	Original   Role = "original"
	Subtitles  Role = "subtitles"
	Transcript Role = "transcript"
	Related    Role = "related"
)

// Ref is one place where a document refers to a link.
type Ref struct {
	Document int        // index of the document
	Noted    *Reference // as the document has it; one without words where it only is the document's own address
	Link     int        // index in Links
	Role     Role       // "" when it belongs to no interview
}

// Link is one address.
type Link struct {
	URL     string   // canonical
	Written []string // as written, sorted
	Title   string   // as described; "" when not
}

// Interview is one conversation, told by its recording.
type Interview struct {
	Key     string // its identity in words: canonical addresses of its recording, else document, title, speakers
	Title   string
	Date    string   // ISO 8601 at the precision known
	Persons []int    // indexes in Persons, in order of appearance
	Silent  []string // who takes part without a turn
	Refs    []Ref    // its links
}

// Citation says that a claim refers to a link or an interview.
type Citation struct {
	Sentence  int    // index of the claim's sentence
	Link      int    // index in Links; -1 when it is an interview
	Interview int    // index in Interviews; -1 when it is a link
	Words     string // that refer
	Reason    string // why it is this source, in words; "" for an address
}

// Moment is when a turn was said, and where to listen.
type Moment struct {
	Seconds float64
	Known   bool
	About   bool
	URL     string // canonical address of the recording the moment is stated against; "" when not known
}

// Sources is everything that the documents refer to.
type Sources struct {
	Links      []Link // ordered by URL
	Interviews []Interview
	OfSection  [][]int    // [document][section] → index in Interviews
	Moments    [][]Moment // [document][turn]
	Refs       []Ref      // every reference, ordered by document and start
	Citations  []Citation
}
