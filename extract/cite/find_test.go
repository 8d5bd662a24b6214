package cite

import (
	"fmt"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
)

// post quotes three interviews; the list of links for the second one comes
// after the third.
const post = `요즘 나온 인터뷰를 옮겨 둡니다.

먼저 2024년 3월 4일 미나 오렐의 인터뷰 영상입니다. (한글 자막 영상 기준 12분 5초 즈음)
----
로리: 전차가 무료가 되고 나서 무엇이 달라졌습니까?
미나: 구시가지를 찾는 사람이 더 많아졌습니다.
(중략, 21분 40초 즈음)
로리: 비용은 얼마나 듭니까?
미나: 한 해에 1200만 크라운이 듭니다.
----
* 미나 오렐 인터뷰 원본: https://youtu.be/AAAAAAAAAA1
* 미나 오렐 인터뷰 한글 자막: https://youtu.be/AAAAAAAAAA2?t=725 (12분 5초 즈음)


수니바 파크홀트의 설명도 도움이 됩니다. (한글 자막 영상 기준 5분 52초 즈음)
----
페트라: 자동차가 정말 줄었습니까?
수니바: 시내로 들어오는 자동차가 줄었습니다. 저희는 매일 셌습니다.
----

하버 대담 버전입니다. (중국어 자막이 있는 영상: https://youtu.be/AAAAAAAAAA3 )
(37분 즈음)
----
한솔: 상점은 어떻습니까?
수니바: 상점들은 손님을 잃고 있지 않습니다.
----
* 수니바 파크홀트 인터뷰 원본: https://youtu.be/AAAAAAAAAA4
* 수니바 파크홀트 인터뷰 한글 자막: https://youtu.be/AAAAAAAAAA5?t=352 (5분 52초 즈음)
* 상세 정보, 트랜스크립트: https://example.org/p/suniva#details
* 관련 글 - 전차 승객 조사: https://example.org/reports/passengers

결론은 각자 내리면 되겠습니다. 다른 의견( https://example.org/other )도 있습니다.
`

// read runs the stages before this one.
func read(docs ...*source.Document) ([]quote.Reading, *people.People, []claim.Sentence) {
	var rs []quote.Reading
	for _, d := range docs {
		rs = append(rs, quote.Find(dialogue.Detect(d)))
	}
	who := people.Resolve(rs, people.Overrides{})
	var all []claim.Sentence
	for i := range rs {
		all = append(all, claim.Find(i, &rs[i], &who)...)
	}
	return rs, &who, all
}

func plain(name, text string) *source.Document {
	return &source.Document{Name: name, Format: source.PlainText, Text: text, Plain: text}
}

// told is what a test sees of an interview.
type told struct {
	Key, Title, Date string
	Speakers         []string
	Links            []string // role and address
	Moments          []string // second and recording, as they come
}

func tell(s Sources, rs []quote.Reading, who *people.People) []told {
	out := []told{}
	for n, v := range s.Interviews {
		t := told{Key: v.Key, Title: v.Title, Date: v.Date}
		for _, p := range v.Persons {
			t.Speakers = append(t.Speakers, who.Persons[p].Name)
		}
		t.Speakers = append(t.Speakers, v.Silent...)
		for _, r := range v.Refs {
			t.Links = append(t.Links, string(r.Role)+" "+s.Links[r.Link].URL)
		}
		slices.Sort(t.Links)
		for i := range rs {
			for k, m := range s.Moments[i] {
				at := fmt.Sprintf("%v %s", m.Seconds, m.URL)
				if m.Known && s.OfSection[i][rs[i].Turns[k].Section] == n && !slices.Contains(t.Moments, at) {
					t.Moments = append(t.Moments, at)
				}
			}
		}
		out = append(out, t)
	}
	return out
}

const watch = "https://www.youtube.com/watch?v=AAAAAAAAAA"

func TestFindPost(t *testing.T) {
	rs, who, sentences := read(plain("post.txt", post))
	got := Find(rs, who, sentences)
	want := []told{
		{
			Key: watch + "1", Title: "미나 오렐 인터뷰", Date: "2024-03-04", Speakers: []string{"로리", "미나 오렐"},
			Links:   []string{"original " + watch + "1", "subtitles " + watch + "2"},
			Moments: []string{"725 " + watch + "2", "1300 " + watch + "2"},
		},
		{
			Key: watch + "4", Title: "수니바 파크홀트 인터뷰", Speakers: []string{"페트라", "수니바 파크홀트"},
			Links: []string{
				"original " + watch + "4", "related https://example.org/reports/passengers",
				"subtitles " + watch + "5", "transcript https://example.org/p/suniva",
			},
			Moments: []string{"352 " + watch + "5"},
		},
		{
			Key: watch + "3", Title: "하버 대담", Speakers: []string{"한솔", "수니바 파크홀트"},
			Links: []string{"subtitles " + watch + "3"}, Moments: []string{"2220 " + watch + "3"},
		},
	}
	if d := cmp.Diff(want, tell(got, rs, who)); d != "" {
		t.Errorf("interviews (-want +got):\n%s", d)
	}
	var links []string
	for _, l := range got.Links {
		links = append(links, l.URL)
	}
	wantLinks := []string{
		"https://example.org/other", "https://example.org/p/suniva", "https://example.org/reports/passengers",
		watch + "1", watch + "2", watch + "3", watch + "4", watch + "5",
	}
	if d := cmp.Diff(wantLinks, links); d != "" {
		t.Errorf("links (-want +got):\n%s", d)
	}
}

func TestFindTranscript(t *testing.T) {
	d := plain("talks/harbour.txt", "Harbour Breakfast 88, March 5, 2024\n\nPetra: How many cars are there?\nSuniva: A fifth fewer than before. See https://example.org/report for the figures.\nPetra: Thank you for that.\nSuniva: The trams come every six minutes.\n")
	d.Meta.URL = "https://example.org/harbour/88"
	rs, who, sentences := read(d)
	got := Find(rs, who, sentences)
	want := []told{{
		Key: "https://example.org/harbour/88", Title: "Harbour Breakfast 88, March 5, 2024", Date: "2024-03-05",
		Speakers: []string{"Petra", "Suniva"}, Links: []string{"transcript https://example.org/harbour/88"},
	}}
	if d := cmp.Diff(want, tell(got, rs, who)); d != "" {
		t.Errorf("interviews (-want +got):\n%s", d)
	}
}

func TestFindSharedRecording(t *testing.T) {
	a := plain("a.txt", "Mina: The trams are free now.\nRory: What does it cost?\nMina: Twelve million crowns a year.\nRory: That is a lot of money.\n\n* Original: https://youtu.be/AAAAAAAAAA1\n")
	b := plain("b.txt", "Video: https://www.youtube.com/watch?v=AAAAAAAAAA1&t=3\n\nRory: Who pays for the trams?\nMina: The parking fees pay for them.\nRory: All of it?\nMina: Nearly all of it.\n")
	for _, docs := range [][]*source.Document{{a, b}, {b, a}} {
		rs, who, sentences := read(docs...)
		got := Find(rs, who, sentences)
		if len(got.Interviews) != 1 || got.Interviews[0].Key != watch+"1" || len(got.Links) != 1 {
			t.Errorf("%s first: %+v", docs[0].Name, got.Interviews)
		}
	}
}

func TestCitations(t *testing.T) {
	text := "Petra: How many cars are there?\nSuniva: The report at https://example.org/report has the figures.\nPetra: And the bridges?\nSuniva: The bridges carry fewer cars (https://example.org/bridges).\n"
	rs, who, sentences := read(plain("a.txt", text))
	s := Find(rs, who, sentences)
	var got []string
	for _, c := range s.Citations {
		got = append(got, sentences[c.Sentence].Text+" -> "+s.Links[c.Link].URL)
	}
	if len(got) != 2 || s.Links[s.Citations[1].Link].URL != "https://example.org/bridges" {
		t.Errorf("citations: %q", got)
	}
}

func TestStatedDate(t *testing.T) {
	tests := []struct{ in, want string }{
		{"2024년 3월 4일 미나 오렐", "2024-03-04"},
		{"2024년 3월의 인터뷰", "2024-03"},
		{"recorded on March 4th, 2024 in", "2024-03-04"},
		{"4 March 2024", "2024-03-04"},
		{"in March 2024", "2024-03"},
		{"2024-03-04", "2024-03-04"},
		{"2024. 3. 4.", "2024-03-04"},
		{"the year 2024", ""},
		{"may 3 of us", ""},
	}
	for _, tt := range tests {
		if got := statedDate(tt.in); got != tt.want {
			t.Errorf("statedDate(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestStatedMoments(t *testing.T) {
	tests := []struct {
		in   string
		want []float64
	}{
		{"(33분 9초 즈음)", []float64{1989}},
		{"1시간 2분 3초", []float64{3723}},
		{"at 1:02:33 and 13:47", []float64{3753, 827}},
		{"37분 즈음", []float64{2220}},
		{"3분의 1, 10:3, 2024", nil},
		{"nothing", nil},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, statedMoments(tt.in)); d != "" {
			t.Errorf("statedMoments(%q) (-want +got):\n%s", tt.in, d)
		}
	}
	for url, want := range map[string]float64{"https://youtu.be/x?t=352": 352, "https://a.b/c?t=1h2m3s": 3723, "https://a.b/c.mp4#t=725": 725, "https://a.b/c": -1, "https://a.b/c?t=now": -1} {
		got, ok := addressMoment(url)
		if !ok {
			got = -1
		}
		if got != want {
			t.Errorf("addressMoment(%q) = %v, want %v", url, got, want)
		}
	}
}

func FuzzStated(f *testing.F) {
	f.Add("2024년 3월 4일 33분 9초 (1:02:33) March 4th,")
	f.Fuzz(func(t *testing.T, s string) {
		statedDate(s)
		for _, m := range statedMoments(s) {
			if m < 0 {
				t.Fatalf("moment %v in %q", m, s)
			}
		}
		addressMoment(s)
		titleInFront(s)
		interviewTitle(s)
		place{s: &section{intro: s}}.introTitle()
	})
}

// FuzzFind reads any text and looks at what holds of all sources.
func FuzzFind(f *testing.F) {
	f.Add(post)
	f.Add("A: one https://a.bc/d\nB: two (www.a.bc)\nA: three\n* 원본: https://youtu.be/AAAAAAAAAA1?t=3\n")
	f.Fuzz(func(t *testing.T, s string) {
		rs, who, sentences := read(plain("a.txt", s))
		got := Find(rs, who, sentences)
		last := 0
		for _, r := range got.Refs {
			if r.Span.Start < last || r.Span.End > len(s) || r.Link < 0 || r.Link >= len(got.Links) {
				t.Fatalf("reference %+v", r)
			}
			last = r.Span.End
		}
		for _, of := range got.OfSection[0] {
			if of < 0 || of >= len(got.Interviews) {
				t.Fatalf("section of interview %d of %d", of, len(got.Interviews))
			}
		}
		if len(got.Moments[0]) != len(rs[0].Turns) {
			t.Fatalf("%d moments for %d turns", len(got.Moments[0]), len(rs[0].Turns))
		}
	})
}
