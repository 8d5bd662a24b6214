// Package people decides who is who: which labels and mentions, over all
// documents, are one person.
//
// Labels resolve inside their conversation first, then their document, then
// the collection. Every merge has a reason that can be shown; a doubtful one
// is not made, because a quote under the wrong name is worse than two nodes.
package people

// Person is one resolved speaker.
type Person struct {
	Name     string   // the fullest name found
	Aliases  []string // other names found, sorted
	Named    bool     // false for "officials", "SPEAKER_01", "Q"
	Document int      // index of the only document of an unnamed speaker; -1 when named
	Merges   []Merge  // why its names are one
}

// Merge is one decision that two names are one person.
type Merge struct {
	Name, Alias string
	Reason      string
}

// People is who speaks in a collection.
type People struct {
	Persons     []Person // ordered by name; unnamed ones last, by document and name
	OfTurn      [][]int  // [document][turn] → index in Persons
	OfQuotation [][]int  // [document][quotation] → index in Persons; -1 when nobody
}
