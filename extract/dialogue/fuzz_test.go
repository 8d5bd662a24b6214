package dialogue

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
)

func FuzzDetect(f *testing.F) {
	for _, s := range []string{
		"Ana: Is it free?\n\nBo: No.\nAna (0:10): Why?\n>> BO: So.\n>> x\n",
		"가: 나\n----\n나: 다\n(중략, 3분 즈음)\n가: 라\n* 출처: https://example.org\n\u3164\n",
		"■ 진행 : 서다온\n(- 가, = 나)\n- 뭐요?\n= 네.\n▲ 아\n○의장 김 나  말\nQ. x\nA. y\n[Ana] z\nAna — w\n",
		"미나 오렐 인터뷰입니다. (3분 즈음)\n----\n(웃음) 좋습니다.\n----\nPart 2\n**Ana:** x\n[00:01] \xff:\n00:12\n(((\n",
	} {
		f.Add(s, uint16(3), uint16(9), uint8(0))
	}
	f.Fuzz(func(t *testing.T, text string, from, to uint16, mark uint8) {
		text = strings.ToValidUTF8(text, "?")
		doc := document(text)
		a, b := border(text, int(from)), border(text, int(to))
		if a < b {
			doc.Marks = []source.Mark{{Span: span.Span{Start: a, End: b}, Kind: source.MarkKind(mark % 7), Value: "Ana"}}
		}
		check(t, Detect(doc))
	})
}

// border moves an offset to the border of a rune.
func border(s string, at int) int {
	at = min(at, len(s))
	for at > 0 && at < len(s) && !utf8.RuneStart(s[at]) {
		at--
	}
	return at
}

// check tests what holds for every document.
func check(t *testing.T, d Dialogue) {
	t.Helper()
	text := d.Document.Plain
	whole := func(what string, s span.Span) {
		if s.Start < 0 || s.End > len(text) || s.Start > s.End || border(text, s.Start) != s.Start || border(text, s.End) != s.End {
			t.Fatalf("%s %v is no span of the text", what, s)
		}
	}
	last := 0
	var speech []span.Span
	for i, turn := range d.Turns {
		if turn.Section < 0 || turn.Section >= len(d.Sections) {
			t.Fatalf("turn %d: section %d of %d", i, turn.Section, len(d.Sections))
		}
		if len(turn.Speech) == 0 {
			t.Fatalf("turn %d has no words", i)
		}
		if i > 0 && turn.Section < d.Turns[i-1].Section {
			t.Fatalf("turn %d goes back to section %d", i, turn.Section)
		}
		whole("name", turn.NameAt)
		whole("moment", turn.Moment.At)
		for _, s := range turn.Speech {
			whole("speech", s)
			if s.Start < last || s.Empty() || s != s.Trim(text) {
				t.Fatalf("turn %d: speech %v after %d", i, s, last)
			}
			last = s.End
		}
		speech = append(speech, turn.Speech...)
		if sec := d.Sections[turn.Section].Span; !sec.Contains(turn.Span()) {
			t.Fatalf("turn %d: %v outside its section %v", i, turn.Span(), sec)
		}
	}
	last = 0
	for _, s := range d.Prose {
		whole("prose", s)
		if s.Start < last || s.Empty() || s != s.Trim(text) {
			t.Fatalf("prose %v after %d", s, last)
		}
		last = s.End
		for len(speech) > 0 && speech[0].End <= s.Start {
			speech = speech[1:]
		}
		if len(speech) > 0 && speech[0].Overlaps(s) {
			t.Fatalf("prose %v is speech %v", s, speech[0])
		}
	}
	for i, s := range d.Sections {
		whole("section", s.Span)
		whole("introduction", s.Intro)
		whole("footer", s.Footer)
		whole("moment of a section", s.Moment.At)
		if i > 0 && s.Span.Start < d.Sections[i-1].Span.Start {
			t.Fatalf("section %d starts before the one before", i)
		}
	}
}
