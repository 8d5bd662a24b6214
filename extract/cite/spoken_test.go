package cite

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// talks are two interviews with one link to a report, and one to a survey.
const talks = `Rory Blank: What has changed since the trams are free?
Mina Orell: The old town has more visitors.
Rory Blank: What does it cost?
Mina Orell: %s

* Mina Orell interview, original: https://youtu.be/AAAAAAAAAA1
* The Harbour report: https://example.org/reports/harbour
* A survey of riders, 승객 조사: https://example.org/riders
`

const other = `Lex Penn: Are the trams old?
Mina Orell: They are new and fast.
Lex Penn: Who pays for them?
Mina Orell: The town does.

* Lex Penn and Mina Orell interview, original: https://youtu.be/AAAAAAAAAA2
`

func TestSpoken(t *testing.T) {
	for speech, want := range map[string]string{
		"As the Harbour report says, most of the shops lost no trade.":     "As the Harbour report",
		"According to that survey, most of the riders are over fifty.":     "According to that survey",
		"Riders are older than we thought, according to that survey.":      "according to that survey",
		"In my interview with Lex I called the trams a burden.":            "my interview with Lex",
		"When I spoke to Lex Penn last year, the trams were still slow.":   "When I spoke to Lex Penn",
		"When I spoke to Ada Quill last year, the trams were still slow.":  "",
		"When I spoke to Lex Stone last year, the trams were still slow.":  "",
		"According to the new report, most of the shops lost no trade.":    "",
		"According to that paper, most of the shops lost no trade.":        "",
		"The Harbour report was late, and nobody in the town has read it.": "",
		"The Penn report says that most of the shops lost no trade.":       "",
		"In my interview with Rory I called the trams a burden.":           "",
		"그 조사에 따르면 승객은 대부분 쉰 살이 넘습니다.":                                     "그 조사에 따르면",
		"저는 지난해 Harbour 보고서에서 그 수를 보았습니다.":                                 "Harbour 보고서에서",
		"제가 지난해 본 보고서에서 그 수를 찾았습니다.":                                       "",
		"그 논문에서 그 수를 처음 보았습니다.":                                            "",
	} {
		rs, who, sentences := read(plain("a.md", strings.ReplaceAll(talks, "%s", speech)), plain("b.md", other))
		got := Find(rs, who, sentences)
		found := []string{}
		for _, c := range got.Citations {
			if c.Reason == "" || (c.Link < 0) == (c.Interview < 0) {
				t.Errorf("%s: %+v", speech, c)
			}
			s := sentences[c.Sentence]
			found = append(found, c.Span.In(rs[s.Document].Document.Plain))
		}
		if d := cmp.Diff(want, strings.Join(found, "|")); d != "" {
			t.Errorf("%s\n%s", speech, d)
		}
	}
}

func TestAddressBehindSource(t *testing.T) {
	rs, who, sentences := read(plain("a.txt", "윤도담 시장은 작년 인터뷰( https://example.org/talk )에서 다리가 곧 무너진다고 말했습니다.\n"))
	got := Find(rs, who, sentences)
	if len(got.Citations) != 1 || got.Links[got.Citations[0].Link].URL != "https://example.org/talk" || got.Citations[0].Reason == "" {
		t.Errorf("%+v", got.Citations)
	}
}
