package korean

import (
	"strings"
	"sync"

	"github.com/whosaid/whosaid/extract/claim/verdict"
	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what the lists say.
type lexicon struct {
	// Endings, and what stands in their place.
	endings     map[string]act
	finals      [28]string      // by final consonant: its letter where endings begin with it
	plainVowels [21]bool        // that end a word of the plain speech level
	notPlain    map[string]bool // syllables that do not
	nouns       map[string]bool // that look like a word with an ending
	wholeVerbs  map[string]bool // that look like an ending
	marks       string          // that stand after the end

	// Questions, answers, and what leans on its context.
	asking     []string // question words
	indefinite []string // what begins like one
	posing     []string // endings of questions that put a proposition
	answers    map[string]verdict.Kind
	leaning    []string
	greetings  []string

	// Subjects.
	particles  []particle
	adnominal  tails
	notSubject tails
	bound      map[string]bool // nouns that make an adverb of the word in front
	crowds     map[string]bool // nobody in particular
	denials    map[string]bool // of the verb behind them

	// Clauses.
	joining     []joint
	notJoining  tails
	auxiliaries []string // after an ending that joins nothing then
	scope       tails    // that reach over the whole sentence
	replies     map[string]bool
}

// joint is an ending that joins two clauses.
type joint struct {
	ending string
	topic  bool // only where the subject of the clause after it is its topic
}

const marks = " .?!,…~\"'”’」』)]:;—–-·^"

var loadLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		endings: map[string]act{}, notPlain: lists.Set("plain-not.ko"), nouns: lists.Set("claim-nouns.ko"),
		wholeVerbs: lists.Set("whole-verbs.ko"),
		marks:      marks + strings.Join(lists.List("laughter.ko"), ""),

		asking: lists.List("question-words.ko"), indefinite: lists.List("indefinite-words.ko"), posing: lists.List("posing-endings.ko"),
		answers: map[string]verdict.Kind{}, leaning: lists.List("leaning.ko"), greetings: lists.List("greetings.ko"),

		adnominal: tailsOf("adnominals.ko"), notSubject: tailsOf("not-subjects.ko"),
		bound: lists.Set("bound-nouns.ko"), crowds: lists.Set("crowds.ko"), denials: lists.Set("denials.ko"),

		notJoining: tailsOf("joining-not.ko"), auxiliaries: lists.List("joining-auxiliaries.ko"),
		scope: tailsOf("scope-endings.ko"), replies: map[string]bool{},
	}
	l.addEndings()
	l.addAnswers()
	l.addJoints()
	return l
})

// addEndings adds endings as they stand without spaces. The final consonant
// that one begins with belongs to the syllable in front of it.
func (l *lexicon) addEndings() {
	does := words.OneOf(string(says), string(asks), string(either), string(wants), string(thanks), string(setsUp), string(breaks), string(tells), string(hearsay))
	for _, row := range lists.Table("claim-endings.ko", words.Text, does) {
		ending := strings.ReplaceAll(row[0], " ", "")
		l.endings[ending] = act(row[1])
		for coda := 1; coda < len(l.finals); coda++ {
			if letter := string(hangul.CodaLetter(coda)); strings.HasPrefix(ending, letter) {
				l.finals[coda] = letter
			}
		}
	}
	for _, like := range lists.List("plain-vowels.ko") {
		s, _ := hangul.Ends(like)
		l.plainVowels[s.Vowel] = true
	}
}

// addAnswers adds short answers; a later list overrules an earlier one.
func (l *lexicon) addAnswers() {
	for _, short := range []struct {
		list string
		kind verdict.Kind
	}{{"fillers.ko", verdict.Fragment}, {"assent.ko", verdict.Assent}, {"dissent.ko", verdict.Dissent}} {
		for _, w := range lists.List(short.list) {
			l.answers[w] = short.kind
		}
	}
	for _, row := range lists.Table("reply-cues", words.OneOf("agree", "disagree"), words.Number, words.Text) {
		l.replies[row[2]] = true
	}
}

// addJoints adds the endings that join clauses, and the particles that tell
// their subjects.
func (l *lexicon) addJoints() {
	subject := words.OneOf("topic", "subject")
	for _, row := range lists.Table("joining-endings.ko", words.Text, subject) {
		l.joining = append(l.joining, joint{row[0], row[1] == "topic"})
	}
	for _, row := range lists.Table("subject-particles.ko", words.Text, subject, words.OneOf("closed", "open")) {
		l.particles = append(l.particles, particle{row[0], row[1] == "topic", row[2] == "closed"})
	}
}
