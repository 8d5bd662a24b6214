package english

import "github.com/whosaid/whosaid/extract/claim/verdict"

const longThanks = 25 // words up to which a sentence that opens with thanks is no more than that

// does says what the sentence does: the first rule that fits.
func (s *sentence) does() verdict.Verdict {
	if s.words == 0 {
		return verdict.Verdict{Kind: verdict.Note, Reason: "no words"}
	}
	if kind, ok := s.shortAnswer(); ok && s.final != '?' {
		return verdict.OfAnswer(kind)
	}
	switch {
	case s.final == '?' && !s.quotesQuestion():
		return verdict.Verdict{Kind: verdict.Question, Reason: "ends in a question mark", Poses: s.poses()}
	case s.opens(thanking) && s.words <= longThanks:
		return verdict.Verdict{Kind: verdict.Thanks, Reason: "opens with thanks or a greeting"}
	case s.opens(inquiring):
		return verdict.Verdict{Kind: verdict.Question, Reason: "opens as a question"}
	case s.hearsay():
		return verdict.Nobodys()
	case s.announces():
		return verdict.Verdict{Kind: verdict.Assertion, Reason: "announced, and stated behind it"}
	}
	if why := s.setsUp(); why != "" {
		return verdict.Verdict{Kind: verdict.Setup, Reason: why}
	}
	if why := s.cutOff(); why != "" {
		return verdict.Verdict{Kind: verdict.Fragment, Reason: why}
	}
	return s.states()
}

// setsUp tells why the sentence only sets up what comes; "" when it does more.
func (s *sentence) setsUp() string {
	switch {
	case s.opens(settingUp):
		return "sets up what comes"
	case s.introduces():
		return "says who speaks"
	case s.procedural():
		return "hands out turns and time"
	}
	return ""
}

// cutOff tells why the sentence is a part of something longer; "" when it is
// whole.
func (s *sentence) cutOff() string {
	switch {
	case s.insideQuotation():
		return "part of a longer quotation"
	case s.goesOn():
		return "goes on with a sentence that was broken off"
	case s.brokenOff():
		return "broken off"
	}
	return ""
}

// states says what a whole sentence does by the order and the verbs of its
// words.
func (s *sentence) states() verdict.Verdict {
	switch {
	case s.inverted():
		return verdict.Verdict{Kind: verdict.Question, Reason: "the verb stands before its subject"}
	case s.orders() && s.foretells():
		return verdict.Verdict{Kind: verdict.Assertion, Reason: "an order, and what follows from it"}
	case s.orders():
		return verdict.Verdict{Kind: verdict.Request, Reason: "opens with a verb of request"}
	case s.onlyCondition():
		return verdict.Verdict{Kind: verdict.Fragment, Reason: "a condition without what follows from it"}
	case s.hangs():
		return verdict.Verdict{Kind: verdict.Fragment, Reason: "hangs on another sentence"}
	case s.hasVerb():
		return verdict.Verdict{Kind: verdict.Assertion, Reason: "a statement"}
	case s.caption():
		return verdict.Verdict{Kind: verdict.Assertion, Reason: "a caption that is the whole turn"}
	}
	return verdict.Verdict{Kind: verdict.Fragment, Reason: "no verb"}
}
