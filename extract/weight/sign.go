package weight

// Sign is one thing that a sentence may show of what it is worth.
type Sign int

// The signs. Most are counted: how often words stand there that the lists
// give as signs of it, up to twice. The others are measured.
const (
	Self Sign = iota
	We
	Person // somebody who must be looked up: "he"
	It
	GoingOn // with what was said before: "which"
	Agreeing
	Exclaiming
	Reacting
	Appealing // to who listens: "잖아요"
	Thanks
	Requesting
	TalkAboutTalk
	Advertising
	StageNote
	Show
	Telling // what happened to them
	Pointing
	QuestionWord
	View
	Hedge
	Norm // what must or should be
	Can
	Future
	Condition
	Cause
	Contrast
	Comparison
	Negation
	Then
	Copula
	Defining
	Stating
	General // of all of a kind
	Many
	Measure
	Topic
	Subject
	Object

	Asks        // ends in a question mark: 0 or 1
	TrailsOff   // ends in an ellipsis or a dash: 0 or 1
	Shouts      // ends in an exclamation mark: 0 or 1
	Quotes      // has a quotation mark: 0 or 1
	Names       // names inside the sentence, at most 3
	Content     // words that say something, at most 12
	ContentLog  // logarithm of one more than those
	ContentLead // the first word is one: 0 or 1
	KindLead    // the first word opens the name of a kind: 0 or 1
	OfNoun      // something is said of a noun: 0 or 1
	Words       // logarithm of one more than the words
	Letters     // the same of the letters
	Long        // how far it is longer than most
	Few         // few words: 0 or 1
	Fewest      // hardly any: 0 or 1
	Meaning     // what its words mean, along the direction of what is worth keeping
	Constant    // 1
	count       // the number of signs, itself none
)

var names = [count]string{
	Self: "self", We: "we", Person: "person", It: "it", GoingOn: "going on", Agreeing: "agreeing",
	Exclaiming: "exclaiming", Reacting: "reacting", Appealing: "appealing", Thanks: "thanks",
	Requesting: "requesting", TalkAboutTalk: "talk about talk", Advertising: "advertising",
	StageNote: "stage note", Show: "show", Telling: "telling", Pointing: "pointing",
	QuestionWord: "question word", View: "view", Hedge: "hedge", Norm: "norm", Can: "can",
	Future: "future", Condition: "condition", Cause: "cause", Contrast: "contrast",
	Comparison: "comparison", Negation: "negation", Then: "then", Copula: "copula",
	Defining: "defining", Stating: "stating", General: "general", Many: "many", Measure: "measure",
	Topic: "topic", Subject: "subject", Object: "object",

	Asks: "asks", TrailsOff: "trails off", Shouts: "shouts", Quotes: "quotes", Names: "names",
	Content: "content", ContentLog: "content, log", ContentLead: "content first", KindLead: "kind first",
	OfNoun: "said of a noun", Words: "words", Letters: "letters", Long: "long", Few: "few words",
	Fewest: "fewest words", Meaning: "meaning", Constant: "constant",
}

// String returns the name as lists and people read it.
func (s Sign) String() string { return names[s] }

// Signs returns all signs in their order.
func Signs() []Sign {
	out := make([]Sign, count)
	for i := range out {
		out[i] = Sign(i)
	}
	return out
}

// named are the signs by their names.
func named() map[string]Sign {
	out := map[string]Sign{}
	for i, n := range names {
		out[n] = Sign(i)
	}
	return out
}

// most is how often a sign counts in one sentence.
const most = 2

// Values is what a sentence shows: the value of each sign.
type Values [count]float64

// see counts a sign once more.
func (v *Values) see(s Sign) { v[s] = min(most, v[s]+1) }

// is says that a sign is there.
func (v *Values) is(s Sign, there bool) {
	if there {
		v[s] = 1
	}
}
