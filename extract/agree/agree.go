// Package agree finds who says the same and who says the opposite: by reply
// ("맞아요.", "I'd push back on that"), by report, and by what the words say.
//
// A wrong edge costs more than a missing one: two claims that are only about
// the same thing are not joined. How two texts stand to each other is told by
// compare; here is who is compared with whom, and who answers what.
package agree

// Method is how a relation was found.
type Method string

// The methods.
const (
	ByReply  Method = "reply"
	Reported Method = "reported"
	Similar  Method = "similar"
	Model    Method = "model"
	Open     Method = "open" // not found so far: somebody has to read both
)

// Relation is agreement or disagreement between two claims, or between a
// person and a claim.
type Relation struct {
	A      int // index of a claim's sentence; -1 when a person answers without a claim of their own
	B      int // index of the other claim's sentence
	Person int // index in Persons, when A is -1; else -1
	Reply  int // index of the sentence that answers ("Exactly."); -1 without
	Agrees bool
	Score  float64 // [0, 1], three decimals
	Method Method
	Reason string // in words
}
