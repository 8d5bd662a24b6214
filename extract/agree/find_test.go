package agree

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/text"
)

// said is one turn of one sentence: a document, who speaks, and the words.
type said struct {
	document int
	person   int
	text     string
	kind     claim.Kind
	asked    bool
	role     dialogue.Role
}

// input builds what Find takes from turns of one sentence each; a document is
// one interview.
func input(turns []said) Input {
	in := Input{People: &people.People{}, Sources: &cite.Sources{}}
	for _, t := range turns {
		for len(in.Readings) <= t.document {
			r := quote.Reading{}
			r.Document = &source.Document{Name: fmt.Sprint(len(in.Readings))}
			in.Readings = append(in.Readings, r)
			in.Sources.OfSection = append(in.Sources.OfSection, []int{len(in.Readings) - 1})
		}
		r := &in.Readings[t.document]
		if n := len(in.Sentences); n == 0 || in.Sentences[n-1].Document != t.document || in.Sentences[n-1].Person != t.person {
			r.Turns = append(r.Turns, dialogue.Turn{Role: t.role})
		}
		in.Sentences = append(in.Sentences, claim.Sentence{
			Document: t.document, Turn: len(r.Turns) - 1, Quotation: -1, Text: t.text, Kind: t.kind,
			Person: t.person, ReportedBy: -1, Asked: t.asked, Language: text.Language(t.text),
		})
	}
	return in
}

// edge is the part of a relation that a test names.
type edge struct {
	A, B, Person int
	Agrees       bool
	Method       Method
}

func edges(rs []Relation) []edge {
	var out []edge
	for _, r := range rs {
		out = append(out, edge{r.A, r.B, r.Person, r.Agrees, r.Method})
	}
	return out
}

func TestFind(t *testing.T) {
	tests := []struct {
		name  string
		turns []said
		want  []edge
	}{
		{"bare assent", []said{
			{0, 0, "The trams made the old town louder.", claim.Assertion, false, 0},
			{0, 1, "Exactly.", claim.Assent, false, 0},
		}, []edge{{-1, 0, 1, true, Reply}}},
		{"a nod is no assent", []said{
			{0, 0, "The trams made the old town louder.", claim.Assertion, false, 0},
			{0, 1, "Right.", claim.Assent, false, 0},
		}, nil},
		{"yes to a question that puts a proposition", []said{
			{0, 0, "Isn't the old town louder now?", claim.Question, true, 0},
			{0, 1, "Yes.", claim.Assent, false, 0},
		}, []edge{{-1, 0, 1, true, Reply}}},
		{"yes to an open question", []said{
			{0, 0, "How loud is the old town?", claim.Question, false, 0},
			{0, 1, "Exactly.", claim.Assent, false, 0},
		}, nil},
		{"half an assent", []said{
			{0, 0, "The trams made the old town louder.", claim.Assertion, false, 0},
			{0, 1, "That's true, but the harbour is quieter.", claim.Assertion, false, 0},
		}, nil},
		{"no to a question that denies", []said{
			{0, 0, "So the depot is not finished?", claim.Question, true, 0},
			{0, 1, "No.", claim.Dissent, false, 0},
		}, []edge{{-1, 0, 1, true, Reply}}},
		{"no that contradicts a question that denies", []said{
			{0, 0, "So the depot is not finished?", claim.Question, true, 0},
			{0, 1, "No, it is finished.", claim.Dissent, false, 0},
		}, []edge{{-1, 0, 1, false, Reply}}},
		{"no to a question that begins with a denial", []said{
			{0, 0, "Isn't the depot finished?", claim.Question, true, 0},
			{0, 1, "No.", claim.Dissent, false, 0},
		}, []edge{{-1, 0, 1, false, Reply}}},
		{"a mark between equals", []said{
			{0, 0, "The trams made the old town louder.", claim.Assertion, false, 0},
			{0, 1, "You people never lived beside a motorway.", claim.Assertion, false, 0},
		}, []edge{{-1, 0, 1, false, Reply}}},
		{"a greeting takes no side", []said{
			{0, 0, "So let us open the hearing on the trams.", claim.Assertion, false, 0},
			{0, 1, "Good evening, everybody here.", claim.Thanks, false, 0},
		}, nil},
		{"the next sentence says on what", []said{
			{0, 0, "The trams are loud.", claim.Assertion, false, 0},
			{0, 0, "The harbour is quiet.", claim.Assertion, false, 0},
			{0, 1, "That's right.", claim.Assent, false, 0},
			{0, 1, "The trams are very loud at night.", claim.Assertion, false, 0},
		}, []edge{{-1, 0, 1, true, Reply}}},
		{"dissent", []said{
			{0, 0, "전차 때문에 구시가지가 시끄러워졌습니다.", claim.Assertion, false, 0},
			{0, 1, "그건 아니라고 봐요.", claim.Dissent, false, 0},
		}, []edge{{-1, 0, 1, false, Reply}}},
		{"assent that says it again", []said{
			{0, 0, "주차 요금도 올렸습니다.", claim.Assertion, false, 0},
			{0, 1, "맞아요, 주차 요금도 올렸죠.", claim.Assertion, false, 0},
		}, []edge{{1, 0, -1, true, Reply}}},
		{"the same in two interviews", []said{
			{0, 0, "Free trams brought more visitors to the old town.", claim.Assertion, false, 0},
			{1, 1, "The free trams brought more visitors into the old town.", claim.Assertion, false, 0},
		}, []edge{{0, 1, -1, true, Similar}}},
		{"the opposite in two interviews", []said{
			{0, 0, "구시가지의 상점들은 손님을 잃고 있습니다.", claim.Assertion, false, 0},
			{1, 1, "구시가지의 상점들은 손님을 잃고 있지 않습니다.", claim.Assertion, false, 0},
		}, []edge{{0, 1, -1, false, Similar}}},
		{"other numbers", []said{
			{0, 0, "Traffic in the old town fell by 20 percent.", claim.Assertion, false, 0},
			{1, 1, "Traffic in the old town fell by 35 percent.", claim.Assertion, false, 0},
		}, []edge{{0, 1, -1, false, Similar}}},
		{"other years", []said{
			{0, 0, "Traffic in the old town fell in 2019.", claim.Assertion, false, 0},
			{1, 1, "Traffic in the old town fell in 2021.", claim.Assertion, false, 0},
		}, nil},
		{"one person in one interview", []said{
			{0, 0, "Free trams brought more visitors to the old town.", claim.Assertion, false, 0},
			{0, 0, "The free trams brought more visitors into the old town.", claim.Assertion, false, 0},
		}, nil},
		{"a host who says it again", []said{
			{0, 0, "Free trams brought more visitors to the old town.", claim.Assertion, false, dialogue.Guest},
			{0, 1, "The free trams brought more visitors into the old town.", claim.Assertion, false, dialogue.Host},
		}, nil},
		{"two guests of one interview", []said{
			{0, 0, "Free trams brought more visitors to the old town.", claim.Assertion, false, dialogue.Guest},
			{0, 2, "Let us hear the other side.", claim.Request, false, dialogue.Host},
			{0, 1, "The free trams brought more visitors into the old town.", claim.Assertion, false, dialogue.Guest},
		}, []edge{{0, 2, -1, true, Similar}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if d := cmp.Diff(tt.want, edges(Find(input(tt.turns)))); d != "" {
				t.Errorf("(-want +got):\n%s", d)
			}
		})
	}
}

func TestFindNotSame(t *testing.T) {
	in := input([]said{
		{0, 0, "Free trams brought more visitors to the old town.", claim.Assertion, false, 0},
		{1, 1, "The free trams brought more visitors into the old town.", claim.Assertion, false, 0},
	})
	in.NotSame = [][2]string{{"The free trams brought more visitors into the old town", "free trams brought more visitors to the old town"}}
	if got := Find(in); len(got) != 0 {
		t.Errorf("judged not the same, but found %v", got)
	}
}

// crowd is a large synthetic input: n claims in interviews of fifty, in words
// with the frequencies of a language.
func crowd(n int, korean bool) Input {
	r := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(r, 1.1, 4, 30000)
	word := func() string {
		k := int(zipf.Uint64())
		if korean {
			return string([]rune{rune(0xAC00 + k%9000), rune(0xAC00 + k/3)}) + []string{"는", "을", "에서", "이"}[k%4]
		}
		return fmt.Sprintf("w%c%c%c", 'a'+k%26, 'a'+k/26%26, 'a'+k/676%26)
	}
	var turns []said
	for i := range n {
		var ws []string
		for range 8 + r.IntN(10) {
			ws = append(ws, word())
		}
		turns = append(turns, said{i / 50, i % 7, strings.Join(ws, " ") + ".", claim.Assertion, false, 0})
	}
	return input(turns)
}

func BenchmarkFind(b *testing.B) {
	for _, korean := range []bool{false, true} {
		in := crowd(100000, korean)
		in.Fast = true
		size := int64(0)
		for _, s := range in.Sentences {
			size += int64(len(s.Text))
		}
		b.Run(fmt.Sprintf("korean=%v", korean), func(b *testing.B) {
			b.SetBytes(size)
			b.ReportAllocs()
			for range b.N {
				Find(in)
			}
		})
	}
}
