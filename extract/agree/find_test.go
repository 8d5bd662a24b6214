package agree

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

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
