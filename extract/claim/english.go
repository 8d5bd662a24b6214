package claim

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
	"github.com/whosaid/whosaid/internal/token"
)

const (
	shortClause    = 10 // words up to which a sentence without a known verb is a fragment
	longCaption    = 6  // words from which a noun phrase that is the whole turn states what it shows
	loneCaption    = 3  // the same where no other turn is there to answer
	longSpeech     = 12 // words from which a sentence without a mark at its end states something all the same
	shortCondition = 12 // words up to which a sentence that opens with "if" may be a condition and nothing more
	soonVerb       = 3  // words behind "if" up to which its own verb comes
	shortLean      = 12 // words up to which a sentence about "it" or "that" leans on its context
)

// english judges an English sentence.
func (j *judge) english(text string) verdict {
	j.tokens = token.Scan(text, span.Span{Start: 0, End: len(text)}, &j.know.lexicon, j.tokens[:0])
	s := englishSentence{judge: j, text: text, tokens: j.tokens}
	s.measure()
	v := s.verdict()
	v.answers = v.answers || s.beginsWithAnswer()
	v.leans = s.leans()
	return v
}

// englishSentence is a sentence under judgement.
type englishSentence struct {
	*judge
	text   string
	tokens []token.Token
	words  int
	body   []token.Token // behind the fillers that open it
	final  rune          // the last mark behind the last word; 0 without
	trails bool          // it ends in an ellipsis
}

func (s *englishSentence) measure() {
	last := -1
	for i, t := range s.tokens {
		if t.Form != token.Mark {
			s.words++
			last = i
		}
	}
	dots := 0
	for _, t := range s.tokens[last+1:] {
		if strings.ContainsRune(".?!…", t.Rune) && s.final != '?' {
			s.final = t.Rune
		}
		if t.Rune == '.' {
			dots++
		}
	}
	s.trails = dots > 1 || s.final == '…'
	s.open()
}

// onlyCondition reports whether a short sentence says under which condition,
// and nothing that holds under it: "If I could come back to that."
func (s *englishSentence) onlyCondition() bool {
	if !s.body[0].Is(condition) || s.words > shortCondition {
		return false
	}
	verbs := 0
	for i, t := range s.body[:len(s.body)-s.marksAtEnd()] {
		if t.Form == token.Mark {
			return false
		}
		if t.Is(auxiliary|contracted|verb) && !s.body[max(i-1, 0)].Is(auxiliary|contracted|adverb|infinitive) {
			verbs++
			if i > soonVerb {
				return false
			}
		}
	}
	return verbs == 1
}

func (s *englishSentence) verdict() verdict {
	if s.words == 0 {
		return verdict{kind: Note, reason: "no words"}
	}
	if kind, ok := s.shortAnswer(); ok && s.final != '?' {
		return verdict{kind: kind, reason: answerReasons[kind], answers: kind != Fragment}
	}
	switch {
	case s.final == '?':
		return verdict{kind: Question, reason: "ends in a question mark", poses: s.poses()}
	case s.opens(thanking) && s.words <= 25:
		return verdict{kind: Thanks, reason: "opens with thanks or a greeting"}
	case s.hearsay():
		return nobodys
	case s.announces():
		return verdict{kind: Assertion, reason: "announced, and stated behind it"}
	case s.opens(settingUp):
		return verdict{kind: Setup, reason: "sets up what comes"}
	case s.introduces():
		return verdict{kind: Setup, reason: "says who speaks"}
	case s.procedural():
		return verdict{kind: Setup, reason: "hands out turns and time"}
	case s.insideQuotation():
		return verdict{kind: Fragment, reason: "part of a longer quotation"}
	case s.goesOn():
		return verdict{kind: Fragment, reason: "goes on with a sentence that was broken off"}
	case s.brokenOff():
		return verdict{kind: Fragment, reason: "broken off"}
	case s.inverted():
		return verdict{kind: Question, reason: "the verb stands before its subject"}
	case s.orders():
		return verdict{kind: Request, reason: "opens with a verb of request"}
	case s.onlyCondition():
		return verdict{kind: Fragment, reason: "a condition without what follows from it"}
	case !s.hasVerb() && s.caption():
		return verdict{kind: Assertion, reason: "a caption that is the whole turn"}
	case !s.hasVerb():
		return verdict{kind: Fragment, reason: "no verb"}
	}
	return verdict{kind: Assertion, reason: "a statement"}
}

var answerReasons = map[Kind]string{
	Assent: "a short answer that agrees", Dissent: "a short answer that disagrees", Fragment: "only keeps the talk going",
}

// poses reports whether a question puts a proposition: it is negated, or has
// the order of a statement, with or without a tag ("It holds, doesn't it?").
func (s *englishSentence) poses() bool {
	first := s.body[0]
	if s.words <= 3 || first.Is(questionWord) {
		return false
	}
	return first.Is(posing) || !first.Is(auxiliary) && s.statesFirst()
}

// statesFirst reports whether a subject stands before the first verb.
func (s *englishSentence) statesFirst() bool {
	for i, t := range s.body {
		if t.Form == token.Mark || t.Is(questionWord) {
			return false
		}
		if t.Is(auxiliary | contracted | verb) {
			return i > 0 || t.Is(contracted)
		}
	}
	return false
}

// brokenOff reports whether the sentence stops before its end.
func (s *englishSentence) brokenOff() bool {
	last := token.Token{}
	for _, t := range s.tokens {
		if t.Form != token.Mark {
			last = t
		}
	}
	if s.trails {
		return s.words < longSpeech && last.Is(broken|auxiliary|contracted|trailing)
	}
	if s.final != 0 {
		return false
	}
	return s.punctuated && s.words < longSpeech || last.Is(broken)
}

// inverted reports whether the sentence asks by its order of words alone.
func (s *englishSentence) inverted() bool {
	if len(s.body) < 3 {
		return false
	}
	first, second := s.body[0], s.body[1]
	if first.Is(questionWord) {
		return s.final != '.' && second.Is(auxiliary) && s.body[2].Is(subject|determiner)
	}
	return first.Is(auxiliary) && !first.Is(request) && second.Is(subject) && s.final != '!'
}

// orders reports whether the sentence opens like a request.
func (s *englishSentence) orders() bool {
	if len(s.body) < 2 {
		return false
	}
	first, second := s.body[0], s.body[1]
	if first.Is(request) {
		return !second.Is(auxiliary) && second.Rune != ','
	}
	return first.Is(order) && second.Is(article)
}

// caption reports whether a noun phrase is all there is to read and so states
// what it shows ("Rates down again in Oslo"), or is all there is of a turn,
// finished, and long enough to say what there is to see: "A man with a kite on
// a hill."
func (s *englishSentence) caption() bool {
	if s.only {
		return s.words >= loneCaption
	}
	return s.alone && s.final == '.' && s.words >= longCaption && s.body[0].Is(shows)
}

// leans reports whether the sentence says nothing without its context.
func (s *englishSentence) leans() bool {
	return s.words <= 2 || s.words <= shortLean && s.body[0].Is(leaning)
}
