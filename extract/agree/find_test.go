package agree

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/extract/cite"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
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
	in := Input{}
	spoken := [][]dialogue.Turn{}
	for _, t := range turns {
		for len(in.Documents) <= t.document {
			in.Documents = append(in.Documents, Document{From: len(in.Sentences), OfSection: []int{len(in.Documents)}})
			spoken = append(spoken, nil)
		}
		d := t.document
		if n := len(in.Sentences); n == 0 || in.Sentences[n-1].Document != d || in.Sentences[n-1].Person != t.person {
			spoken[d] = append(spoken[d], dialogue.Turn{Role: t.role})
			in.Documents[d].Turns = append(in.Documents[d].Turns, cite.Turn{Role: t.role})
		}
		in.Sentences = append(in.Sentences, claim.Sentence{
			Document: d, Turn: len(spoken[d]) - 1, Quotation: -1, Text: t.text, Kind: t.kind,
			Person: t.person, ReportedBy: -1, Asked: t.asked, Language: text.Language(t.text),
		})
	}
	for d := range in.Documents {
		to := len(in.Sentences)
		if d+1 < len(in.Documents) {
			to = in.Documents[d+1].From
		}
		in.Documents[d].Replies = Read(spoken[d], in.Sentences[in.Documents[d].From:to])
	}
	return in
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
