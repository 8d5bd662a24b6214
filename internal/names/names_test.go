package names

import (
	"testing"
	"unicode/utf8"
)

func TestSame(t *testing.T) {
	one := [][2]string{
		{"토비아스 퀼", "Tobias Quill"},
		{"미나 오렐", "Mina Orrell"},
		{"수니바 파크홀트", "Sunniva Parkholt"},
		{"이네스 캘러웨이", "Ines Calloway"},
		{"로리 펜윅", "Rory Fenwick"},
		{"한보람", "Han Boram"},
		{"한보람", "Boram Han"},
		{"박은혜", "Park Eun-hye"},
		{"이정훈", "Jung-hoon Lee"},
		{"최수영", "Choi Soo-young"},
		{"일리야 서츠키버", "Ilya Sutskever"},
		{"올트만", "알트만"},
		{"올트만", "Altman"},
		{"알트만", "Altman"},
		{"제프리 힌튼", "Geoffrey Hinton"},
		{"젠슨황", "젠슨 황"},
		{"젠슨황", "Jensen Huang"},
		{"얀르쿤", "얀 르쿤"},
		{"얀르쿤", "Yann LeCun"},
		{"슈바르츠", "Schwarz"},
		{"뒤부아", "Dubois"},
		{"카와사키", "Kawasaki"},
		{"예카테리나", "Yekaterina"},
		{"하비에르", "Javier"},
		{"Dr. Joan Quill", "Joan Quill"},
		{"JOAN QUILL", "Joan Quill"},
		{"Quill, Joan", "Joan Quill"},
		{"José Ibáñez", "Jose Ibanez"},
		{"오렐 시장", "오렐"},
	}
	for _, p := range one {
		if s := Same(p[0], p[1]); s < 0.8 {
			t.Errorf("Same(%q, %q) = %v, want at least 0.8", p[0], p[1], s)
		}
		a, b := Parse(p[0]), Parse(p[1])
		if !a.bare.hangul.empty() != !b.bare.hangul.empty() && !(a.MayBeHeard(b) && b.MayBeHeard(a)) {
			t.Errorf("%q and %q may not be heard as one", p[0], p[1])
		}
	}
}

func TestSamePerhaps(t *testing.T) {
	for _, p := range [][2]string{
		{"Quill", "Joan Quill"}, {"J. Quill", "Joan Quill"}, {"오렐", "미나 오렐"}, {"Joan R. Quill", "Joan Quill"},
	} {
		if s := Same(p[0], p[1]); s < 0.5 || s > 0.95 {
			t.Errorf("Same(%q, %q) = %v, want between 0.5 and 0.95", p[0], p[1], s)
		}
	}
}

func TestSameNot(t *testing.T) {
	for _, p := range [][2]string{
		{"김병국", "김병만"}, {"서다온", "서다은"}, {"한보람", "한보름"},
		{"Anna", "Anne"}, {"안나", "안네"}, {"미나", "미라"}, {"Joan Quill", "John Quill"},
		{"Joan Quill", "Rory Quill"}, {"미나 오렐", "로리 펜윅"}, {"미나 오렐", "Tobias Quill"},
		{"김병국", "Kim Byung-man"}, {"이정훈", "Lee Jung-min"}, {"제인", "John"}, {"", ""}, {"", "Joan"}, {"Ⅻ", "12"}, {"王", "李"},
	} {
		if s := Same(p[0], p[1]); s >= 0.7 {
			t.Errorf("Same(%q, %q) = %v, want below 0.7", p[0], p[1], s)
		}
	}
}

func TestSpellingsAreReadable(t *testing.T) {
	for _, n := range sounds() {
		for _, g := range n.groups {
			if len(g.ways) == 0 {
				t.Errorf("a group without spellings: %+v", g)
			}
		}
	}
}

func FuzzSame(f *testing.F) {
	for _, s := range []string{"제프리 힌튼", "Geoffrey Hinton", "J. Quill", "Q", "O’Neil-Šýkora", "ㅋㅋ", "김 Kim", "\xff", ", ,", "王"} {
		f.Add(s, "미나 오렐")
		f.Add("Mina Orrell", s)
		f.Add("hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh", s)
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		s := Same(a, b)
		if !(s >= 0 && s <= 1) {
			t.Fatalf("Same(%q, %q) = %v", a, b, s)
		}
		if r := Same(b, a); r != s {
			t.Fatalf("Same(%q, %q) = %v, but the other way round %v", a, b, s, r)
		}
		if utf8.ValidString(a) && len(Parse(a).normal) > 0 && Same(a, a) != 1 {
			t.Fatalf("Same(%q, itself) = %v", a, Same(a, a))
		}
	})
}

func BenchmarkSame(b *testing.B) {
	for b.Loop() {
		Same("수니바 파크홀트", "Tobias Quillington")
	}
}

func BenchmarkSameParsed(b *testing.B) {
	x, y := Parse("수니바 파크홀트"), Parse("Tobias Quillington")
	for b.Loop() {
		x.Same(y)
	}
}
