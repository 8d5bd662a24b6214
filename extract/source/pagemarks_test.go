package source

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// What pages and transcribers put between words is left out of Plain, and
// nothing else is.
func TestTidy(t *testing.T) {
	for name, c := range map[string]struct{ text, plain string }{
		"numbers of lines": {
			"1        Q.   Is it safe?\n2        A.   The wall leaks in\n3   spring.\n4             MR. MARSH:  Objection.\n5        Q.   You can answer.\n",
			"     Q.   Is it safe?\n     A.   The wall leaks in\nspring.\n          MR. MARSH:  Objection.\n     Q.   You can answer.\n",
		},
		"numbers of lines, page after page": {
			"1  Q. One?\n2  A. Two.\n3  Q. Three?\n4  A. Four.\n5  Q. Five?\n1  A. Six.\n2  Q. Seven?\n",
			"Q. One?\nA. Two.\nQ. Three?\nA. Four.\nQ. Five?\nA. Six.\nQ. Seven?\n",
		},
		"a list is none":  {"1. One\n2. Two\n3. Three\n4. Four\n5. Five\n", "1. One\n2. Two\n3. Three\n4. Four\n5. Five\n"},
		"numbers in rows": {"3 men\n5 women\n9 dogs\n1 cat\n2 birds\n", "3 men\n5 women\n9 dogs\n1 cat\n2 birds\n"},
		"pages with a head": {
			"Ana: It was built twice.\n11\nBo: Every spring the wall of the harbour leaks\n12\nThe Wall 3 (2024-5-6)\nand nobody pays for it.\n",
			"Ana: It was built twice.\nBo: Every spring the wall of the harbour leaks and nobody pays for it.\n",
		},
		"pages of minutes": {
			"○노을빈 위원  방파제는 봄마다\n\n- 7 -\n\n제12회－항만제1차(2031년4월2일)\n\n샙니다.\n○도하늘  예.\n\n- 8 -\n",
			"○노을빈 위원  방파제는 봄마다 샙니다.\n○도하늘  예.\n\n",
		},
		"numbers that do not count up": {"Ana: How many?\n7\nBo: No.\n3\n", "Ana: How many?\n7\nBo: No.\n3\n"},
		"a page of a record":           {"  Mr. BELL. The wall of the harbour leaks\n[[Page S12]]\nin spring.\n", "  Mr. BELL. The wall of the harbour leaks in spring.\n"},
		"words of another": {
			"S01: We built it //S02: In May. // in spring.\nIt //leaks//, and a // b.\nSee https://quay.example//a: b// there.\n",
			"S01: We built it in spring.\nIt leaks, and a // b.\nSee https://quay.example//a: b// there.\n",
		},
		"times": {
			"Ana: [00:10] We built it. [00:12] Then it leaked \\[04:10\\] in spring.\nBo [00:20] No. Never.\n[00:30] Cora: Yes [sic].\n",
			"Ana: [00:10] We built it. Then it leaked in spring.\nBo [00:20] No. Never.\n[00:30] Cora: Yes [sic].\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := ParseAs("a.txt", []byte(c.text), PlainText)
			if err != nil {
				t.Fatal(err)
			}
			check(t, d)
			if diff := cmp.Diff(c.plain, d.Plain); diff != "" {
				t.Errorf("Plain (-want +got):\n%s", diff)
			}
		})
	}
}

// What stands beside Plain moves with it.
func TestTidyMovesMarks(t *testing.T) {
	d, err := ParseAs("a.md", []byte("**Ana:** We built it. \\[04:10\\] Then *it* **leaked** at [the wall](https://quay.example).\n"), Markdown)
	if err != nil {
		t.Fatal(err)
	}
	check(t, d)
	if want := "Ana: We built it. Then it leaked at the wall."; d.Plain != want {
		t.Errorf("Plain %q, want %q", d.Plain, want)
	}
	got := shown(d)
	for _, l := range d.Links {
		got = append(got, [2]string{"link", l.In(d.Plain)})
	}
	if diff := cmp.Diff([][2]string{{"strong", "Ana:"}, {"strong", "leaked"}, {"link", "the wall"}}, got); diff != "" {
		t.Errorf("beside it (-want +got):\n%s", diff)
	}
}
