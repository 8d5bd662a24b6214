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

func TestShapes(t *testing.T) {
	ana := func(at float64) said { return said{Label: "Ana Bell", At: at, Words: "Is it free?"} }
	bo := func(at float64) said {
		return said{Label: "Bo Lind", At: at, Words: "Nothing is free.¶Somebody pays."}
	}
	tests := []struct {
		name, text string
		want       []said
	}{
		{"name and colon", "Ana Bell: Is it free?\n\nBo Lind: Nothing is free.\n\nSomebody pays.\n", []said{ana(0), bo(0)}},
		{"carriage returns", "Ana Bell: Is it free?\r\nBo Lind: Nothing is free.\r\nSomebody pays.\r\n", []said{ana(0), bo(0)}},
		{"time after the colon", "Ana Bell: (00:10)\nIs it free?\n\nBo Lind: (02:49)\nNothing is free.\nSomebody pays.\n", []said{ana(10), bo(169)}},
		{"time inside", "Ana Bell (0:10): Is it free?\nBo Lind [1:02:33]: Nothing is free.\nSomebody pays.\n", []said{ana(10), bo(3753)}},
		{"time before", "[00:00:10] Ana Bell: Is it free?\n[00:02:49] Bo Lind: Nothing is free.\nSomebody pays.\n", []said{ana(10), bo(169)}},
		{"time alone after", "Ana Bell  0:10\nIs it free?\n\nBo Lind  1:02:33\nNothing is free.\n\nSomebody pays.\n", []said{ana(10), bo(3753)}},
		{"time in brackets after", "Ana Bell (00:00:10)\nIs it free?\n\nBo Lind (00:02:49)\nNothing is free.\nSomebody pays.\n", []said{ana(10), bo(169)}},
		{"time alone before", "0:10 Ana Bell\nIs it free?\n\n2:49 Bo Lind\nNothing is free.\nSomebody pays.\n", []said{ana(10), bo(169)}},
		{"time on a line of its own", "Ana Bell:\n00:00:10\nIs it free?\n\nBo Lind:\n00:02:49\nNothing is free.\nSomebody pays.\n", []said{ana(10), bo(169)}},
		{"stars", "**Ana Bell:** Is it free?\n\n**Bo Lind**: Nothing is free.\n\nSomebody pays.\n", []said{ana(0), bo(0)}},
		{"brackets", "[Ana Bell] Is it free?\n[Bo Lind] Nothing is free.\nSomebody pays.\n[Ana Bell]\nIs it free?\n[Bo Lind] Nothing is free.\nSomebody pays.\n", []said{ana(0), bo(0), ana(0), bo(0)}},
		{"dashes", "Ana Bell — Is it free?\n\nBo Lind — Nothing is free.\n\nSomebody pays.\n\nAna Bell — Is it free?\n\nBo Lind — Nothing is free.\n\nSomebody pays.\n", []said{ana(0), bo(0), ana(0), bo(0)}},
		{"captions", ">> Ana Bell: Is it free?\n\n>> Bo Lind: Nothing is free.\nSomebody pays.\n", []said{ana(0), bo(0)}},
		{"a caption of nobody", ">> Ana Bell: Is it free?\n>> Bo Lind: Nothing is free.\nSomebody pays.\n>> Who is that?\n", []said{ana(0), bo(0)}},
		{"numbered speakers", "fe016: it is free\nme011: no\nfe016: well\nme011: somebody pays\n",
			[]said{{"fe016", "", 0, "it is free"}, {"me011", "", 0, "no"}, {"fe016", "", 0, "well"}, {"me011", "", 0, "somebody pays"}}},
		{"SPEAKER_01", "SPEAKER_00: Is it free?\nSPEAKER_01: No.\n", []said{{"SPEAKER_00", "", 0, "Is it free?"}, {"SPEAKER_01", "", 0, "No."}}},
		{"one line under a title", "A short talk\nQuinn: Nothing in this town is free.\n", []said{{"Quinn", "", 0, "Nothing in this town is free."}}},
		{"one speaker", "화자: 나는 밥을 먹었다\n화자: 비가 온다\n화자: 그래\n",
			[]said{{"화자", "", 0, "나는 밥을 먹었다"}, {"화자", "", 0, "비가 온다"}, {"화자", "", 0, "그래"}}},
		{"korean colons", "서다온: 쉬십니까?\n한보람 : 아닙니다.\n서다온： 왜요?\n한보람 ： 바쁩니다.\n",
			[]said{{"서다온", "", 0, "쉬십니까?"}, {"한보람", "", 0, "아닙니다."}, {"서다온", "", 0, "왜요?"}, {"한보람", "", 0, "바쁩니다."}}},
		{"questions and answers", "Ten questions to Ana Bell\n\nQ: Is it free?\nA: No.\n", []said{{"Q", "", 0, "Is it free?"}, {"A", "Ana Bell", 0, "No."}}},
		{"Q. and A.", "한보람 의원 인터뷰\n\nQ. 쉬십니까?\nA. 아닙니다.\n바쁩니다.\n", []said{{"Q", "", 0, "쉬십니까?"}, {"A", "한보람", 0, "아닙니다.¶바쁩니다."}}},
		{"Q1.", "Q1. Is it free?\nA1. No.\nQ2. Why?\nA2. Somebody pays.\n",
			[]said{{"Q", "", 0, "Is it free?"}, {"A", "", 0, "No."}, {"Q", "", 0, "Why?"}, {"A", "", 0, "Somebody pays."}}},
		{"문 and 답", "수니바 파크홀트 인터뷰\n\n문: 쉬십니까?\n답: 아닙니다.\n", []said{{"문", "", 0, "쉬십니까?"}, {"답", "수니바 파크홀트", 0, "아닙니다."}}},
		{"press marks", "■ 진행 : 서다온 앵커\n■ 출연 : 한보람 기관사\n\n◇앵커> 쉬십니까?\n◆한보람> 아닙니다.\n",
			[]said{{"앵커", "서다온", 0, "쉬십니까?"}, {"한보람", "", 0, "아닙니다."}}},
		{"marks of a legend", "(- 기자, = 한보람)\n– 쉬십니까?\n= 아닙니다.\n바쁩니다.\n", []said{{"–", "기자", 0, "쉬십니까?"}, {"=", "한보람", 0, "아닙니다.¶바쁩니다."}}},
		{"hyphen and triangle", "[인터뷰] 한보람 기관사 \"바쁩니다\"\n\n- 쉬십니까?\n▲ 아닙니다.\n\n- 왜요?\n▲ 바쁩니다.\n\n서다온 기자 daon@example.org\n",
			[]said{{"-", "", 0, "쉬십니까?"}, {"▲", "한보람", 0, "아닙니다."}, {"-", "", 0, "왜요?"}, {"▲", "한보람", 0, "바쁩니다."}}},
		{"role after a comma", "Ana Bell, host: Is it free?\nBo Lind, baker: No.\nAna Bell, host: Why?\nBo Lind, baker: Somebody pays.\n",
			[]said{{"Ana Bell, host", "Ana Bell", 0, "Is it free?"}, {"Bo Lind, baker", "Bo Lind", 0, "No."}, {"Ana Bell, host", "Ana Bell", 0, "Why?"}, {"Bo Lind, baker", "Bo Lind", 0, "Somebody pays."}}},
		{"television news", "[앵커]\n배가 줄었습니다.\n\n[기자]\n강가입니다.\n배가 없습니다.\n", []said{{"앵커", "", 0, "배가 줄었습니다."}, {"기자", "", 0, "강가입니다.¶배가 없습니다."}}},
		{"angles", "<앵커>\n\n배가 줄었습니다.\n\n<기자>\n\n강가입니다.\n", []said{{"앵커", "", 0, "배가 줄었습니다."}, {"기자", "", 0, "강가입니다."}}},
		{"minutes", "○의장 서다온  개의합니다.\n○한보람 의원  질문 있습니다.\n(장내 소란)\n왜 늦습니까?\n",
			[]said{{"의장 서다온", "", 0, "개의합니다."}, {"한보람 의원", "", 0, "질문 있습니다.¶왜 늦습니까?"}}},
		{"roles with a legend", "Host: Ana Bell\nGuest: Bo Lind, baker\n\nHost: Is it free?\nGuest: No.\nHost: Why?\nGuest: Somebody pays.\n",
			[]said{{"Host", "Ana Bell", 0, "Is it free?"}, {"Guest", "Bo Lind", 0, "No."}, {"Host", "Ana Bell", 0, "Why?"}, {"Guest", "Bo Lind", 0, "Somebody pays."}}},
		{"role in brackets", "Ana Bell (host): Is it free?\nBo Lind (baker): No.\n", []said{{"Ana Bell (host)", "Ana Bell", 0, "Is it free?"}, {"Bo Lind (baker)", "Bo Lind", 0, "No."}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, turnsOf(tt.text)); diff != "" {
				t.Errorf("turns (-want +got):\n%s", diff)
			}
		})
	}
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

func TestNoTurns(t *testing.T) {
	tests := map[string]string{
		"empty":      "",
		"blank":      "\n \n\u3164\n",
		"news":       "Trams divide the town\n\nMARROW BAY: A year after the trams became free, the town argues.\n\n\"It works,\" said Ana Bell.\n\nUpdate: The council meets again.\n",
		"header":     "Date: Monday\nLocation: the old town\nTopic: trams\n\nThe meeting was long. It was about trams.\n",
		"list":       "- bread\n- milk\n- tea\n- salt\n",
		"pros":       "Pros: it is free.\nCons: it is full.\nPros: it is fast.\nCons: it is loud.\n",
		"enumerated": "▲ 빵 ▲ 우유\n▲ 차\n▲ 소금\n",
		"times":      "Breakfast 8:00\nLunch 12:00\nDinner 18:30\n",
		"subheads":   "NO MONEY — The town has none.\n\nNO TIME — The winter is near.\n\nNO HOPE — The trams are old.\n",
		"quoted":     "먼저 한 가지를 인용해 보면,\n----\n이게 무슨 뜻인가요?\n아무도 모릅니다.\n----\n정도가 있겠네요.\n",
		"letters":    "A. B. Ceder wrote it.\nA. B. Ceder sold it.\n",
	}
	for name, text := range tests {
		if got := turnsOf(text); got != nil {
			t.Errorf("%s: got turns %v", name, got)
		}
	}
}

func TestFillersAreNoSpeech(t *testing.T) {
	text := "미나: 첫 마디입니다.\n(웃음)\n로리: 둘째 마디입니다.\n[applause]\n(중략, 33분 45초 즈음)\n미나: 셋째 마디입니다.\n\u3164\n로리: (박수)\n미나: [crosstalk 00:12] 그렇죠.\n(하략)\n"
	want := []said{
		{"미나", "", 0, "첫 마디입니다."}, {"로리", "", 0, "둘째 마디입니다."},
		{"미나", "", 2025, "셋째 마디입니다."}, {"미나", "", 2025, "[crosstalk 00:12] 그렇죠."},
	}
	if diff := cmp.Diff(want, turnsOf(text)); diff != "" {
		t.Errorf("turns (-want +got):\n%s", diff)
	}
}

// A second part starts its times again; its first label has no time.
func TestSecondPart(t *testing.T) {
	text := "Ana Bell: (20:10)\nIs it free?\n\nBo Lind: (20:49)\nNo.\n\n\n\nPart 2\nAna Bell:\nWhy?\n\nBo Lind: (00:15)\nSomebody pays.\n"
	want := []said{{"Ana Bell", "", 1210, "Is it free?"}, {"Bo Lind", "", 1249, "No."}, {"Ana Bell", "", 0, "Why?"}, {"Bo Lind", "", 15, "Somebody pays."}}
	if diff := cmp.Diff(want, turnsOf(text)); diff != "" {
		t.Errorf("turns (-want +got):\n%s", diff)
	}
}

// Two turns set apart from prose need not recur.
func TestSetApart(t *testing.T) {
	want := []said{{"토바", "", 0, "강이 넓습니까?"}, {"라노", "", 0, "아닙니다."}}
	text := "긴 글의 첫 문단입니다.\n둘째 문단입니다.\n\n셋째 문단입니다.\n\n넷째 문단입니다.\n----\n토바: 강이 넓습니까?\n라노: 아닙니다.\n----\n그렇답니다.\n"
	if diff := cmp.Diff(want, turnsOf(text)); diff != "" {
		t.Errorf("turns (-want +got):\n%s", diff)
	}
	one := "첫 문단입니다.\n둘째 문단입니다.\n셋째 문단입니다.\n\n라노 벨리크의 인터뷰입니다.\n----\n라노: 아닙니다.\n물은 그대로입니다.\n----\n그렇답니다.\n"
	if diff := cmp.Diff([]said{{"라노", "", 0, "아닙니다.¶물은 그대로입니다."}}, turnsOf(one)); diff != "" {
		t.Errorf("one turn (-want +got):\n%s", diff)
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

// In a dialogue without blank lines one ends it, unless the next label follows
// at once.
func TestTightDialogue(t *testing.T) {
	text := "Ana: Is it free?\nBo: No.\n\nSomebody pays.\nAna: Who?\nBo: You.\n\nThat was all they said.\nIt is not much.\n"
	want := []said{{"Ana", "", 0, "Is it free?"}, {"Bo", "", 0, "No.¶Somebody pays."}, {"Ana", "", 0, "Who?"}, {"Bo", "", 0, "You."}}
	if diff := cmp.Diff(want, turnsOf(text)); diff != "" {
		t.Errorf("turns (-want +got):\n%s", diff)
	}
}

// Somebody who speaks once is believed when their label is written like the
// others.
func TestSpeaksOnce(t *testing.T) {
	text := "ANA BELL: Is it free?\nBO LIND: No.\nANA BELL: Why?\nVOICE FROM THE FLOOR: Somebody pays!\nBO LIND: Yes.\nHonestly: that is all.\n"
	got := turnsOf(text)
	want := []said{{"ANA BELL", "", 0, "Is it free?"}, {"BO LIND", "", 0, "No."}, {"ANA BELL", "", 0, "Why?"},
		{"VOICE FROM THE FLOOR", "", 0, "Somebody pays!"}, {"BO LIND", "", 0, "Yes.¶Honestly: that is all."}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("turns (-want +got):\n%s", diff)
	}
}

// Lines cut at the width of a page are one paragraph.
func TestWrappedLines(t *testing.T) {
	text := "Ana Bell: I have been told by everybody in this town that\nthe trams are free, and that they have always been free,\nand that nobody has ever paid for them at all.\n\n" +
		"Bo Lind: Somebody pays for them, as somebody pays for every\nthing that is free, and whoever says otherwise has not\nread the books of the town, which lie open.\n\nThat is all.\n"
	for _, turn := range turnsOf(text) {
		if n := strings.Count(turn.Words, "¶"); turn.Label == "Ana Bell" && n != 0 || turn.Label == "Bo Lind" && n != 1 {
			t.Errorf("%s: %d paragraph breaks in %q", turn.Label, n, turn.Words)
		}
	}
}
