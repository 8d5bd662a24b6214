package property

// Collection is what a graph is kept under in a database by those who name
// no other.
const Collection = "whosaid"

// Marks returns the properties by which a node or relationship of Collection
// is known again in a database: who holds it, and the hash of its content, or
// 0 for "to be written again".
func Marks(hash int64) []Property {
	return []Property{
		{"whosaid", Strings, []string{Collection}},
		{"whosaidHash", Integers, []int64{hash}},
	}
}
