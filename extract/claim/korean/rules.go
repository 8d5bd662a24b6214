package korean

import "github.com/whosaid/whosaid/extract/claim/verdict"

// does says what the sentence does: the first rule that fits.
func (s *sentence) does() verdict.Verdict {
	if kind, ok := s.shortAnswer(); ok && s.final != '?' {
		return verdict.OfAnswer(kind)
	}
	act := s.act()
	switch {
	case act == thanks:
		return verdict.Verdict{Kind: verdict.Thanks, Reason: "ends in thanks or a greeting"}
	case s.final == '?':
		return verdict.Verdict{Kind: verdict.Question, Reason: "ends in a question mark", Poses: s.poses()}
	case act == asks || act == either && s.final != '.' && s.asks():
		return verdict.Verdict{Kind: verdict.Question, Reason: "ends as a question", Poses: s.poses()}
	case act == wants:
		return verdict.Verdict{Kind: verdict.Request, Reason: "ends as a request"}
	case act == setsUp:
		return verdict.Verdict{Kind: verdict.Setup, Reason: "sets up what comes"}
	case act == hearsay || act == tells && s.aboutNobody():
		return verdict.Nobodys()
	case act == breaks:
		return verdict.Verdict{Kind: verdict.Fragment, Reason: "broken off"}
	case act == none && !s.caption():
		return verdict.Verdict{Kind: verdict.Fragment, Reason: "no final ending"}
	}
	return verdict.Verdict{Kind: verdict.Assertion, Reason: "a statement"}
}
