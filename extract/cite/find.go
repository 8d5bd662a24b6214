package cite

import (
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
)

// Find gathers the links of all readings, joins their conversations into
// interviews, and tells the moment of every turn and what each claim cites.
func Find(readings []quote.Reading, who *people.People, sentences []claim.Sentence) Sources {
	return Sources{OfSection: make([][]int, len(readings)), Moments: make([][]Moment, len(readings))}
}

// Canonical is the one form of an address under which links are told apart.
func Canonical(url string) string { return url }

// Deep is the address that opens the recording at the moment, in seconds.
func Deep(url string, seconds float64) string { return url }

// Page is the address that opens a web page at the quoted words.
func Page(url, quote string) string { return url }
