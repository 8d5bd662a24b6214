package people

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/quote"
)

// who is what a test says of a person.
type who struct {
	Name    string
	Aliases []string
}

func whoOf(p resolved) []who {
	out := []who{}
	for _, x := range p.Persons {
		out = append(out, who{x.Name, x.Aliases})
	}
	return out
}

func TestResolveAddressed(t *testing.T) {
	r := read("a.txt", "한보람 >> 네.\n한 씨 >> 네.\n김 씨 >> 네.\n")
	r.Quotations[1].Named, r.Quotations[2].Named = false, false
	p := resolve([]quote.Reading{r}, Overrides{})
	if diff := cmp.Diff([]who{{"한보람", []string{"한 씨"}}, {"김 씨", []string{}}}, whoOf(p)); diff != "" {
		t.Error(diff)
	}
}

func documents(plain []string) []quote.Reading {
	out := []quote.Reading{}
	for i, p := range plain {
		out = append(out, read(string(rune('a'+i))+".txt", p))
	}
	return out
}

func TestResolveNumbers(t *testing.T) {
	docs := documents([]string{"Quill >> No.\nMina: Yes.\nQ: Why?\nMina: So.\n", "Q: Why?\n"})
	docs[0].Quotations = append(docs[0].Quotations, quote.Quotation{Turn: -1}, quote.Quotation{Turn: -1, Name: "officials"},
		quote.Quotation{Turn: 0, Name: "Bay Report", Named: true}, quote.Quotation{Turn: 0, Name: "bay report", Named: true})
	p := resolve(docs, Overrides{})
	want := resolved{
		Persons: []Person{
			{Name: "Bay Report", Aliases: []string{}, Named: true, Document: -1},
			{Name: "Mina", Aliases: []string{}, Named: true, Document: 0},
			{Name: "Quill", Aliases: []string{}, Named: true, Document: 0},
			{Name: "Q", Aliases: []string{}, Document: 0},
			{Name: "officials", Aliases: []string{}, Document: 0},
			{Name: "Q", Aliases: []string{}, Document: 1},
		},
		OfTurn:      [][]int{{1, 3, 1}, {5}},
		OfQuotation: [][]int{{2, -1, 4, 0, 0}, {}},
	}
	for i := range p.Persons {
		p.Persons[i].Merges = nil
	}
	if diff := cmp.Diff(want, p); diff != "" {
		t.Error(diff)
	}
}

func TestResolveReasons(t *testing.T) {
	p := resolve(documents([]string{"첫 줄.\n미나 오렐 시장이 나왔다.\n미나: 네.\n"}), Overrides{})
	want := []Merge{{"미나 오렐", "미나", "part of 미나 오렐, named in the text at line 2"}}
	if diff := cmp.Diff(want, p.Persons[0].Merges); diff != "" {
		t.Error(diff)
	}
}

func TestResolveOrder(t *testing.T) {
	docs := documents([]string{
		"Tobias Quill: Yes.\nMina: No.\n", "토비아스 퀼: 네.\n미나 오렐: 네.\n", "Quill: Yes.\nMina Orrell: No.\n", "Q: Yes.\nTOBIAS QUILL: No.\n",
	})
	want := resolve(docs, Overrides{})
	turned := slices.Clone(docs)
	slices.Reverse(turned)
	got := resolve(turned, Overrides{})
	slices.Reverse(got.OfTurn)
	slices.Reverse(got.OfQuotation)
	for i := range got.Persons {
		if d := &got.Persons[i].Document; *d >= 0 {
			*d = len(docs) - 1 - *d
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestResolveLegend(t *testing.T) {
	r := read("a.txt", "◇: 네.\n◆: 네.\nA: Yes.\n")
	r.Turns[0].Name, r.Turns[1].Name, r.Turns[2].Name = "서다온 앵커", "한보람", "사회자"
	r.Sections[0].Names = []string{"서다온 앵커", "Tobias Quill"}
	p := resolve([]quote.Reading{r}, Overrides{})
	if diff := cmp.Diff([]string{"서다온", "한보람", "A"}, namesOf(p)); diff != "" {
		t.Error(diff)
	}
}

func TestResolveOverrides(t *testing.T) {
	docs := documents([]string{"Joan: Yes.\nRory: No.\n", "Joan: Yes.\nQ: No.\n", "Joan Quill: Yes.\n", "Joan Quill: Yes.\nJ. Quill: Yes.\n"})
	o := Overrides{
		Aliases: []Alias{{Name: "Joan Orrell", Names: []string{"Joan", "Q"}}},
		Apart:   []Row{{Of: []string{"Joan Quill", "J. Quill"}}},
	}
	p := resolve(docs, o)
	if diff := cmp.Diff([]string{"J. Quill", "Joan Orrell", "Joan Quill", "Rory"}, namesOf(p)); diff != "" {
		t.Error(diff)
	}
	if !p.Persons[1].Named || p.Persons[1].Document != -1 {
		t.Errorf("the person of the aliases file: %+v", p.Persons[1])
	}
}

func FuzzResolve(f *testing.F) {
	f.Add("미나 오렐 시장이 왔다.\n미나: 네.\nQ: 네.\n----\nOrrell: Yes.\n", "Mina Orrell: Yes.\nMina Orrell >> No.\n")
	f.Add("J. R. Quill: a\nQuill Orrell: b\nQ. Orrell: c\nQuill: d", "한 씨 >> 네.\n한보람 >> 네.")
	f.Fuzz(func(t *testing.T, a, b string) {
		docs := documents([]string{a, b})
		p := resolve(docs, Overrides{})
		borne := make([]bool, len(p.Persons))
		for d := range docs {
			for _, i := range append(slices.Clone(p.OfTurn[d]), p.OfQuotation[d]...) {
				if i >= 0 {
					borne[i] = true
				}
			}
			if len(p.OfTurn[d]) != len(docs[d].Turns) || len(p.OfQuotation[d]) != len(docs[d].Quotations) || slices.Contains(p.OfTurn[d], -1) {
				t.Fatalf("document %d: %v, %v", d, p.OfTurn[d], p.OfQuotation[d])
			}
		}
		if slices.Contains(borne, false) {
			t.Fatalf("a person who neither speaks nor is quoted: %+v", p.Persons)
		}
		turned := []quote.Reading{docs[1], docs[0]}
		if diff := cmp.Diff(namesOf(p), namesOf(resolve(turned, Overrides{}))); diff != "" {
			t.Fatalf("the order of the documents changes the names: %s", diff)
		}
	})
}
