package claim

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
)

// reading makes a document of turns "Name: speech", one a line, and its
// people by their labels.
func reading(text string) (*quote.Reading, *people.People) {
	d := dialogue.Dialogue{Document: &source.Document{Text: text, Plain: text}}
	at := 0
	for line := range strings.Lines(text) {
		s := (span.Span{Start: at, End: at + len(line)}).Trim(text)
		at += len(line)
		if name, _, ok := strings.Cut(s.In(text), ": "); ok {
			label := span.Span{Start: s.Start, End: s.Start + len(name)}
			d.Turns = append(d.Turns, dialogue.Turn{Label: name, Name: name, NameAt: label, Speech: []span.Span{{Start: label.End + 2, End: s.End}}})
		} else if !s.Empty() {
			d.Prose = append(d.Prose, s)
		}
	}
	r := quote.Find(d)
	who := &people.People{OfTurn: [][]int{{}}, OfQuotation: [][]int{{}}}
	index := map[string]int{}
	id := func(name string) int {
		if _, ok := index[name]; !ok {
			index[name] = len(who.Persons)
			who.Persons = append(who.Persons, people.Person{Name: name})
		}
		return index[name]
	}
	for _, t := range r.Turns {
		who.OfTurn[0] = append(who.OfTurn[0], id(t.Name))
	}
	for _, q := range r.Quotations {
		who.OfQuotation[0] = append(who.OfQuotation[0], id(q.Name))
	}
	return &r, who
}

var kindNames = map[Kind]string{
	Assertion: "assertion", Question: "question", Request: "request", Thanks: "thanks", Assent: "assent",
	Dissent: "dissent", Setup: "setup", Fragment: "fragment", Note: "note",
}

func TestKinds(t *testing.T) {
	for text, want := range map[string]string{
		"The river rises every spring.": "assertion",
		"It won't hold, I think.":       "assertion",
		"Look, the river is rising.":    "assertion",
		"Who pays for the dam?":         "question",
		"Is it the dam":                 "question",
		"What is it":                    "question",
		"What matters is the dam.":      "assertion",
		"The dam holds, doesn't it?":    "question",
		"Tell us about the dam.":        "request",
		"Let me finish.":                "setup",
		"Please sit down.":              "request",
		"Thank you for having me.":      "thanks",
		"Good evening, everybody.":      "thanks",
		"Exactly.":                      "assent",
		"Yes, of course, Ada.":          "assent",
		"No, not at all.":               "dissent",
		"Um, well.":                     "fragment",
		"Let me give you an example.":   "setup",
		"Suppose the dam breaks.":       "setup",
		"And so the":                    "fragment",
		"A very old dam.":               "fragment",
		"[laughs]":                      "note",
		"강은 해마다 불어납니다.":                 "assertion",
		"강은 해마다 불어나요":                   "assertion",
		"강은 해마다 불어난다고 생각합니다.":               "assertion",
		"누가 다리를 짓나요":                        "question",
		"다리를 지을 수 있을까요":                     "question",
		"다리를 본 적이 있는지요":                     "question",
		"다리는 튼튼하니":                          "question",
		"어디까지 왔어":                           "question",
		"다리를 다시 지어 주세요.":                    "request",
		"함께 걸어 봅시다.":                        "request",
		"여기서 멈추십시오":                         "request",
		"나와 주셔서 감사합니다.":                     "thanks",
		"안녕하세요.":                            "thanks",
		"네, 맞아요.":                           "assent",
		"그렇죠.":                              "assent",
		"아니요, 그렇지 않습니다.":                    "dissent",
		"예를 들어 보겠습니다.":                      "setup",
		"강이 넘쳤다고 가정해 봅시다.":                  "setup",
		"'강이 넘친다'라는 문장이 있다고 해봅시다.":          "setup",
		"오래된 다리":                            "fragment",
		"(강은 큰 강, 내는 작은 강)":                 "note",
		"음...":                              "fragment",
		"그건 비가 오기 때문입니다.":                   "assertion",
		"I disagree.":                       "dissent",
		"This is the dam I was asked about": "assertion",
		"Mr. Vice President, go ahead.":     "request",
		"Senator Quill, let me finish.":     "setup",
		"Senator, the dam is old.":          "assertion",
		"THE HEARING IS OPEN.":              "setup",
		"A boy with a kite on a hill.":      "assertion",
		"A boy with a kite on a hill":       "fragment",
		"[crosstalk 00:12] [inaudible]":     "note",

		// Whom a sentence addresses, fillers on both sides.
		"President Orell, I'd like to ask about the dam.": "setup",
		"Well, Mr. Orell, so let me finish.":              "setup",
		"Mr. President, please stop.":                     "request",
		"Ada, tell us about the dam.":                     "request",
		"Ada, Bo and Cy run the mill.":                    "assertion",
		"Thanks, that is kind of you.":                    "thanks",

		// Running a conversation.
		"The second question will go to Senator Quill.":      "setup",
		"There is time for one more question.":               "setup",
		"Each of the candidates has a minute for rebuttals.": "setup",
		"The questions come from the audience.":              "setup",
		"The audience loved the play.":                       "assertion",
		"The minister refused to answer questions.":          "assertion",
		"We are running out of time to mend the dam.":        "assertion",
		"I'm Ada Quill of the Gazette.":                      "setup",
		"I'm sure of the dam.":                               "assertion",

		// What is announced, and what is asserted behind it.
		"Let me be clear.":                            "setup",
		"Let me be clear: the dam leaks.":             "assertion",
		"Let me just say, first of all, I built it.":  "assertion",
		"I have to say that the dam leaks.":           "assertion",
		"Let me tell you about one thing that leaks.": "setup",
		"Make no mistake, the dam leaks.":             "assertion",
		"Keep in mind the dam.":                       "setup",
		"Here's my point.":                            "setup",
		"Suppose that the dam leaks.":                 "setup",
		"We're going to have to mend the dam.":        "assertion",

		// What nobody in particular says.
		"Some people say that the dam leaks.": "fragment",
		"I've heard that the dam leaks.":      "fragment",
		"It is said that the dam leaks.":      "fragment",
		"People need a bridge.":               "assertion",
		"사람들은 다리가 낡았다고 말합니다.":                 "fragment",
		"몇몇 사람들은 다리가 새것이 아니냐 말합니다.":           "fragment",
		"다리가 곧 무너진다고 합니다.":                    "fragment",
		"다리가 무너졌다는 이야기를 들었어요.":                "fragment",
		"저는 다리가 낡았다고 말합니다.":                   "assertion",
		"다리는 낡았다고 생각합니다.":                     "assertion",
		"우리는 이 다리를 무지개라고 합니다.":                "assertion",

		// What sets up, and tails.
		"그럼 당신은 이렇게 말하겠죠.":   "setup",
		"저의 답은 다음과 같습니다.":    "setup",
		"그 이유를 제시하고 싶습니다.":   "setup",
		"이것이 답이라고 말하고 싶습니다.": "assertion",
		"근본적인 까닭을 말이죠.":      "fragment",
		"그렇게 물으면서 말이에요.":     "fragment",
		"그건 맞는 말이죠.":         "assertion",
		"언제든지 갈 수 있어요":       "assertion",
		"언제 갈 수 있어요":         "question",

		// Parts of something longer.
		"He said, “The dam leaks.":          "fragment",
		"We will mend it all.”":             "fragment",
		"… until the dam is mended.":        "fragment",
		"The engineer who built the dam.":   "fragment",
		"The engineer who built it is ill.": "assertion",
		"Here's the deal.":                  "setup",

		// Verbs.
		"The ferry sank.":                "assertion",
		"He swore by it.":                "assertion",
		"They lent us a boat.":           "assertion",
		"The river froze twice.":         "assertion",
		"I never skimp.":                 "assertion",
		"They and the mayor.":            "fragment",
		"Two minutes, uninterrupted.":    "fragment",
		"A related idea.":                "fragment",
		"The mayor peels a potato.":      "assertion",
		"Three times a week.":            "fragment",
		"See the Sunday report.":         "request",
		"Cut the red wire.":              "request",
		"If I could come back to that.":  "fragment",
		"If it rains the dam will leak.": "assertion",
		"I would like to...":             "fragment",
		"The dam is old...":              "assertion",
	} {
		r, who := reading("Bo: " + text + "\nCy: mhm\n")
		got := Find(0, r, who)
		if len(got) != 2 || kindNames[got[0].Kind] != want {
			t.Errorf("%q: want %s, got %+v", text, want, got)
		}
	}
}

// What is all there is to read states what it shows, verb or not.
func TestLoneCaptions(t *testing.T) {
	for text, want := range map[string]string{
		"Two dams by a river": "assertion",
		"Rates down in Orell": "assertion",
		"오래된 다리의 사진":          "assertion",
		"A dam.":              "fragment",
		"오래된 다리":              "fragment",
		"Thank you so much.":  "thanks",
		"Who built the dam?":  "question",
	} {
		r, who := reading("Bo: " + text)
		got := Find(0, r, who)
		if len(got) != 1 || kindNames[got[0].Kind] != want {
			t.Errorf("%q: want %s, got %+v", text, want, got)
		}
	}
}

func TestFind(t *testing.T) {
	r, who := reading("한가람: 다리는 낡았다고 할 수 있지 않나요?\n서하늘: 맞아요, 다리는 낡았습니다. 그건 위험합니다. (다리는 옛 다리) 곧 무너집니다.\n")
	want := []Sentence{
		{Turn: 0, Quotation: -1, Text: "다리는 낡았다고 할 수 있지 않나요?", Kind: Question, Person: 0, Asked: true, Reason: "a question that puts a proposition, answered yes or no"},
		{Turn: 1, Quotation: -1, Text: "맞아요, 다리는 낡았습니다.", Person: 1, Reason: "a statement"},
		{Turn: 1, Quotation: -1, Text: "그건 위험합니다.", Person: 1, Reason: "a statement", Leans: true, Before: "맞아요, 다리는 낡았습니다."},
		{Turn: 1, Quotation: -1, Text: "곧 무너집니다.", Person: 1, Reason: "a statement"},
	}
	got := Find(0, r, who)
	for i := range got {
		if got[i].Language != "ko" || got[i].ReportedBy != -1 {
			t.Errorf("%+v", got[i])
		}
		got[i].Span, got[i].Cuts, got[i].Language, got[i].ReportedBy = span.Span{}, nil, "", 0
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestReported(t *testing.T) {
	r, who := reading("Bo Rand: Ada Quill says the dam leaks.\nAda Quill denied that the dam leaks. “The dam,” said Cy Penn, “will hold.”")
	type row struct {
		Text, Person, By string
		Denied           bool
		Kind             Kind
	}
	got := []row{}
	for _, s := range Find(0, r, who) {
		by := ""
		if s.ReportedBy >= 0 {
			by = who.Persons[s.ReportedBy].Name
		}
		got = append(got, row{s.Text, who.Persons[s.Person].Name, by, s.Denied, s.Kind})
	}
	want := []row{
		{"Ada Quill says", "Bo Rand", "", false, Fragment},
		{"the dam leaks.", "Ada Quill", "Bo Rand", false, Assertion},
		{"the dam leaks.", "Ada Quill", "", true, Assertion},
		{"The dam, will hold.", "Cy Penn", "", false, Assertion},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"A: yes. [b] no? (c d e) f\nB: okay", "나: 네 그렇죠 (웃음) 아닌가요?", "“A b c,” said D. E. \"F g\"", "A: B says c d e. f"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		r, who := reading(text)
		for _, s := range Find(0, r, who) {
			if s.Span.Start < 0 || s.Span.End > len(text) || s.Span.Empty() || !utf8.ValidString(s.Span.In(text)) || s.Reason == "" {
				t.Fatalf("%+v in %q", s, text)
			}
			at := s.Span.Start
			kept := ""
			for _, c := range s.Cuts {
				if c.Start < s.Span.Start || c.End > s.Span.End || c.End < c.Start {
					t.Fatalf("cut %v of %+v in %q", c, s, text)
				}
				kept += text[at:max(at, c.Start)] + " "
				at = max(at, c.End)
			}
			kept += text[at:max(at, s.Span.End)]
			if got, want := strings.Join(strings.Fields(s.Text), " "), strings.Join(strings.Fields(kept), " "); got != want {
				t.Fatalf("text %q, span without cuts %q", got, want)
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	for name, text := range map[string]string{
		"en": "Quill: The river has been rising, and Mayor Oro said on Monday that \"the dam\" would hold. Who knows? We will see what the engineers find, because they are careful people.\n",
		"ko": "한가람: 강이 불어나서 물이 넘칠 것 같습니다. 윤도담 시장은 \"다리를 새로 짓겠다\"고 말했습니다. 그러나 저는 그렇게 생각하지 않아요.\n",
	} {
		r, who := reading(strings.Repeat(text, 2000))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(r.Document.Plain)))
			for b.Loop() {
				Find(0, r, who)
			}
		})
	}
}
