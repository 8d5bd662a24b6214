package graph

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"

	"github.com/whosaid/whosaid/internal/text"
)

// idDigits is how much of the hash an id keeps: 60 bits, so that a million
// nodes meet by chance once in two million graphs.
const idDigits = 15

// ID returns the id of a node: the letter of its kind and 15 hex digits of a
// SHA-256 over its identity. Each part goes in with its length in front, so
// that ("ab", "c") and ("a", "bc") differ. Offsets and ordinals are not parts
// of an identity.
func ID(kind Kind, parts ...string) string {
	size := 0
	for _, p := range parts {
		size += len(p) + 8
	}
	b := make([]byte, 0, size)
	for _, p := range parts {
		b = binary.BigEndian.AppendUint64(b, uint64(len(p)))
		b = append(b, p...)
	}
	sum := sha256.Sum256(b)
	var id [1 + 2*sha256.Size]byte
	id[0] = kind[0]
	hex.Encode(id[1:], sum[:])
	return string(id[:1+idDigits])
}

// SpeakerID returns the id of a person or source with a name, told by the
// resolved name whatever its case and punctuation.
func SpeakerID(name string) string { return ID(Speaker, "named", words(name)) }

// LocalID returns the id of a speaker who belongs to one document: a source
// without a name ("officials", "SPEAKER_01"), or somebody known by one word
// only, who may be another in the next document.
func LocalID(document, name string) string {
	return ID(Speaker, "unnamed", document, words(name))
}

// ClaimID returns the id of a claim that stands by its words alone: equal
// words, whatever their case and punctuation, are one claim.
func ClaimID(said string) string { return ID(Claim, words(said)) }

// Context is what a claim that leans on others' words is told apart by.
type Context struct {
	Interview string // id of the interview, or the document's name where there is none
	Speaker   string // id of the speaker
	Before    string // the sentence before
}

// LeaningID returns the id of a claim that says little without its context
// ("그건 맞습니다.", "That is wrong.").
func LeaningID(said string, in Context) string {
	return ID(Claim, words(said), in.Interview, in.Speaker, words(in.Before))
}

// InterviewID returns the id of an interview. The key is its identity in
// words: its recording, else its document, title and speakers.
func InterviewID(key string) string { return ID(Interview, key) }

// LinkID returns the id of a link by its canonical address.
func LinkID(url string) string { return ID(Link, url) }

// words is the normal form of s, or s itself when nothing is left of it.
func words(s string) string {
	if n := text.Normal(s); n != "" {
		return n
	}
	return s
}
