package cite

import (
	"slices"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
)

// talk finds the one other interview that a claim points at.
func (x *pointed) talk(s *claim.Sentence, p *Point) (Citation, bool) {
	here := -1
	if s.Turn >= 0 {
		here = x.ofSection[s.Document][x.docs[s.Document].Turns[s.Turn].Section]
	}
	found := x.withName(s.Person, here, p.Name, p.Own)
	if len(found) != 1 {
		return Citation{}, false
	}
	return Citation{Link: -1, Interview: found[0], Words: p.Words, Reason: "the only other interview with " + p.Name}, true
}

// withName lists the interviews, not the one at hand, in which somebody of
// that name takes part, with the speaker where own. One that the name is in
// at hand leaves it open which is meant.
func (x *pointed) withName(speaker, here int, name string, own bool) []int {
	var out []int
	for i := range x.interviews {
		v := &x.interviews[i]
		if !x.takesPart(v, name, speaker) || own && !x.tookPart(v, speaker) {
			continue
		}
		if i != here {
			out = append(out, i)
		} else if !own {
			return nil
		}
	}
	return out
}

// takesPart reports whether somebody of that name, not the person given, is
// in an interview.
func (x *pointed) takesPart(v *Interview, name string, not int) bool {
	for _, p := range v.Persons {
		if p != not && x.who.Persons[p].Named && goesBy(&x.who.Persons[p], name) {
			return true
		}
	}
	return slices.ContainsFunc(v.Silent, func(n string) bool { return nameIn(n, name) })
}

// goesBy reports whether a name is one of a person's, or a part of one. A
// longer one names somebody else: "Ada Stone" is not Ada Quill, called Ada.
func goesBy(p *people.Person, name string) bool {
	return slices.ContainsFunc(append([]string{p.Name}, p.Aliases...), func(n string) bool { return containsWord(n, name) || soundsLike(n, name) })
}

// tookPart reports whether a person is in an interview.
func (x *pointed) tookPart(v *Interview, person int) bool {
	if person < 0 {
		return false
	}
	return slices.Contains(v.Persons, person) ||
		slices.ContainsFunc(v.Silent, func(n string) bool { return sharesName(&x.who.Persons[person], n) })
}
