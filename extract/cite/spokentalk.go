package cite

import (
	"regexp"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/internal/span"
)

// talkForm is one way to point at another conversation.
type talkForm struct {
	words string         // stand in every sentence of this form
	re    *regexp.Regexp // its group is the name of who took part
	own   bool           // the speaker took part too
}

// personName is a name of one to three words.
const personName = `(\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]+){0,2}|\p{Hangul}{2,6}(?: \p{Hangul}{2,6})?)`

// newTalkForm makes a form of words with 1 for a name.
func newTalkForm(words string, own bool) talkForm {
	before, after, _ := strings.Cut(words, "1")
	expression := `(?i:` + regexp.QuoteMeta(before) + `)` + personName + `(?i:` + regexp.QuoteMeta(after) + `)`
	if !hasHangul(words) {
		expression = `\b` + expression + `\b`
	} else if before == "" {
		expression = `(?:^|\s)` + expression
	}
	return talkForm{words: fixed(before, after), re: regexp.MustCompile(expression), own: own}
}

// fixed are the words of a form that stand in text as they are: not the first
// one, which may be capital, and no "I".
func fixed(before, after string) string {
	if _, rest, ok := strings.Cut(before, " i "); ok {
		return rest
	}
	if _, rest, ok := strings.Cut(before, " "); ok && rest != "" {
		return rest
	}
	return strings.TrimSpace(after)
}

// talkAt is where a sentence points at another conversation.
type talkAt struct {
	at   span.Span // in the sentence
	name string
	own  bool
}

// talksIn finds where text points at other conversations, one a name.
func (l *lexicon) talksIn(text string) []talkAt {
	var out []talkAt
	for _, t := range l.talks {
		if !strings.Contains(text, t.words) {
			continue
		}
		for _, m := range t.re.FindAllStringSubmatchIndex(text, -1) {
			found := talkAt{span.Span{Start: m[0], End: m[1]}.Trim(text), text[m[2]:m[3]], t.own}
			if !slices.ContainsFunc(out, func(o talkAt) bool { return o.at.Overlaps(found.at) }) {
				out = append(out, found)
			}
		}
	}
	return out
}

// talk finds the one other interview that a claim points at.
func (x *speech) talk(s *claim.Sentence, p talkAt) (Citation, bool) {
	here := -1
	if s.Turn >= 0 {
		here = x.ofSection[s.Document][x.docs[s.Document].Turns[s.Turn].Section]
	}
	found := x.withName(s.Person, here, p.name, p.own)
	if len(found) != 1 {
		return Citation{}, false
	}
	return Citation{Link: -1, Interview: found[0], Span: p.at, Reason: "the only other interview with " + p.name}, true
}

// withName lists the interviews, not the one at hand, in which somebody of
// that name takes part, with the speaker where own. One that the name is in
// at hand leaves it open which is meant.
func (x *speech) withName(speaker, here int, name string, own bool) []int {
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
func (x *speech) takesPart(v *Interview, name string, not int) bool {
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
func (x *speech) tookPart(v *Interview, person int) bool {
	if person < 0 {
		return false
	}
	return slices.Contains(v.Persons, person) ||
		slices.ContainsFunc(v.Silent, func(n string) bool { return sharesName(&x.who.Persons[person], n) })
}
