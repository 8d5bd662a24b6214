// Package people decides who is who: which labels and mentions, over all
// documents, are one person.
//
// Labels resolve inside their conversation first, then their document, then
// the collection. Every merge has a reason that can be shown; a doubtful one
// is not made, because a quote under the wrong name is worse than two nodes.
//
// Over documents a full name is one person. A family name alone is the one
// bearer whom the collection knows by their full name, unless many people bear
// it. A first name alone ("Sarah:") says nothing beyond its document, with one
// exception: who speaks in at least three conversations of a folder and in
// more than half of them, with others that change, is its host and one person.
// Whoever is known by a single word and by nothing else belongs to their
// document, so that two Sarahs of two documents are not taken for one.
//
// Hangul and Latin full names are one when they sound alike and each is the
// best match of the other.
package people

// Person is one resolved speaker.
type Person struct {
	Name     string   // the fullest name found
	Aliases  []string // other names found, sorted
	Named    bool     // false for "officials", "SPEAKER_01", "Q"
	Document int      // index of the document they belong to: the unnamed, and those known by one word only; else -1
	Merges   []Merge  // why its names are one
}

// Merge is one decision that two names are one person.
type Merge struct {
	Name, Alias string
	Reason      string
}

// People is who speaks in a collection.
type People struct {
	Persons []Person // ordered by name; unnamed ones last, by document and name
	Of      [][]int  // [document][mention that is borne] → index in Persons
}

// By is who a mention of a document is; nobody for none, -1.
func (p *People) By(document, mention int) int {
	if mention < 0 {
		return -1
	}
	return p.Of[document][mention]
}
