package people

import (
	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/words"
)

// koreanWords is what the room knows of Korean.
type koreanWords struct {
	surnames    map[string]bool
	titles      map[string]bool // forms of address included
	address     map[string]bool // titles that anybody may have: 씨
	bodyEnds    []string        // of parties and offices that stand before a name
	possessives []string        // particles of what somebody belongs to
	notNames    map[string]bool // stand after a name and are not one
	notNameEnds []string        // of words that are not names
	particles   []string        // at the end of a name, the longest first
	after       map[string]sound
	presenting  []string // beginnings of particles that present somebody
	also        []string // taken off a name that the document has without
}

// sound is what a particle must follow.
type sound string

const (
	open   sound = "open"   // a vowel
	closed sound = "closed" // a consonant
	either sound = "either" // also ends names, so that nothing can be told
)

func readKorean() koreanWords {
	k := koreanWords{
		surnames:    map[string]bool{},
		titles:      lists.Set("titles.ko"),
		address:     lists.Set("address.ko"),
		bodyEnds:    lists.List("body-tails.ko"),
		possessives: lists.List("possessives.ko"),
		notNames:    lists.Set("after-names.ko"),
		notNameEnds: lists.List("not-name-ends.ko"),
		particles:   lists.List("particles.ko"),
		after:       map[string]sound{},
		presenting:  lists.List("presenting.ko"),
		also:        lists.List("also.ko"),
	}
	for _, row := range koreanSurnames() {
		k.surnames[row[0]] = true
	}
	for _, row := range lists.Table("particle-sounds.ko", words.Text, words.OneOf(string(open), string(closed), string(either))) {
		k.after[row[0]] = sound(row[1])
	}
	return k
}

// mayFollow reports whether a particle at the end of a word is one by the
// sound before it.
func (k *koreanWords) mayFollow(bare, particle string) bool {
	switch k.after[particle] {
	case closed:
		return hangul.Closed(bare)
	case open:
		return !hangul.Closed(bare)
	case either:
		return false
	}
	return true
}
