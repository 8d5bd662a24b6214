package graph_test

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

// meeting is what the tests look at of a row, speakers in order of name.
type meeting struct{ A, B, Method, Reported string }

func meetings(rows []graph.SharedRow) []meeting {
	out := []meeting{}
	for _, r := range rows {
		m := meeting{r.SpeakerA, r.SpeakerB, r.Method, r.ReportedA + r.ReportedB}
		if m.A > m.B {
			m.A, m.B = m.B, m.A
		}
		out = append(out, m)
	}
	slices.SortFunc(out, func(a, b meeting) int {
		return slices.Compare([]string{a.A, a.B, a.Method}, []string{b.A, b.B, b.Method})
	})
	return out
}

func TestShared(t *testing.T) {
	type scene struct {
		*graphtest.Maker
		host, ada, ben, one, two string // host leads both talks
	}
	for _, tt := range []struct {
		name   string
		make   func(m scene)
		filter graph.Filter
		want   []meeting
	}{
		{"one claim in two talks", func(m scene) { m.Said(m.ada, m.one, "Up."); m.Said(m.ben, m.two, "up") }, graph.Filter{},
			[]meeting{{"Ada", "Ben", "same-words", ""}}},
		{"one claim of two guests in one talk", func(m scene) { m.Said(m.ada, m.one, "Up."); m.Said(m.ben, m.one, "Up.") }, graph.Filter{},
			[]meeting{{"Ada", "Ben", "same-words", ""}}},
		{"a host repeats a guest", func(m scene) { m.Said(m.ada, m.one, "Up."); m.Said(m.host, m.one, "Up.") }, graph.Filter{}, []meeting{}},
		{"a host says elsewhere what a guest says", func(m scene) { m.Said(m.ada, m.one, "Up."); m.Said(m.host, m.two, "Up.") }, graph.Filter{},
			[]meeting{{"Ada", "Host", "same-words", ""}}},
		{"a host repeats a guest and assents", func(m scene) {
			m.Said(m.ada, m.one, "Up.")
			m.Assents(m.host, m.Said(m.host, m.one, "Up."), m.one)
		}, graph.Filter{}, []meeting{{"Ada", "Host", "same-words", ""}}},
		{"like claims in two talks", func(m scene) { m.Like(m.Said(m.ada, m.one, "Up."), m.Said(m.ben, m.two, "High."), 0.8) }, graph.Filter{},
			[]meeting{{"Ada", "Ben", "similar", ""}}},
		{"like claims, host and guest", func(m scene) { m.Like(m.Said(m.ada, m.one, "Up."), m.Said(m.host, m.one, "High."), 0.8) }, graph.Filter{}, []meeting{}},
		{"a reply, host and guest", func(m scene) { m.Replies(m.Said(m.ada, m.one, "Up."), m.Said(m.host, m.one, "High."), m.one) }, graph.Filter{},
			[]meeting{{"Ada", "Host", "reply", ""}}},
		{"a reply elsewhere does not join host and guest", func(m scene) {
			up, high := m.Said(m.ada, m.one, "Up."), m.Said(m.ben, m.two, "High.")
			m.Said(m.host, m.one, "High.")
			m.Replies(up, high, m.two)
		}, graph.Filter{}, []meeting{{"Ada", "Ben", "reply", ""}, {"Ben", "Host", "same-words", ""}}},
		{"opposites", func(m scene) { m.Like(m.Said(m.ada, m.one, "Up."), m.Said(m.ben, m.two, "Down."), -0.8) }, graph.Filter{}, []meeting{}},
		{"no chains", func(m scene) {
			up, high, tall := m.Said(m.ada, m.one, "Up."), m.Said(m.ada, m.two, "High."), m.Said(m.ben, m.two, "Tall.")
			m.Like(up, high, 0.8)
			m.Like(high, tall, 0.7)
		}, graph.Filter{}, []meeting{{"Ada", "Ben", "similar", ""}}},
		{"bare assent", func(m scene) { m.Assents(m.host, m.Said(m.ada, m.one, "Up."), m.one) }, graph.Filter{}, []meeting{{"Ada", "Host", "reply", ""}}},
		{"two assent, nobody said", func(m scene) {
			up := graph.ClaimID("Up.")
			m.Assents(m.ada, up, m.one)
			m.Assents(m.ben, up, m.one)
		}, graph.Filter{}, []meeting{}},
		{"nobody shares with himself", func(m scene) {
			m.Like(m.Said(m.ada, m.one, "Up."), m.Said(m.ada, m.two, "High."), 0.8)
		}, graph.Filter{}, []meeting{}},
		{"hearsay is marked", func(m scene) { m.Said(m.ada, m.one, "Up."); m.Reported(m.ben, m.two, "Up.", m.ada) }, graph.Filter{},
			[]meeting{{"Ada", "Ben", "same-words", "Ada"}}},
		{"hearsay is left out", func(m scene) { m.Said(m.ada, m.one, "Up."); m.Reported(m.ben, m.two, "Up.", m.ada) }, graph.Filter{NoReported: true}, []meeting{}},
		{"direct speech before hearsay", func(m scene) {
			m.Said(m.ada, m.one, "Up.")
			m.Reported(m.ben, m.two, "Up.", m.ada)
			m.Said(m.ben, m.two, "Up.")
		}, graph.Filter{}, []meeting{{"Ada", "Ben", "same-words", ""}}},
		{"sources without a name count nowhere", func(m scene) { m.Said(m.ada, m.one, "Up."); m.Said(m.Unnamed("officials"), m.two, "Up.") }, graph.Filter{}, []meeting{}},
		{"unless asked for", func(m scene) { m.Said(m.ada, m.one, "Up."); m.Said(m.Unnamed("officials"), m.two, "Up.") }, graph.Filter{Unnamed: true},
			[]meeting{{"Ada", "officials", "same-words", ""}}},
		{"one speaker's", func(m scene) {
			for _, s := range []string{m.ada, m.ben} {
				m.Said(s, m.one, "Up.")
			}
			m.Said(m.host, m.two, "Up.")
		}, graph.Filter{Speakers: []string{graph.SpeakerID("Host")}}, []meeting{{"Ada", "Host", "same-words", ""}, {"Ben", "Host", "same-words", ""}}},
		{"two speakers'", func(m scene) {
			for _, s := range []string{m.ada, m.ben} {
				m.Said(s, m.one, "Up.")
			}
			m.Said(m.host, m.two, "Up.")
		}, graph.Filter{Speakers: []string{graph.SpeakerID("Host"), graph.SpeakerID("Ben")}}, []meeting{{"Ben", "Host", "same-words", ""}}},
		{"about a word", func(m scene) {
			for _, s := range []string{m.ada, m.ben} {
				m.Said(s, m.one, "The models rise.")
				m.Said(s, m.one, "AI sinks.")
			}
		}, graph.Filter{About: "MODEL"}, []meeting{{"Ada", "Ben", "same-words", ""}}},
	} {
		m := scene{Maker: &graphtest.Maker{}}
		m.Document("a.txt")
		m.host, m.ada, m.ben = m.Speaker("Host"), m.Speaker("Ada"), m.Speaker("Ben")
		m.one, m.two = m.Interview("One", "Host", "Ada", "Ben"), m.Interview("Two", "Host", "Ada", "Ben")
		tt.make(m)
		rows := graph.Shared(m.Graph(), tt.filter)
		if d := cmp.Diff(tt.want, meetings(rows)); d != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, d)
		}
	}
}

func TestSharedRow(t *testing.T) {
	g := graphtest.Small()
	mina, areum := graph.SpeakerID("Mina Orrell"), graph.SpeakerID("한아름")
	want := graph.SharedRow{
		SpeakerA: "Mina Orrell", SpeakerB: "한아름", SpeakerAID: mina, SpeakerBID: areum,
		ClaimA: graph.ClaimID("Trams are cheap to run."), ClaimB: graph.ClaimID("전차는 운영비가 적게 듭니다."),
		Method: "similar", Score: 0.87, QuoteA: "Trams are cheap to run.", QuoteB: "전차는 운영비가 적게 듭니다.",
		LinkA: "https://example.org/watch?t=1", LinkB: "https://example.org/watch?t=1",
	}
	got := graph.Shared(g, graph.Filter{About: "운영비"})
	if len(got) != 1 || got[0].A.Quote != want.QuoteA || got[0].B.Quote != want.QuoteB || got[0].Reason == "" {
		t.Fatalf("%+v: the evidence is not that of the quotes", got)
	}
	if d := cmp.Diff([]graph.SharedRow{want}, got, cmpopts.IgnoreFields(graph.SharedRow{}, "A", "B", "Reason")); d != "" {
		t.Errorf("(-want +got):\n%s", d)
	}
}

func TestAboutKnowsParticles(t *testing.T) {
	m := &graphtest.Maker{}
	m.Document("a.txt")
	ada := m.Speaker("Ada")
	for _, s := range []string{"전차는 빠르다.", "버스가 빠르다.", "AI changes work.", "We aim high.", "Rates rose."} {
		m.Said(ada, "", s)
	}
	g := m.Graph()
	for about, want := range map[string][]string{
		"전차": {"전차는 빠르다."}, "빠르다": {"전차는 빠르다.", "버스가 빠르다."}, "빠르 버스": {"버스가 빠르다."},
		"ai": {"AI changes work."}, "RATE": {"Rates rose."}, "rat": nil, "차는": nil,
	} {
		var got []string
		for _, r := range graph.WhoSaid(g, graph.Filter{About: about}) {
			got = append(got, r.Quote)
		}
		if d := cmp.Diff(want, got); d != "" {
			t.Errorf("about %s (-want +got):\n%s", about, d)
		}
	}
}
