package html

import "encoding/json"

// Library gives the documents in which a graph was found, by their names in it.
type Library interface {
	// Has reports whether a document is at hand.
	Has(document string) bool
	// Transcript is a document to read; false when it is not at hand any more.
	Transcript(document string) (Transcript, bool)
}

// Transcript is a document as it is read: who speaks, when, and the words.
type Transcript struct {
	Pieces []Piece `json:"pieces"`          // in the order of the text
	Media  string  `json:"media,omitempty"` // "audio" or "video": what the server plays of it; "" for nothing
}

// Piece is a turn, or prose that is nobody's.
type Piece struct {
	By         string      `json:"by,omitempty"`    // id of who speaks; "" for nobody
	Label      string      `json:"label,omitempty"` // who speaks as the document has it; "" for prose
	At         *float64    `json:"at,omitempty"`    // when, in seconds into the recording; nil where nothing states it
	About      bool        `json:"about,omitempty"` // At is stated for a stretch
	Paragraphs []Paragraph `json:"text"`
}

// Paragraph is words that are read together.
type Paragraph struct {
	Language string   // "en" or "ko"
	At       *float64 // when, where it is not the piece's; nil where nothing states it
	Runs     []Run    // in the order in which they are read
}

// Run is words and where they stand: bytes of the document, as evidence counts
// them. Where there are as many bytes as the words have, they are the very
// words; else they are read together as the words (an escape, a space for two).
type Run struct {
	Start, End int
	Words      string
}

// MarshalJSON writes the runs in one list: where a run starts, where it ends
// when its words do not tell, its words; and the bytes that all of them span.
func (p Paragraph) MarshalJSON() ([]byte, error) {
	runs, at := []any{}, [2]int{}
	for i, r := range p.Runs {
		if i == 0 {
			at = [2]int{r.Start, r.End}
		}
		at = [2]int{min(at[0], r.Start), max(at[1], r.End)}
		runs = append(runs, r.Start)
		if r.End-r.Start != len(r.Words) {
			runs = append(runs, r.End)
		}
		runs = append(runs, r.Words)
	}
	return json.Marshal(struct {
		Language string   `json:"lang"`
		At       *float64 `json:"at,omitempty"`
		Span     [2]int   `json:"span"`
		Runs     []any    `json:"runs"`
	}{p.Language, p.At, at, runs})
}
