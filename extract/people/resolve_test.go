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

func whoOf(p People) []who {
	out := []who{}
	for _, x := range p.Persons {
		out = append(out, who{x.Name, x.Aliases})
	}
	return out
}

func TestResolve(t *testing.T) {
	tests := map[string]struct {
		docs []string
		want []who
	}{
		"given name, family name and full name": {
			[]string{"오늘 미나 오렐이 나왔다.\n미나: 네.\n로리: 네.\n----\n오렐: 네.\n로리: 네.\n미나 오렐: 네.\n"},
			[]who{{"로리", nil}, {"미나 오렐", []string{"미나", "오렐"}}},
		},
		"named in the introduction only": {
			[]string{"미나 오렐 시장이 나왔다. 진행자는 로리 펜윅입니다.\n미나: 네.\n로리: 네.\n"},
			[]who{{"로리 펜윅", []string{"로리"}}, {"미나 오렐", []string{"미나"}}},
		},
		"what stands beside a name is no name": {
			[]string{"미나 의견은 다르다. 미나 의견도 좋다. 최근 미나가 말했다.\n미나: 네.\n로리: 네.\n"},
			[]who{{"로리", nil}, {"미나", nil}},
		},
		"run together": {
			[]string{"젠타 황이 왔다. 젠타 황은 갔다.\n젠타황: 네.\n로리: 네.\n젠타: 네.\n"},
			[]who{{"로리", nil}, {"젠타 황", []string{"젠타", "젠타황"}}},
		},
		"run together in another document": {
			[]string{"젠타 황: 네.\n로리: 네.\n", "젠타황: 네.\n"},
			[]who{{"로리", nil}, {"젠타 황", []string{"젠타황"}}},
		},
		"a headline with capitals names nobody in full": {
			[]string{"Ferries Are Following Quill to Nowhere\nFerries Are Following Quill to Nowhere\nQuill: Yes.\nRory: No.\n"},
			[]who{{"Quill", nil}, {"Rory", nil}},
		},
		"a contraction is no part of a name": {
			[]string{"Welcome. Tobias I'm glad you came. Hi, Tobias Don’t go.\nTobias: I am Tobias I'm from Bay. Tobias I’m here.\nRory: Tobias I'm sure. Tobias I'm glad.\n"},
			[]who{{"Rory", nil}, {"Tobias", nil}},
		},
		"titles": {
			[]string{"Vice President Mina Orrell: Yes.\nQuill: No.\nMina Orrell: Yes.\nQuill: No.\nORRELL: Yes.\n"},
			[]who{{"Mina Orrell", []string{"Orrell", "Vice President Mina Orrell"}}, {"Quill", nil}},
		},
		"capitals": {
			[]string{"With us is Senator Tobias Quill.\nSEN. QUILL: Yes.\nMODERATOR: Yes.\n"},
			[]who{{"Tobias Quill", []string{"Quill", "SEN. QUILL"}}, {"MODERATOR", nil}},
		},
		"initials": {
			[]string{"T. Quill: Yes.\nMina: Yes.\nTobias Quill: No.\n----\nTQ: Yes.\n"},
			[]who{{"Mina", nil}, {"Tobias Quill", []string{"T. Quill", "TQ"}}},
		},
		"an initial that two people have": {
			[]string{"T. Quill: Yes.\nMina: Yes.\nTobias Quill: No.\nMina: Yes.\nTheo Quill: No.\n"},
			[]who{{"Mina", nil}, {"T. Quill", nil}, {"Theo Quill", nil}, {"Tobias Quill", nil}},
		},
		"two people with one first name": {
			[]string{"Joan Quill: Yes.\nRory: No.\n----\nJoan Orrell: Yes.\nRory: No.\n----\nJoan: Yes.\nRory: No.\n"},
			[]who{{"Joan", nil}, {"Joan Orrell", nil}, {"Joan Quill", nil}, {"Rory", nil}},
		},
		"his own conversation first": {
			[]string{"Joan Quill: Yes.\nRory: No.\nJoan: Yes.\n----\nJoan Orrell: Yes.\nRory: No.\n"},
			[]who{{"Joan Orrell", nil}, {"Joan Quill", []string{"Joan"}}, {"Rory", nil}},
		},
		"who answer each other are two": {
			[]string{"Joan: Yes.\nJoan Quill: No.\nJoan: Yes.\nJoan Quill: No.\n"},
			[]who{{"Joan", nil}, {"Joan Quill", nil}},
		},
		"full names over documents, first names never": {
			[]string{"Joan Quill: Yes.\nRory: No.\n", "Joan Quill: Yes.\nRory: No.\n", "Joan: Yes.\n"},
			[]who{{"Joan", nil}, {"Joan Quill", nil}, {"Rory", nil}, {"Rory", nil}},
		},
		"the only bearer of a family name": {
			[]string{"Joan Parkholt: Yes.\nRory: No.\n", "PARKHOLT: Yes.\n"},
			[]who{{"Joan Parkholt", []string{"Parkholt"}}, {"Rory", nil}},
		},
		"a family name that many bear": {
			[]string{"Joan Smith: Yes.\nRory: No.\n", "SMITH: Yes.\n"},
			[]who{{"Joan Smith", nil}, {"Rory", nil}, {"Smith", nil}},
		},
		"a family name that two bear": {
			[]string{"Joan Parkholt: Yes.\nTheo Parkholt: No.\n", "PARKHOLT: Yes.\n"},
			[]who{{"Joan Parkholt", nil}, {"Parkholt", nil}, {"Theo Parkholt", nil}},
		},
		"two scripts": {
			[]string{"Tobias Quill: Yes.\nMina Orrell: No.\nTobias Quill: Yes.\n", "토비아스 퀼: 네.\n한보람: 네.\n", "Boram Han: Yes.\n"},
			[]who{{"Boram Han", []string{"한보람"}}, {"Mina Orrell", nil}, {"Tobias Quill", []string{"토비아스 퀼"}}},
		},
		"Korean names a syllable apart": {
			[]string{"김도담: 네.\n김도단: 네.\n김도담 의장: 네.\n"},
			[]who{{"김도단", nil}, {"김도담", []string{"김도담 의장"}}},
		},
		"brackets": {
			[]string{"미나 오렐(Mina Orrell): 네.\n로리(Bay Radio): 네.\n", "Mina Orrell: Yes.\n"},
			[]who{{"Mina Orrell", []string{"미나 오렐", "미나 오렐(Mina Orrell)"}}, {"로리", []string{"로리(Bay Radio)"}}},
		},
		"particles": {
			[]string{"미나: 네.\n로리: 네.\n미나가 >> 네.\n미나도 >> 네.\n로리나 >> 네.\n"},
			[]who{{"로리", nil}, {"로리나", nil}, {"미나", []string{"미나가", "미나도"}}},
		},
		"a form of address": {
			[]string{"한보람 씨 >> 네.\n한 씨 >> 네.\n한보름 >> 네.\n"},
			[]who{{"한 씨", nil}, {"한보람", []string{"한보람 씨"}}, {"한보름", nil}},
		},
		"labels without a name stay in their document": {
			[]string{"Q: Why?\nA: So.\n", "Q: Why?\nA: So.\n"},
			[]who{{"A", nil}, {"Q", nil}, {"A", nil}, {"Q", nil}},
		},
		"a slip of the pen": {
			[]string{"Ines Calloway: Yes.\nMina: No.\nInes Caloway: Yes.\nMina: No.\nInes Calloway: Yes.\n"},
			[]who{{"Ines Calloway", []string{"Ines Caloway"}}, {"Mina", nil}},
		},
		"the host of a folder": {
			[]string{"Terry: Yes.\nMina Orrell: No.\n", "Terry: Yes.\nTobias Quill: No.\n", "Terry: Yes.\nInes Calloway: No.\n"},
			[]who{{"Ines Calloway", nil}, {"Mina Orrell", nil}, {"Terry", nil}, {"Tobias Quill", nil}},
		},
		"half heard in the text": {
			[]string{"방송의 Silta-Braga가 물었다.\n실타: 네.\n미나: 네.\n"},
			[]who{{"미나", nil}, {"실타", []string{"Silta-Braga"}}},
		},
		"quoted people": {
			[]string{"Tobias Quill >> No.\nQuill >> No.\nMr. Quill >> No.\n"},
			[]who{{"Tobias Quill", []string{"Mr. Quill", "Quill"}}},
		},
		"a headline names nobody": {
			[]string{"Orrell Breaks Another Promise About Trams\nOrrell >> No.\n"},
			[]who{{"Orrell", nil}},
		},
		"a label is not who is talked about": {
			[]string{"Quill: Yes.\nRory: No.\nBarbara Quill >> No.\n"},
			[]who{{"Barbara Quill", nil}, {"Quill", nil}, {"Rory", nil}},
		},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			got := whoOf(Resolve(documents(tt.docs), Overrides{}))
			for i := range tt.want {
				if tt.want[i].Aliases == nil {
					tt.want[i].Aliases = []string{}
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestResolveAddressed(t *testing.T) {
	r := read("a.txt", "한보람 >> 네.\n한 씨 >> 네.\n김 씨 >> 네.\n")
	r.Quotations[1].Named, r.Quotations[2].Named = false, false
	p := Resolve([]quote.Reading{r}, Overrides{})
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
	p := Resolve(docs, Overrides{})
	want := People{
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
	p := Resolve(documents([]string{"첫 줄.\n미나 오렐 시장이 나왔다.\n미나: 네.\n"}), Overrides{})
	want := []Merge{{"미나 오렐", "미나", "part of 미나 오렐, named in the text at line 2"}}
	if diff := cmp.Diff(want, p.Persons[0].Merges); diff != "" {
		t.Error(diff)
	}
}

func TestResolveOrder(t *testing.T) {
	docs := documents([]string{
		"Tobias Quill: Yes.\nMina: No.\n", "토비아스 퀼: 네.\n미나 오렐: 네.\n", "Quill: Yes.\nMina Orrell: No.\n", "Q: Yes.\nTOBIAS QUILL: No.\n",
	})
	want := Resolve(docs, Overrides{})
	turned := slices.Clone(docs)
	slices.Reverse(turned)
	got := Resolve(turned, Overrides{})
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
	p := Resolve([]quote.Reading{r}, Overrides{})
	if diff := cmp.Diff([]string{"서다온", "한보람", "A"}, namesOf(p)); diff != "" {
		t.Error(diff)
	}
}

func TestResolveOverrides(t *testing.T) {
	docs := documents([]string{"Joan: Yes.\nRory: No.\n", "Joan: Yes.\nQ: No.\n", "Joan Quill: Yes.\n", "Joan Quill: Yes.\nJ. Quill: Yes.\n"})
	o := Overrides{
		Aliases: []Alias{{"Joan Orrell", []string{"Joan", "Q"}}},
		Apart:   [][]string{{"Joan Quill", "J. Quill"}},
	}
	p := Resolve(docs, o)
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
		p := Resolve(docs, Overrides{})
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
		if diff := cmp.Diff(namesOf(p), namesOf(Resolve(turned, Overrides{}))); diff != "" {
			t.Fatalf("the order of the documents changes the names: %s", diff)
		}
	})
}
