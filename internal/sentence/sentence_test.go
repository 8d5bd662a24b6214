package sentence

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/internal/span"
)

func split(text string) []string {
	out := []string{}
	for _, s := range Split(text, span.Span{Start: 0, End: len(text)}, nil) {
		out = append(out, s.In(text))
	}
	return out
}

// In the tables "|" marks where a sentence ends.
func TestSplit(t *testing.T) {
	for _, marked := range []string{
		"Rivers rise. |Towns flood!| Who pays?",
		"Dr. Ada Quill met Mr. Oro at 3.5 p.m. on Monday.| They talked.",
		"He left the U.S. Senate.| He came to the U.S.| The trip was long.",
		"J. R. Penn wrote it.| So did I.| Then she left.",
		"See fig. 2, e.g. the left one, or No. 5.| It is blue.",
		"\"Are you ready?\" she asked.| He was.",
		"No.| The drivers' union said no.| Gate no. 5 is shut.",
		"“It rains. It pours,” she said.| He slept.",
		"She said, \"It rains.\"| He slept.",
		"Well... maybe not.| I left...| Then it rained.",
		"1. First of all, eat.| 2. Then sleep.",
		"so let's see.| it works.",
		"It works (see p. 3. or so).| Good.",
		"비가 옵니다.| 강이 불었어요.| 누가 치르나요?",
		"비가 옵니다 |그래서 강이 불었어요 |누가 알겠어요",
		"물어보면 됩니다.| \"비가 오면 어떻게 할까요\"라면서 말이죠.",
		"'비가 온다. 강이 분다'라는 문장이 있다고 해 봅시다.| 좋아요.",
		"“비가 옵니다.”라고 말했다.| 강은 조용했다.",
		"“비가 옵니다.” 라고 말했다.",
		"중요 사항을 봅니다만 필요 없어요.",
		"다음 말을 잘 맞힌다...| 이게 무슨 뜻일까요?",
		"예를 들어... 강을 보세요.",
		"2031. 4. 2. 발표했다.| 끝.",
		"비가 3.5mm 왔다.|그리고 그쳤다.",
		"강이 불었어요.| (강은 큰 강)\n|이번에는 작은 강이 불었어요.",
	} {
		want := []string{}
		for part := range strings.SplitSeq(marked, "|") {
			want = append(want, strings.TrimSpace(part))
		}
		if diff := cmp.Diff(want, split(strings.ReplaceAll(marked, "|", ""))); diff != "" {
			t.Errorf("%s\n%s", marked, diff)
		}
	}
}

func TestSplitWrapped(t *testing.T) {
	text := "The river that runs by the mill has been rising for three days now\nand nobody has seen it so high. A short title\nThe next line."
	want := []string{
		"The river that runs by the mill has been rising for three days now\nand nobody has seen it so high.",
		"A short title", "The next line.",
	}
	if diff := cmp.Diff(want, split(text)); diff != "" {
		t.Error(diff)
	}
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"A. B.", "“비가 옵니다.”라고 말했다. 끝", "x (y\n\n[z\"'", "U.S. The… 1. 2. 3.", "죠 요 다 니다 a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		last := 0
		for _, s := range Split(text, span.Span{Start: 0, End: len(text)}, nil) {
			if s.Start < last || s.Empty() || s.End > len(text) || s.Trim(text) != s {
				t.Fatalf("%v after %d in %q", s, last, text)
			}
			if !(span.Span{Start: last, End: s.Start}).Trim(text).Empty() {
				t.Fatalf("%q is lost", text[last:s.Start])
			}
			if utf8.ValidString(text) && !utf8.ValidString(s.In(text)) {
				t.Fatalf("%v is not on rune borders in %q", s, text)
			}
			last = s.End
		}
		if !(span.Span{Start: last, End: len(text)}).Trim(text).Empty() {
			t.Fatalf("%q is lost", text[last:])
		}
	})
}

func BenchmarkSplit(b *testing.B) {
	for name, text := range map[string]string{
		"en": "Mr. Oro said the river, which had risen for 3.5 days, \"would hold.\" Who knows? The U.S. Senate won't. ",
		"ko": "강이 불어나서 \"물이 넘칠 것 같다\"라고 말하는 사람들이 많습니다. 그러나 저는 그렇게 생각하지 않아요. ",
	} {
		text = strings.Repeat(text, 1000)
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			var out []span.Span
			for b.Loop() {
				out = Split(text, span.Span{Start: 0, End: len(text)}, out[:0])
			}
		})
	}
}
