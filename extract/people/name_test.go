package people

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParseName(t *testing.T) {
	type want struct {
		Shown, Key string
		Role       bool
	}
	for written, w := range map[string]want{
		"Mina Orrell":                         {"Mina Orrell", "mina orrell", false},
		"MINA ORRELL":                         {"Mina Orrell", "mina orrell", false},
		">> MINA O'RELL-MCKAY:":               {"Mina O'Rell-Mckay", "mina orellmckay", false},
		"MCADAM":                              {"McAdam", "mcadam", false},
		"Dr. Sunniva Parkholt":                {"Sunniva Parkholt", "sunniva parkholt", false},
		"Vice President Mina Orrell":          {"Mina Orrell", "mina orrell", false},
		"VICE-PRESIDENT ORRELL":               {"Orrell", "orrell", false},
		"SEN. QUILL":                          {"Quill", "quill", false},
		"the Mayor Mina Orrell":               {"Mina Orrell", "mina orrell", false},
		"Orrell, Mina":                        {"Mina Orrell", "mina orrell", false},
		"Mina Orrell, mayor":                  {"Mina Orrell", "mina orrell", false},
		"Tobias Quill Jr.":                    {"Tobias Quill", "tobias quill", false},
		"Tobias Quill (D)":                    {"Tobias Quill", "tobias quill", false},
		"José Ibáñez":                         {"José Ibáñez", "jose ibanez", false},
		"Bay Police Commissioner Mina Orrell": {"Mina Orrell", "mina orrell", false},
		"Retired Lt. Gen. Mina Orrell":        {"Mina Orrell", "mina orrell", false},
		"the Gazette’s Joan Quill of Bay":     {"Joan Quill", "joan quill", false},
		"Orrell and Mr. Quill":                {"Orrell and Mr. Quill", "orrell and mr quill", false},
		"House Speaker Orrell":                {"Orrell", "orrell", false},
		"JFK":                                 {"JFK", "jfk", false},
		"SPEAKER_01":                          {"SPEAKER_01", "speaker 01", true},
		"Speaker 2":                           {"Speaker 2", "speaker 2", true},
		"Q":                                   {"Q", "q", true},
		"Speaker B":                           {"Speaker B", "speaker b", true},
		"김도담은":                                {"김도담", "김도담", false},
		"Moderator":                           {"Moderator", "moderator", true},
		"THE CHAIR":                           {"THE CHAIR", "the chair", true},
		"Mr. President":                       {"Mr. President", "mr president", true},
		"사회자":                                 {"사회자", "사회자", true},
		"화자 2":                                {"화자 2", "화자 2", true},
		"의장":                                  {"의장", "의장", true},
		"○의장 김도담":                             {"김도담", "김도담", false},
		"김도담 의장":                              {"김도담", "김도담", false},
		"김도담의장":                               {"김도담", "김도담", false},
		"김도담(새벽당)":                            {"김도담", "김도담", false},
		"새벽당 김도담 의원":                          {"김도담", "김도담", false},
		"전차 기사 한보람 씨":                         {"한보람", "한보람", false},
		"한보람 전차 기사":                           {"한보람", "한보람", false},
		"조나단 스위프트":                            {"조나단 스위프트", "조나단스위프트", false},
		"한보람 씨":                               {"한보람", "한보람", false},
		"한보람씨":                                {"한보람", "한보람", false},
		"미나 오렐 시장":                            {"미나 오렐", "미나오렐", false},
		"베이연구소의 수니바 파크홀트 연구원": {"수니바 파크홀트", "수니바파크홀트", false},
		"젠슨 황":        {"젠슨 황", "젠슨황", false},
		"진행 : 서다온 앵커": {"서다온", "서다온", false},
	} {
		n := parseName(written)
		if diff := cmp.Diff(w, want{n.shown, n.key, n.role}); diff != "" {
			t.Errorf("parseName(%q): %s", written, diff)
		}
	}
}

func TestStem(t *testing.T) {
	for w, want := range map[string]string{
		"오렐의": "오렐", "오렐은": "오렐", "파크홀트가": "파크홀트", "펜윅입니다": "펜윅", "로날도": "로날도", "올트만": "올트만", "레이": "레이", "퀼과의": "퀼",
	} {
		if got, _ := stem(w); got != want {
			t.Errorf("stem(%q) = %q, want %q", w, got, want)
		}
	}
}

func FuzzParseName(f *testing.F) {
	for _, s := range []string{"Dr. Mina Orrell", "○의장 김도담", "(", ":", "，", "\xff의 \x80", "Q 1", "O'-", "의", "님"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := parseName(s)
		if !n.role && (len(n.words) == 0 || n.key == "") {
			t.Fatalf("parseName(%q) = %+v: a name without words", s, n)
		}
	})
}
