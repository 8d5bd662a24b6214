package claim

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// claimsOf are the claims of one turn, their texts joined by " | ".
func claimsOf(t *testing.T, speech string) string {
	t.Helper()
	r, who := reading("Bo Rand: " + speech)
	var out []string
	for _, s := range Find(0, r, who) {
		if s.IsClaim() && s.Quotation < 0 {
			if s.Text != s.Span.In(r.Document.Plain) && len(s.Cuts) == 0 {
				t.Errorf("%q is not the words of its span", s.Text)
			}
			out = append(out, s.Text)
		}
	}
	return strings.Join(out, " | ")
}

func TestClauses(t *testing.T) {
	for speech, want := range map[string]string{
		// Clauses with subjects of their own.
		"We cut the taxes, and we raised the wages, but they closed the plant.":                "We cut the taxes | we raised the wages | but they closed the plant.",
		"The dam is old and dangerous; it has to be mended before the winter comes.":           "The dam is old and dangerous | it has to be mended before the winter comes.",
		"The council sold the old mill, and the harbour was closed in the same year.":          "The council sold the old mill | the harbour was closed in the same year.",
		"I have lived by the river for thirty years now and I have never seen it so high.":     "I have lived by the river for thirty years now | I have never seen it so high.",
		"Senator, the river rose by a yard last night, so we closed the lower bridge at once.": "Senator, the river rose by a yard last night | we closed the lower bridge at once.",

		"Some people say that the dam is old, but we have mended it twice in the last ten years.": "but we have mended it twice in the last ten years.",

		// What shares a subject, depends on what stands in front, or is too little.
		"We cut the taxes and raised the wages and built a bridge over the river.":            "=",
		"If the dam breaks in the winter, and the river is high, we will lose the mill.":      "=",
		"We closed the bridge because the river was high, and it was raining all night long.": "=",
		"Ada Quill thinks that the dam is safe, and it will hold for another thirty years.":   "",
		"Not only did the river rise last night, but it also took the lower bridge with it.":  "=",
		"Either we mend the old dam this year, and we pay for it, or we lose the mill.":       "=",
		"We saw the mill, the harbour, and the bridge that was built by the old council.":     "=",
		"The dam is old, you know, and, you know, nobody on the council wants to pay for it.": "=",
		"We cut the taxes, and they closed it.":                                               "=",
		"I agree with you on the dam, but I would not close the harbour in the winter.":       "=",
		"Take the lower road in the winter, and you will be at the harbour by noon.":          "",
		"Who paid for the new dam, and who is going to pay for the harbour this year?":        "",

		"다리는 지난해 겨울에 무너졌고 나루터는 그다음 해 봄에 다시 문을 열었습니다.": "다리는 지난해 겨울에 무너졌고 | 나루터는 그다음 해 봄에 다시 문을 열었습니다.",
		"강은 해마다 조금씩 불어나지만, 시장이 약속한 둑은 아직 하나도 없습니다.":   "강은 해마다 조금씩 불어나지만 | 시장이 약속한 둑은 아직 하나도 없습니다.",
		"저는 어제 강가에 오래 서 있었는데 물이 다리 밑까지 빠르게 차올랐습니다.":   "저는 어제 강가에 오래 서 있었는데 | 물이 다리 밑까지 빠르게 차올랐습니다.",
		"우리는 지난해 세금을 내렸고 올해는 월급을 올렸고 다리도 새로 지었습니다.":   "=",
		"비가 며칠 동안 내리고 강이 넘치면 다리는 이번에도 무너질 것입니다.":      "=",
		"사람들은 다리가 많이 낡았고 강은 깊다고 오래전부터 생각해 왔습니다.":      "=",
		"저는 그 다리를 매일 건너고 싶고 친구들과도 함께 걷고 싶습니다.":        "=",
		"시장의 가장 큰 사고 이야기는 아직도 마을 사람들 입에 오르내립니다.":      "=",
	} {
		if want == "=" {
			want = speech
		}
		if diff := cmp.Diff(want, claimsOf(t, speech)); diff != "" {
			t.Errorf("%s\n%s", speech, diff)
		}
	}
}

// A clause beside reported speech is the speaker's own.
func TestClausesBesideReports(t *testing.T) {
	got := claimsOf(t, "“The dam will hold for thirty years,” said Ada Quill in June, but it broke in the very first winter.")
	if want := "but it broke in the very first winter."; got != want {
		t.Errorf("want %q, got %q", want, got)
	}
}
