package cite

import (
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/internal/span"
)

// Notes is what one document, looked at alone, says of its sources.
type Notes struct {
	URL       string // the address of its page
	Recording string // the address of the recording that its head names
	Title     string // what it calls itself; "" when it does not
	Date      string // stated for all of it: ISO 8601 at the precision known
	Refs      []Reference
	Sections  []Section
	Turns     []Turn
	Points    []Point // ordered by sentence
}

// Words are words of a document and where they stand in it as it is.
type Words struct {
	Start, End, Page int
	Quote            string
}

// Reference is one place where a document refers to an address, with what its
// line says of it.
type Reference struct {
	At      span.Span // the address, or the words that lead to it, in Plain
	Line    int       // where the line that it stands on begins in Plain
	Where   Words     // the address or words in the document
	URL     string    // as written
	Title   string    // as described; "" when not
	Role    Role      // that its words state; "" when they state none
	Date    string    // that its line states
	Moments []float64 // that its line and address state
	Listed  bool      // the line is there for the link: "* X: URL"
	Spoken  bool      // it stands in somebody's speech
	Follows bool      // nothing stands between its line and that of the reference before
}

// Section is one stretch of conversation.
type Section struct {
	Start    int       // of all of it, in Plain
	End      int       // of its last words
	Intro    span.Span // the sentences that lead to it
	Words    string    // those of the introduction
	Title    string    // of its heading
	Names    []string  // who is said to take part
	Mentions []int     // who speaks, in order of appearance
	Moments  []float64 // stated for it
	Opening  Words     // its first words, where a reference without words of its own may need them
}

// Turn is what a turn is to its conversation.
type Turn struct {
	Section   int
	Mention   int // who speaks
	Role      dialogue.Role
	Moment    Moment // without its recording
	Subtitled bool   // the line that states the moment names a copy with subtitles
}

// Point is where a sentence points at a source: at reference Ref by its address,
// at a conversation with somebody of a name, or at a text that a noun names.
type Point struct {
	Sentence int
	Words    string // that point
	Ref      int    // -1 where they give no address
	Reason   string // why it is this address
	Name     string // of who took part in the conversation
	Own      bool   // the speaker took part, too
	Noun     string // of the text, with what tells which; see stated.Text
	Which    []string
	That     bool
	Loose    bool
}
