package korean

import "github.com/whosaid/whosaid/internal/words"

// particles are what rules ask for at the end of nouns. The list says what
// each is.
type particles struct {
	subjects   []particle // longer ones first
	adnominals adnominals // words that only look like a noun and a particle

	genitive, object, topic, nominative, place, dative, with, as, at, alsoAt forms
	event, afterEvent, byWords, afterName, notInNames                        forms
	polite, from, inWriting, afterTitle                                      forms
}

// adnominals are forms of verbs and adjectives before a noun.
type adnominals struct {
	whole   map[string]bool
	endings map[string]bool // of two or three syllables
}

func newParticles() particles {
	of := named("particles")
	return particles{
		subjects: subjectParticles(), adnominals: newAdnominals(),
		genitive: of("genitive"), object: of("object"), topic: of("topic"), nominative: of("nominative"), place: of("place"),
		dative: of("dative"), with: of("with"), as: of("as"), at: of("at"), alsoAt: of("also-at"),
		event: of("event"), afterEvent: of("after-event"), byWords: of("by-words"), afterName: of("after-name"), notInNames: of("not-in-names"),
		polite: of("polite"), from: of("from"), inWriting: of("in-writing"), afterTitle: of("after-title"),
	}
}

func newAdnominals() adnominals {
	a := adnominals{whole: map[string]bool{}, endings: map[string]bool{}}
	for _, row := range lists.Table("adnominals.ko", words.Text, words.Optional(words.OneOf("whole"))) {
		if len(row) > 1 {
			a.whole[row[0]] = true
		} else {
			a.endings[row[0]] = true
		}
	}
	return a
}

// have reports whether a word is a verb or adjective before a noun.
func (a adnominals) have(word string) bool {
	return a.whole[word] || a.endings[lastRunes(word, 2)] || a.endings[lastRunes(word, 3)]
}

// endings are what rules ask for at the end of verbs. The list says what each
// is.
type endings struct {
	plain, final, formal, past, reported, relative, raised, while, describing, phraseEnd forms
	toSay, noted, and, kept, passive, passiveAfter, seen, seenAfter                      forms
	honorific, honouredPast, granted, stated, inserted, respect, called, reminding       forms
	honouredPresent, supposing, intent, happened, even                                   forms
}

func newEndings() endings {
	of := named("endings")
	return endings{
		plain: of("plain"), final: of("final"), formal: of("formal"), past: of("past"), reported: of("reported"),
		relative: of("relative"), raised: of("raised"), while: of("while"), describing: of("describing"),
		phraseEnd: of("phrase-end"), toSay: of("to-say"), noted: of("noted"), and: of("and"), kept: of("kept"),
		passive: of("passive"), passiveAfter: of("passive-after"), seen: of("seen"), seenAfter: of("seen-after"),
		honorific: of("honorific"), honouredPast: of("honoured-past"), granted: of("granted"), stated: of("stated"), inserted: of("inserted"),
		respect: of("respect"), called: of("called"), reminding: of("reminding"), supposing: of("supposing"), intent: of("intent"), happened: of("happened"), even: of("even"), honouredPresent: of("honoured-present"),
	}
}

// functionWords are whole words that rules ask for. The list says what each is.
type functionWords struct {
	according, by, former, they, people, some, side, question, withDo forms
	day, never, clauseNouns, thing, notInTitled, fact, deputy         forms
}

func newFunctionWords() functionWords {
	of := named("function-words")
	return functionWords{
		according: of("according"), by: of("by"), former: of("former"), they: of("they"), people: of("people"), some: of("some"),
		side: of("side"), question: of("question"), withDo: of("with-do"), day: of("day"), never: of("never"), clauseNouns: of("clause-nouns"),
		thing: of("thing"), notInTitled: of("not-in-titled"), fact: of("fact"), deputy: of("deputy"),
	}
}

// beginnings are beginnings of words that rules ask for. The list says what
// each is.
type beginnings struct {
	able, time, absent, wish, say, thing, do, said, hear, this, not forms
}

func newBeginnings() beginnings {
	of := named("beginnings")
	return beginnings{
		able: of("able"), time: of("time"), absent: of("absent"), wish: of("wish"), say: of("say"), thing: of("thing"),
		do: of("do"), said: of("said"), hear: of("hear"), this: of("this"), not: of("not"),
	}
}
