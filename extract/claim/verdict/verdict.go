// Package verdict is what the grammars of all languages say of a sentence:
// what it does, and why. It knows no language.
package verdict

// Kind is what a sentence does.
type Kind uint8

// The kinds. Only assertions, and questions that were answered, are claims.
const (
	Assertion Kind = iota
	Question
	Request
	Thanks   // thanks, greetings, courtesies
	Assent   // "맞아요.", "Exactly."
	Dissent  // "아닙니다.", "I don't think so."
	Setup    // "let me give an example"
	Fragment // too little to assert
	Note     // stage notes
)

// Verdict is what a sentence does, and why.
type Verdict struct {
	Kind    Kind
	Reason  string // in words
	Poses   bool   // a question that puts a proposition: answered by yes or no
	Answers bool   // begins with a yes or a no
	Leans   bool   // says nothing without its context
}

// Setting is what a grammar is told of where a sentence stands.
type Setting struct {
	Punctuated bool // the document ends its sentences with marks: one without is broken off
	Alone      bool // the sentence is the whole turn
	Only       bool // and the turn is all that the document has of talk
	Followed   bool // it is a clause, and another of the same sentence follows
}

// nobodys is the verdict on what is passed on without anybody who says it.
var nobodys = Verdict{Kind: Fragment, Reason: "it passes on what nobody in particular says"}

// Nobodys is the verdict on what is passed on without anybody who says it:
// "Some people say ...", "사람들은 ...라고 말합니다". It is nobody's claim, and
// not that of who passes it on.
func Nobodys() Verdict { return nobodys }

// IsNobodys reports whether a verdict is Nobodys and nothing on top of it: it
// neither answers nor leans.
func (v Verdict) IsNobodys() bool { return v == nobodys }

// OfAnswer is the verdict on a sentence that is a short answer and nothing
// else: Assent, Dissent, or Fragment when it only keeps the talk going.
func OfAnswer(kind Kind) Verdict {
	switch kind {
	case Assent:
		return Verdict{Kind: kind, Reason: "a short answer that agrees", Answers: true}
	case Dissent:
		return Verdict{Kind: kind, Reason: "a short answer that disagrees", Answers: true}
	}
	return Verdict{Kind: Fragment, Reason: "only keeps the talk going"}
}

// Decides reports which of two short answers in one sentence decides what it
// is: one that disagrees, then the first.
func Decides(first, next Kind) Kind {
	if next == Dissent || first == Fragment {
		return next
	}
	return first
}
