package dialogue

import (
	"testing"

	"github.com/whosaid/whosaid/extract/source"
)

// Words without labels are those of the only speaker whom the head lists,
// when they speak of themselves and nobody speaks of them.
func TestMonologue(t *testing.T) {
	for name, c := range map[string]struct {
		speakers, text string
		turns          int
	}{
		"a talk":             {"[Ana Bell]", "I want to talk about the wall. It leaks.\n\n## Cost\n\nNobody pays for it.\n", 1},
		"with a greeting":    {"[Ana Bell]", "My name is Ana Bell. The wall leaks.\n", 1},
		"강연":                 {"[노을빈]", "저는 방파제 이야기를 하려고 합니다. 방파제는 샙니다.\n\n## 비용\n\n아무도 내지 않습니다.\n", 1},
		"an article":         {"[Ana Bell]", "The wall leaks. Bell said that my town pays. Bell is tired.\n", 0},
		"기사":                 {"[노을빈]", "방파제가 샌다. 노을빈은 비용을 낸다. 노을빈은 지쳤다. 우리 마을이다.\n", 0},
		"nobody says I":      {"[Ana Bell]", "The wall leaks. Nobody pays for it.\n", 0},
		"two speakers":       {"[Ana Bell, Bo Lind]", "I want to talk about the wall. It leaks.\n", 0},
		"a talk with labels": {"[Ana Bell]", "Bo Lind: I ask.\n\nAna Bell: I know.\n\nBo Lind: We see.\n", 3},
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := source.Parse("a.md", []byte("---\nspeakers: "+c.speakers+"\n---\n"+c.text))
			if err != nil {
				t.Fatal(err)
			}
			d := Detect(doc)
			check(t, d)
			if len(d.Turns) != c.turns {
				t.Fatalf("%d turns, want %d:\n%s", len(d.Turns), c.turns, render(d))
			}
			if c.turns == 1 && (d.Turns[0].Name != doc.Meta.Speakers[0].Name || d.Turns[0].Label != "") {
				t.Errorf("turn of %q, labelled %q", d.Turns[0].Name, d.Turns[0].Label)
			}
		})
	}
}

// The head that lists one speaker says whose the answers are.
func TestGuestOfTheHead(t *testing.T) {
	doc, err := source.Parse("a.md", []byte("---\nspeakers: [Ana Bell]\n---\nA deep dive with Quay Core\n\nQ: Is it free?\n\nA: No.\n\nQ: Why?\n\nA: Ask Bo.\n"))
	if err != nil {
		t.Fatal(err)
	}
	names := []string{}
	for _, turn := range Detect(doc).Turns {
		names = append(names, turn.Name)
	}
	if len(names) != 4 || names[0] != "Q" || names[1] != "Ana Bell" || names[3] != "Ana Bell" {
		t.Errorf("turns of %q", names)
	}
}
