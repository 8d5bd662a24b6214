package dialogue

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/source"
)

// said is a turn as a reader sees it.
type said struct {
	Label, Name string
	At          float64
	Words       string
}

func document(text string) *source.Document {
	return &source.Document{Name: "test.txt", Text: text, Plain: text}
}

// turnsOf reads text and gives its turns; a turn whose name is its label is
// given without a name.
func turnsOf(text string) []said {
	d := Detect(document(text))
	var out []said
	for _, t := range d.Turns {
		s := said{Label: t.Label, Name: t.Name, At: t.Moment.Seconds, Words: joined(text, t)}
		if s.Name == s.Label {
			s.Name = ""
		}
		out = append(out, s)
	}
	return out
}

func joined(text string, t Turn) string {
	var parts []string
	for _, s := range t.Speech {
		parts = append(parts, s.In(text))
	}
	return strings.Join(parts, "¶")
}

func TestLooksLikeALabel(t *testing.T) {
	const talk = "Ana Bell: Is it free?\nBo Lind: No.\nAna Bell: Why?\nBo Lind: Look at the books.\n"
	for _, line := range []string{
		"Note: this was cut.", "Update: it is open again.", "https://example.org/a", "At 10:30 we left.", "10:30 was late.",
		"The answer is simple: nobody knows.", "One thing: it rained.", "Remember: it was dark.", "예: 이런 것이다.", "결론부터 말하면: 아니다.",
		"출처: 어느 신문", "Step 2: open the box.", "Page 3: the garden", "Dear reader: write to us.", "요약하자면: 비가 왔다.",
	} {
		d := Detect(document(talk + line + "\n"))
		if n := len(d.Turns); n != 4 {
			t.Errorf("%q: %d turns, want 4", line, n)
		}
	}
}

// The first line of a transcript may be a title with a colon.
func TestTitleWithColon(t *testing.T) {
	for _, title := range []string{"Rivers: Who owns them?", "River Talk 12: the mayor", "강변 이야기: 누가 사공인가?"} {
		text := title + "\n\nAna: Is it free?\nBo: No.\nAna: Why?\nBo: Somebody pays.\n"
		if got := turnsOf(text); len(got) != 4 {
			t.Errorf("%s: turns %v", title, got)
		}
	}
}

// Lines may end as on any system.
func TestLineEnds(t *testing.T) {
	text := "Ana Bell: Is it free?\nBo Lind: Nothing is free.\nSomebody pays.\n"
	if diff := cmp.Diff(turnsOf(text), turnsOf(strings.ReplaceAll(text, "\n", "\r\n"))); diff != "" {
		t.Errorf("turns (-line feeds +carriage returns):\n%s", diff)
	}
	if got := turnsOf(""); got != nil {
		t.Errorf("a document of nothing has turns %v", got)
	}
}
