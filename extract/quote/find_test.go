package quote

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/span"
)

// prose makes a document of paragraphs, one a line.
func prose(text string) dialogue.Dialogue {
	d := dialogue.Dialogue{Document: &source.Document{Text: text, Plain: text}}
	at := 0
	for line := range strings.Lines(text) {
		if s := (span.Span{Start: at, End: at + len(line)}).Trim(text); !s.Empty() {
			d.Prose = append(d.Prose, s)
		}
		at += len(line)
	}
	return d
}

// turns makes a document of turns "Name: speech", one a line.
func turns(text string) dialogue.Dialogue {
	d := prose(text)
	for _, s := range d.Prose {
		name, _, ok := strings.Cut(s.In(text), ": ")
		if !ok {
			continue
		}
		label := span.Span{Start: s.Start, End: s.Start + len(name)}
		d.Turns = append(d.Turns, dialogue.Turn{Label: name, Name: name, NameAt: label, Speech: []span.Span{{Start: label.End + 2, End: s.End}}})
	}
	d.Prose = nil
	return d
}

// brief writes quotations as "name: content / content", with "?" behind a
// source without a name, "#" behind one that is no person and "-" before
// what is denied.
func brief(r Reading) []string {
	out := []string{}
	for _, q := range r.Quotations {
		parts := []string{}
		for _, c := range q.Content {
			parts = append(parts, c.In(r.Document.Plain))
		}
		marks := ""
		if !q.Named {
			marks += "?"
		} else if !q.Person {
			marks += "#"
		}
		line := fmt.Sprintf("%s%s: %s", q.Name, marks, strings.Join(parts, " / "))
		if q.Stance == Denies {
			line = "- " + line
		}
		out = append(out, line)
	}
	return out
}

func TestAround(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"“The dam will not hold. It never did,” said 9/11 widow Ada Quill.", []string{"Ada Quill: The dam will not hold. It never did,"}},
		{"The dam could be rebuilt if the council finds the money, Sen. Ada Quill (R-Orl.) told the Orland Post on Thursday.",
			[]string{"Ada Quill: The dam could be rebuilt if the council finds the money"}},
		{"Dams in themselves do not stop a flood, noted Ada Quill.", []string{"Ada Quill: Dams in themselves do not stop a flood"}},
		{"According to radio talk show host Ada Quill, the dam leaks.", []string{"Ada Quill: the dam leaks."}},
		{"Ada Quill said after the meeting she would not vote for the dam.", []string{"Ada Quill: she would not vote for the dam."}},
		{"Ada Quill said Monday that the dam leaks badly.", []string{"Ada Quill: the dam leaks badly."}},
		{"Back when he wrote his book, Ada Quill said that the dam was a last resort.", []string{"Ada Quill: the dam was a last resort."}},
		{"“The dam leaks badly today,” Ada Quill said, adding that the council was “like a circus.”",
			[]string{"Ada Quill: The dam leaks badly today,", "Ada Quill: the council was “like a circus.”"}},
		{"“The dam leaks badly today,\" Ada Quill said in a statement.", []string{"Ada Quill: The dam leaks badly today,"}},
		{"ORLAND ― The dam leaks badly, Ada Quill said Friday afternoon, as the council met again.", []string{"Ada Quill: The dam leaks badly"}},
		{"Ada Quill said the recent floods and protests demand a new dam.", []string{"Ada Quill: the recent floods and protests demand a new dam."}},
		{"Ada Quill met her brother Tom Quill. “The dam will go,” Quill said.", []string{"Ada Quill: The dam will go,"}},
		{"Ada Quill said the same of the bridge that was built in May.", []string{}},
		{"Ada Quill said something about the dam that was built in May.", []string{}},
		{"Ada Quill said nothing was wrong with the dam.", []string{"Ada Quill: nothing was wrong with the dam."}},
		{"“The dam will go,” Ada Quill, a baker, said Thursday morning.", []string{"Ada Quill: The dam will go,"}},
		{"Ada Quill agreed that the dam is “good enough for now,” while Tom Oro said it leaks badly.", []string{"Ada Quill: the dam is “good enough for now,”", "Tom Oro: it leaks badly."}},
		{"It drew scrutiny from some who saw the dam as a danger.", []string{}},
		{"Ada Quill said the dam would stay this year and added that it leaks badly.", []string{"Ada Quill: the dam would stay this year", "Ada Quill: it leaks badly."}},
		{"Several bakers said, as did the council, that the dam leaks badly.", []string{"Several bakers?: the dam leaks badly."}},
		{"Ada Quill -- a baker at the mill -- said the dam leaks badly.", []string{"Ada Quill: the dam leaks badly."}},
		{"The dam, one of Mr. Quill's advisers pointed out, was never meant to last.", []string{"Mr. Quill's advisers?: The dam / was never meant to last."}},
		{"Ada Quill, the mayor, who in 2010 said the dam was safe, voted.", []string{"Ada Quill: the dam was safe"}},
		{"They stood at the dam in shirts with the words “I can't swim,” as Ada Quill, waist-deep in the river, said that day.", []string{"Ada Quill: I can't swim,"}},
		{"The feast drew bakers like Tom Oro, Bo Lund and Ada Quill, who joked of the dam, “I haven't seen it yet.”", []string{"Ada Quill: I haven't seen it yet."}},
		{"The road runs through villages that oppose the new dam.", []string{}},
		{"Once she has said her piece, Ada Quill is ready to go home.", []string{}},
		{"“She calls it “a hole,” and so it is.” ― Ada Lise Quill.", []string{"Ada Lise Quill: She calls it “a hole,” and so it is."}},
	} {
		if diff := cmp.Diff(c.want, brief(Find(prose(c.text)))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}

func TestHeadline(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Quill: The dam will hold until May\n\nAda Quill said the dam leaks a little.",
			[]string{"Ada Quill: The dam will hold until May", "Ada Quill: the dam leaks a little."}},
		{"Orland: The dam will hold until May\n\nAda Quill said the dam leaks a little.", []string{"Ada Quill: the dam leaks a little."}},
		{"Quill: Two dams\n\nAda Quill said the dam leaks a little.", []string{"Ada Quill: the dam leaks a little."}},
	} {
		if diff := cmp.Diff(c.want, brief(Find(prose(c.text)))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", c.text, diff)
		}
	}
}

func TestStands(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Ada Quill wants to tear the dam down.", []string{"Ada Quill: to tear the dam down."}},
		{"Ada Quill did not want to tear the dam down.", []string{}},
		{"Ada Quill refused to meet the council.", []string{}},
		{"Ada Quill called the dam “a disaster.”", []string{"Ada Quill: the dam “a disaster.”"}},
		{"Ada Quill accused the council of hiding the report.", []string{"Ada Quill: the council of hiding the report."}},
		{"A poll by Orland University found 62 percent of voters oppose the dam.", []string{"Orland University#: 62 percent of voters oppose the dam."}},
		{"Quill's promise to rebuild the dam was met with doubt.", []string{"Quill: to rebuild the dam"}},
		{"Ada Quill, who said the dam was old, criticized the council.", []string{"Ada Quill: the dam was old", "Ada Quill: criticized the council."}},
		{"Officials said the dam is old.", []string{"Officials?: the dam is old."}},
		{"Orland Council President Tam Osk said the dam is old.", []string{"Tam Osk: the dam is old."}},
		{"Said Quill: “It will fall.”", []string{"Quill: It will fall."}},
		{"“It will fall.” ― Mira Oland, baker", []string{"Mira Oland: It will fall."}},
		{"Ada Quill added:\nIt is typical of the council.", []string{"Ada Quill: It is typical of the council."}},
	} {
		if diff := cmp.Diff(c.want, brief(Find(prose(c.text)))); diff != "" {
			t.Errorf("%s\n%s", c.text, diff)
		}
	}
}

// A document of several chunks knows behind a cut who was named before it.
func TestChunks(t *testing.T) {
	text := strings.Repeat("The dam is old and the water is high.\n", chunkSize/38-100) +
		strings.Repeat("Ada Quill said the dam is old. It is so.\nQuill said the dam leaks.\n", 100)
	for i, q := range Find(prose(text)).Quotations {
		if q.Name != "Ada Quill" {
			t.Fatalf("quotation %d is by %q", i, q.Name)
		}
	}
}

func TestProse(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"“The dam will hold,” said Ada Quill.", []string{"Ada Quill: The dam will hold,"}},
		{"\"The dam,\" Ada Quill said, \"will hold.\"", []string{"Ada Quill: The dam, / will hold."}},
		{"Ada Quill said that the dam would hold.", []string{"Ada Quill: the dam would hold."}},
		{"Ada Quill said the dam would hold.", []string{"Ada Quill: the dam would hold."}},
		{"Mayor Ada Quill told reporters on Monday that the dam would hold.", []string{"Ada Quill: the dam would hold."}},
		{"The dam would hold for ten years, Ada Quill said.", []string{"Ada Quill: The dam would hold for ten years"}},
		{"The dam, Ada Quill said, would hold for ten years.", []string{"Ada Quill: The dam / would hold for ten years."}},
		{"According to the Orland Institute, the dam is old.", []string{"Orland Institute#: the dam is old."}},
		{"The dam is old and leaks, according to officials.", []string{"officials?: The dam is old and leaks"}},
		{"Ada Quill, a baker at the mill, said the dam is old.", []string{"Ada Quill: the dam is old."}},
		{"Ada Quill spoke first. She said the dam is old. “It leaks,” Quill added.", []string{"Ada Quill: the dam is old.", "Ada Quill: It leaks,"}},
		{"Ada Quill denied that the dam leaks.", []string{"- Ada Quill: the dam leaks."}},
		{"“It leaks,” said Ada Quill. “It always did.”", []string{"Ada Quill: It leaks, / It always did."}},
		{"“It leaks,” said Ada Quill. “It always did.\n“And it will.”", []string{"Ada Quill: It leaks, / It always did. / And it will."}},
		{"Ada Quill did not say that the dam leaks.", []string{}},
		{"Ada Quill would say that the dam leaks.", []string{}},
		{"If Ada Quill said that the dam leaks, it would.", []string{}},
		{"Ada Quill asked whether the dam leaks.", []string{}},
		{"Some people say that the dam leaks.", []string{}},
		{"It is said that the dam leaks.", []string{}},
		{"노을시 윤도담 시장은 \"다리를 새로 짓겠다\"고 말했다.\n그는 예산이 충분하다고 덧붙였다.", []string{"노을시 윤도담 시장: 다리를 새로 짓겠다", "노을시 윤도담 시장: 예산이 충분하다"}},
		{"새벽연구소는 강물이 해마다 불어난다고 밝혔다.", []string{"새벽연구소#: 강물이 해마다 불어난다"}},
		{"강물이 해마다 불어난다고 서하늘 대표는 말했다.", []string{"서하늘 대표: 강물이 해마다 불어난다"}},
		{"시의회 보고서에 따르면 다리는 40년 전에 지어졌다고 한다.", []string{"시의회 보고서#: 다리는 40년 전에 지어졌다"}},
		{"한별시는 다리를 다시 지어야 한다는 입장이다.", []string{"한별시#: 다리를 다시 지어야 한다"}},
		{"윤도담 시장은 공사비가 늘었다는 주장을 부인했다.", []string{"- 윤도담 시장: 공사비가 늘었다"}},
		{"한 관계자는 공사가 늦어질 수 있다고 전했다.", []string{"한 관계자?: 공사가 늦어질 수 있다"}},
		{"윤도담 시장은 공사가 끝났다고 말하지 않았다.", []string{}},
		{"윤도담 시장은 왜 늦었느냐고 물었다.", []string{}},
		{"윤도담 시장은 함께 걷자고 제안했다.", []string{}},
		{"사람들은 강이 마른다고 말합니다.", []string{}},
		{"시장은 다리가 낡았다고 했다.", []string{"시장?: 다리가 낡았다"}},
		{"윤도담 시장이 왔다.\n시장은 다리가 낡았다고 했습니다.", []string{"윤도담 시장: 다리가 낡았다"}},
		{"다리를 새로 짓기로 했다.", []string{}},
		{"PolySound announced it would rain, but Ada Quill said the sun would shine.", []string{"PolySound: it would rain", "Ada Quill: the sun would shine."}},
		{"As Ada Quill noted, the dam is old.", []string{"Ada Quill: the dam is old."}},
		{"The mayor rejected Ada Quill's claim that the dam is old.", []string{"Ada Quill: the dam is old."}},
		{"Ada Quill added:\n“The dam is old.”", []string{"Ada Quill: The dam is old."}},
		{"저는 강이 마른다고 생각합니다.", []string{}},
	} {
		if diff := cmp.Diff(c.want, brief(Find(prose(c.text)))); diff != "" {
			t.Errorf("%s\n%s", c.text, diff)
		}
	}
}

func TestTurns(t *testing.T) {
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Bo Rand: Ada Quill says the dam leaks. I said that it holds.", []string{"Ada Quill: the dam leaks."}},
		{"Bo Rand: He said the dam leaks.", []string{}},
		{"한가람: 물나라의 새 논문과 그의 견해를 여쭙니다. 그분이 제기한 주장은 강이 마른다는 것입니다.", []string{"물나라: 강이 마른다"}},
		{"한가람: 몇몇 사람들은 강이 마른다고 말합니다.", []string{}},
	} {
		if diff := cmp.Diff(c.want, brief(Find(turns(c.text)))); diff != "" {
			t.Errorf("%s\n%s", c.text, diff)
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
		for _, d := range []dialogue.Dialogue{prose(text), turns(text)} {
			for _, q := range Find(d).Quotations {
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
		d := turns(strings.Repeat(text, 500))
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(d.Document.Plain)))
			for b.Loop() {
				Find(d)
			}
		})
	}
}
