package quote_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/quote/casetest"
	"github.com/whosaid/whosaid/internal/span"
)

// A document of several chunks knows after a cut who was named before it.
func TestChunks(t *testing.T) {
	text := strings.Repeat("The dam is old and the water is high.\n", quote.ChunkSize/38-100) +
		strings.Repeat("Ada Quill said the dam is old. It is so.\nQuill said the dam leaks.\n", 100)
	for i, q := range quote.Find(casetest.Prose(text)).Quotations {
		if q.Name != "Ada Quill" {
			t.Fatalf("quotation %d is by %q", i, q.Name)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"“A b c,” said D. E. \"F", "according to X, y z.", "그는 \"가나다라마\"고 말했다.", "A: 나는 \"b\n''c'' said X, who said that", "X에 따르면 비가 온다고 한다"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		for _, d := range []dialogue.Dialogue{casetest.Prose(text), casetest.Turns(text)} {
			for _, q := range quote.Find(d).Quotations {
				for _, s := range append([]span.Span{q.Source, q.Cue}, q.Content...) {
					if s.Start < 0 || s.End < s.Start || s.End > len(text) || !utf8.ValidString(s.In(text)) {
						t.Fatalf("%v of %+v in %q", s, q, text)
					}
				}
				if q.Name == "" || len(q.Content) == 0 || q.Content[0].Empty() {
					t.Fatalf("%+v in %q", q, text)
				}
			}
		}
	})
}

func BenchmarkFind(b *testing.B) {
	for name, text := range map[string]string{
		"en": "Quill: The river has been rising, and Mayor Oro said on Monday that \"the dam\" would hold. Who knows? We will see what the engineers find, because they are careful people.\n",
		"ko": "한가람: 강이 불어나서 물이 넘칠 것 같습니다. 윤도담 시장은 \"다리를 새로 짓겠다\"고 말했습니다. 그러나 저는 그렇게 생각하지 않아요.\n",
	} {
		d := casetest.Turns(strings.Repeat(text, 500))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(d.Document.Plain)))
			for b.Loop() {
				quote.Find(d)
			}
		})
	}
}
