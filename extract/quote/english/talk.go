package english

import (
	"strings"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/token"
)

// running is what is known while one turn is read.
type running struct {
	turn      int
	sentence  int    // number of the sentence in the turn
	addressed string // who was called by name in it last
}

// enter notes the names of a sentence of a turn before it is searched, so that
// "he" later in it finds them.
func (e *sentence) enter() {
	if e.turn < 0 {
		return
	}
	if e.run.turn != e.turn || e.run.sentence == 0 {
		e.run = running{turn: e.turn}
		e.People.StartTurn()
	}
	e.run.sentence++
	e.remember()
	for k := 0; k < len(e.u); k++ {
		if e.u[k].Is(pronoun) {
			e.follow(e.u[k])
			continue
		}
		if e.u[k].Is(somebody) {
			e.People.Name(reading.Unnamed, e.run.sentence, e.u[k].Start)
		}
		if e.u[k].Form == token.Lower && (e.u[k].Is(roleNoun|talker) || e.u[k].Is(office) && e.know.offices[e.low(e.u[k])]) {
			e.someone(k)
		}
		if e.u[k].Form != token.Capital || e.opensSentence(k) && e.u[k].Is(opener|function&^plainVerb|determiner) {
			continue
		}
		end := e.capitalsEnd(k)
		e.meet(mention{first: k, end: end})
		k = end - 1
	}
}

// follow notes whom "he" or "she" means as named again.
func (e *sentence) follow(u unit) {
	gender := e.know.gender[e.low(u)]
	if gender != "m" && gender != "f" {
		return
	}
	if at, ok := e.People.Antecedent(gender, e.run.sentence, u.Start, e.Talk.Speaker(e.turn)); ok {
		e.People.Name(at, e.run.sentence, u.Start)
	}
}

// someone notes that the noun at k means a person: the one who is known by that
// office, or one whom nobody names.
func (e *sentence) someone(k int) {
	first := k
	for first > 0 && e.u[first-1].Form == token.Lower && e.u[first-1].Is(title) {
		first--
	}
	if first == 0 || k+1 < len(e.u) && e.u[k+1].Is(title|roleNoun) || e.u[k].Is(bodyNoun) {
		return
	}
	if !e.u[first-1].Is(determiner) && !e.u[first-1].Is(modifier) {
		return
	}
	at := reading.Unnamed
	if office := e.join(mention{first: first, end: k + 1}); e.know.offices[office] && e.isDefinite(first) {
		if holder, ok := e.inOffice(office); ok {
			at, _ = e.People.Find(holder.Name)
		}
	}
	e.People.Name(at, e.run.sentence, e.u[first].Start)
}

// meet notes a run of capitals: somebody who is called, or somebody named.
func (e *sentence) meet(name mention) {
	bare, office := e.withoutTitles(name)
	if e.vocative(name) && e.call(bare, office) {
		return
	}
	if bare.first == bare.end || e.self(e.u[bare.first].Token) {
		return
	}
	if owns(e.u[bare.end-1].In(e.Plain)) && bare.end-bare.first == 1 && office == "" && !e.People.Knows(withoutOwner(e.join(bare))) {
		return
	}
	if bare.end-bare.first == 1 && office != "" && !e.u[bare.first].Is(bodyNoun|place) || bare.end-bare.first > 1 && office != "" {
		e.People.Hold(office, e.People.Meet(withoutOwner(e.join(bare)), true, e.know.gender[e.low(e.u[name.first])]))
	}
	text := withoutOwner(e.join(bare))
	at, ok := e.People.Find(text)
	if ok && (name.first < bare.first || e.u[bare.first].Is(givenName) || e.humans[text] || e.takesPart(text)) {
		e.humans[text], e.humans[lastWord(text)] = true, true
		e.People.Name(at, e.run.sentence, e.u[bare.first].Start)
	}
}

// withoutTitles is a name without the titles before it, and these as an office
// when they are one; "" for "Mr." and for what somebody was before.
func (e *sentence) withoutTitles(name mention) (bare mention, office string) {
	bare = name
	words := []string{}
	for bare.first < bare.end && (e.u[bare.first].Is(title) || e.u[bare.first].Form == token.Mark) {
		if e.u[bare.first].Form != token.Mark && !strings.HasPrefix(e.low(e.u[bare.first]), "mr") {
			words = append(words, e.low(e.u[bare.first]))
		}
		bare.first++
	}
	office = strings.Join(words, " ")
	if !e.know.offices[office] || name.first > 0 && e.isWord(e.u[name.first-1], "former") {
		office = ""
	}
	return bare, office
}

// vocative reports whether a name stands between marks, as whom one speaks to
// does: "Well, Senator, you said".
func (e *sentence) vocative(name mention) bool {
	k := name.first - 1
	for k >= 0 && (e.u[k].Is(opener) || e.isWord(e.u[k], "you")) && e.u[k].Form != token.Mark {
		k--
	}
	if k >= 0 && e.u[k].Form != token.Mark {
		return false
	}
	return name.end == len(e.u) || strings.ContainsRune(",?.!", e.u[name.end].Rune) && e.u[name.end].Form == token.Mark
}

// call notes who is called, when it is one of those who take part.
func (e *sentence) call(bare mention, office string) bool {
	who := ""
	switch {
	case bare.first < bare.end:
		who = e.Talk.Participant(e.turn, e.join(bare))
	case office != "":
		if at, ok := e.People.Holder(office, e.Talk.Speaker(e.turn), e.takesPart); ok && e.takesPart(e.People.Figures[at].Name) {
			who = e.Talk.Participant(e.turn, e.People.Figures[at].Name)
		} else if who = e.Talk.Rival(e.turn); who == "" && e.run.sentence <= 2 {
			who = e.Talk.Next(e.turn)
		}
	}
	if who == "" {
		return false
	}
	if at, ok := e.People.Find(who); ok && office != "" {
		e.People.Hold(office, at)
	}
	e.run.addressed = who
	return true
}

func (e *sentence) takesPart(name string) bool {
	return e.Talk.Participant(e.turn, name) != ""
}

// addressee is whom "you" means.
func (e *sentence) addressee() (reading.Voice, bool) {
	name := e.run.addressed
	if name == "" {
		name = e.Talk.Addressee(e.turn)
	}
	return reading.Voice{Name: name, Named: true, Person: true}, name != ""
}

// saidByYou reports whether what "you" do by the verb at i is to have said:
// "you say" is mostly said of everybody.
func (e *sentence) saidByYou(i int) bool {
	w := e.low(e.u[i])
	return e.u[i].Is(says|that|tells) && !e.u[i].Is(thinks) && (e.run.addressed != "" && i+1 < len(e.u) && e.isWord(e.u[i+1], "that") || e.verbNumber(i, group{first: i}) == either || strings.HasSuffix(w, "ing"))
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
