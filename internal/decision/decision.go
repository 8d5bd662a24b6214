// Package decision keeps what people have decided of what the program found:
// that two claims say the same or the opposite, or do not; that a sentence is
// worth keeping, or is no claim; that two people are one or two, or how one is
// called. Decisions lie in a plain YAML file that people read, sort and put
// under version control, and are told by the words of what was decided, never
// by ids: so they hold after a new version, a moved paragraph, a new episode.
//
// The order of a file says nothing. What contradicts itself is an error that
// names both places.
package decision

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/text"
)

// File is the usual name of a file of decisions, which lies beside the inputs.
const File = "whosaid.decisions.yaml"

// Kind is what was decided, as it is written in the file.
type Kind string

// The kinds.
const (
	Same        Kind = "same"         // two claims say the same
	NotSame     Kind = "not-same"     // two claims do not
	Opposite    Kind = "opposite"     // two claims say the opposite
	NotOpposite Kind = "not-opposite" // two claims do not
	NotClaim    Kind = "not-claim"    // a sentence is no claim
	Claim       Kind = "claim"        // a sentence is a claim and worth keeping
	OnePerson   Kind = "one-person"   // two names are one person, shown by the first
	TwoPeople   Kind = "two-people"   // two names are two people
	Name        Kind = "name"         // who is called the first is to be shown as the second
)

// Kinds are all kinds.
func Kinds() []Kind {
	return []Kind{Same, NotSame, Opposite, NotOpposite, Claim, NotClaim, OnePerson, TwoPeople, Name}
}

// Sides is how many sides a decision of the kind has, 1 or 2; 0 for a word that
// is no kind.
func (k Kind) Sides() int {
	switch {
	case k == Claim || k == NotClaim:
		return 1
	case slices.Contains(Kinds(), k):
		return 2
	}
	return 0
}

// OfPeople reports whether the sides of the kind are names, and not claims.
func (k Kind) OfPeople() bool { return k == OnePerson || k == TwoPeople || k == Name }

// Side is a claim by its words, or a name.
type Side struct {
	Words string
	After string // the sentence that the words lean on ("That is wrong."); "" without
}

// Entry is one decision.
type Entry struct {
	Kind  Kind
	Sides []Side // as many as Kind has
	Who   string // decided it; "" when not known
	When  string // as written, ISO 8601 where the program wrote it; "" when not known
	Why   string // in words; "" without
	Place Place
}

// Place is where a decision stands.
type Place struct {
	File string
	Line int // from 1; 0 for one that is not written so far
}

// String is the place as FILE:LINE.
func (p Place) String() string { return fmt.Sprintf("%s:%d", p.File, p.Line) }

// Normal is what is left of words for comparison, as in the ids of claims: equal
// words, whatever their case and punctuation, are one claim.
func Normal(words string) string { return cmp.Or(text.Normal(words), words) }

// normal is a side for comparison.
func (s Side) normal() Side {
	if s.After != "" {
		s.After = Normal(s.After)
	}
	return Side{Normal(s.Words), s.After}
}

// subject is the sides for comparison: in one order, but where the order says
// something.
func (e *Entry) subject() string {
	parts := make([]string, len(e.Sides))
	for i, s := range e.Sides {
		n := s.normal()
		parts[i] = fmt.Sprintf("%q %q", n.Words, n.After)
	}
	if e.Kind != Name {
		slices.Sort(parts)
	}
	return strings.Join(parts, " ")
}

// KeyLength is how many hex digits a key has.
const KeyLength = 12

// Key names what was decided: the same kind of the same words, by whomever, has
// the same key.
func (e *Entry) Key() string {
	sum := sha256.Sum256([]byte(string(e.Kind) + " " + e.subject()))
	return hex.EncodeToString(sum[:])[:KeyLength]
}

// Reason is who decided and why, in words.
func (e *Entry) Reason() string {
	out := "decided"
	if e.Who != "" {
		out += " by " + e.Who
	}
	if e.Why != "" {
		out += ": " + e.Why
	}
	return out
}

// String tells a decision in a line.
func (e *Entry) String() string {
	said := make([]string, len(e.Sides))
	for i, s := range e.Sides {
		said[i] = fmt.Sprintf("%q", s.Words)
		if s.After != "" {
			said[i] += fmt.Sprintf(" after %q", s.After)
		}
	}
	return string(e.Kind) + ": " + strings.Join(said, ", ")
}

// Sorted are entries in an order that does not depend on where they stand: the
// earliest decided first.
func Sorted(entries []Entry) []Entry {
	out := slices.Clone(entries)
	slices.SortStableFunc(out, func(a, b Entry) int {
		return cmp.Or(
			strings.Compare(a.When, b.When), strings.Compare(a.String(), b.String()), strings.Compare(a.Who, b.Who), strings.Compare(a.Why, b.Why),
		)
	})
	return out
}
