package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/internal/span"
)

func TestTokens(t *testing.T) {
	tests := []struct{ list, want string }{
		{`['The', 'ferry', "isn't", 'late.']`, "The ferry isn't late."},
		{`['a\'b', 'c\\d', "say \"no\"", 'caf\xe9', 'x\ny']`, "a'b c\\d say \"no\" café x\ny"},
		{`["it\'s"]`, "it's"},
		{`[]`, ""},
	}
	for _, tt := range tests {
		if got, err := tokens(tt.list); err != nil || got != tt.want {
			t.Errorf("tokens(%s) = %q, %v; want %q", tt.list, got, err, tt.want)
		}
	}
	for _, bad := range []string{`['a', 3]`, `['a`, `['a\`} {
		if got, err := tokens(bad); err == nil {
			t.Errorf("tokens(%s) = %q, want an error", bad, got)
		}
	}
}

func TestStandoff(t *testing.T) {
	m, err := parseMark("Content 3 10;12 20")
	want := mark{"Content", []span.Span{at(3, 10), at(12, 20)}}
	if diff := cmp.Diff(want, m, cmp.AllowUnexported(mark{})); diff != "" || err != nil {
		t.Error(diff, err)
	}
	if _, err := parseMark("Content three 10"); err == nil {
		t.Error("want an error for an offset that is no number")
	}
	s := standoff{marks: map[string]mark{"T1": {"Source", []span.Span{at(0, 2)}}, "T2": m, "T3": {"Content", []span.Span{at(30, 40)}}}}
	event := parseRoles("Attribution:T9 Source:T1 Content:T2 Content2:T3")
	if diff := cmp.Diff([]span.Span{at(3, 10), at(12, 20), at(30, 40)}, s.filling(event, "Content")); diff != "" {
		t.Error(diff)
	}
}

func TestParseFrame(t *testing.T) {
	block := []string{
		"0\t한보람은\t_\t_\tB-Speaker", "1\t배가\t_\t_\tB-Message", "2\t늦었다고\t_\t_\tI-Message", "3\t말했다.\t말하다.v\tStatement\tO",
	}
	want := frame{"한보람은 배가 늦었다고 말했다.", "한보람은", "배가 늦었다고"}
	got, ok := parseFrame(block)
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(frame{})); diff != "" || !ok {
		t.Error(diff, ok)
	}
	if !got.saidBy([]string{"한보람"}) || got.saidBy([]string{"도아라"}) {
		t.Error("the speaker is 한보람 without her particle")
	}
	if _, ok := parseFrame(block[1:]); ok {
		t.Error("without a speaker nobody says anything")
	}
}

func TestTreebank(t *testing.T) {
	got := treebank([]string{
		"# newdoc id = GUM_interview_ferry", "# sent_id = 1", "# text = A title", "1\tA", "",
		"# sent_id = 2", "# s_type = decl", "# speaker = Mina", "# text = Boats = life.", "1\tBoats", "",
		"# sent_id = 3", "# s_type = wh", "# speaker = Q", "# text = Why?", "1\tWhy", "",
		"# newdoc id = GUM_news_ferry", "# sent_id = 1", "# text = Prose.", "",
	})
	want := []script{{"GUM_interview_ferry.txt", []sentence{{"Mina", "Boats = life.", assertion}, {"Q", "Why?", other}}}}
	if diff := cmp.Diff(want, got, cmp.AllowUnexported(script{}, sentence{})); diff != "" {
		t.Error(diff)
	}
}

func TestAsks(t *testing.T) {
	for s, want := range map[string]bool{
		"Is the ferry late": true, "Island ferries are late.": false, "The ferry? Late.": true,
		"배가 늦었나요": true, "배가 늦었어요.": false, "표를 주세요!": true, "": false,
	} {
		if asks(s) != want {
			t.Errorf("asks(%q) = %v", s, !want)
		}
	}
}

func TestThreadOf(t *testing.T) {
	for _, tt := range []struct{ a, b, want string }{
		{"quinnferr00001", "robinferr00001", "ferr00001"},
		{"robinferr00001", "quinnferr00001", "ferr00001"},
		{"quinnferr00001", "robinferr00002", ""},
		{"quinnferr00001", "quinnferr00001", ""},
		{"mina", "robinferr00001", ""},
	} {
		if got := threadOf(tt.a, tt.b); got != tt.want {
			t.Errorf("threadOf(%s, %s) = %q, want %q", tt.a, tt.b, got, tt.want)
		}
	}
}
