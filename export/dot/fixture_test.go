package dot

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/whosaid/whosaid/graph"
)

// maker builds graphs of invented people by hand.
type maker struct{ g graph.Graph }

func (m *maker) speaker(id, name string) string {
	m.g.Nodes = append(m.g.Nodes, graph.Node{ID: id, Kind: graph.Speaker, Name: name, Named: true})
	return id
}

func (m *maker) interview(id, title, date string, links ...string) string {
	m.g.Nodes = append(m.g.Nodes, graph.Node{ID: id, Kind: graph.Interview, Title: title, Date: date})
	for i, l := range links {
		lid := id + "-link" + fmt.Sprint(i)
		m.g.Nodes = append(m.g.Nodes, graph.Node{ID: lid, Kind: graph.Link, URL: l})
		m.edge(graph.Edge{Source: id, Target: lid, Kind: graph.Cites, Role: "original", Evidence: []graph.Evidence{{Document: "a.txt", Quote: l}}})
	}
	return id
}

// claim adds what a speaker said in an interview at a moment.
func (m *maker) claim(id, speaker, interview string, at float64, text string) string {
	m.g.Nodes = append(m.g.Nodes, graph.Node{ID: id, Kind: graph.Claim, Text: text})
	m.edge(graph.Edge{Source: speaker, Target: id, Kind: graph.Said, Evidence: []graph.Evidence{{
		Document: "a.txt", At: &at, Interview: interview, Quote: text, Link: fmt.Sprintf("https://example.org/%s?t=%.0f", interview, at)}}})
	m.edge(graph.Edge{Source: id, Target: interview, Kind: graph.Cites})
	return id
}

func (m *maker) edge(e graph.Edge) { m.g.Edges = append(m.g.Edges, e) }

func (m *maker) agree(a, b string, score float64) {
	m.edge(graph.Edge{Source: min(a, b), Target: max(a, b), Kind: graph.AgreesWith, Score: score, Method: "similar", Reason: "similar words"})
}

func (m *maker) disagree(a, b string, score float64) {
	m.edge(graph.Edge{Source: min(a, b), Target: max(a, b), Kind: graph.DisagreesWith, Score: score, Method: "similar", Reason: "one denies what the other says"})
}

func (m *maker) done() *graph.Graph { return graph.New(nil, m.g.Nodes, m.g.Edges) }

// shuffled is g made again from its parts in another order.
func shuffled(g *graph.Graph, seed uint64) *graph.Graph {
	r := rand.New(rand.NewPCG(seed, 1))
	nodes, edges := slices.Clone(g.Nodes), slices.Clone(g.Edges)
	r.Shuffle(len(nodes), func(i, j int) { nodes[i], nodes[j] = nodes[j], nodes[i] })
	r.Shuffle(len(edges), func(i, j int) { edges[i], edges[j] = edges[j], edges[i] })
	return graph.New(nil, nodes, edges)
}

// small is three people in two interviews: one group, one quarrel, one assent.
func small() *graph.Graph {
	m := &maker{}
	mina, tobi, boram := m.speaker("s1", "Mina Orrell"), m.speaker("s2", "Tobias Quill"), m.speaker("s3", "한보람")
	talk := m.interview("i1", "Tram Talk", "2031-03-02", "https://example.org/tram-talk")
	radio := m.interview("i2", "아침 라디오", "2031-04", "https://example.org/radio")
	a := m.claim("c1", mina, talk, 62, "Free trams bring people back to the old town.")
	b := m.claim("c2", boram, radio, 3723, "전차가 무료면 사람들이 구시가지로 돌아옵니다.")
	c := m.claim("c3", tobi, talk, 95, `Nobody came back; "free" only moved the crowd <elsewhere>.`)
	m.claim("c4", mina, talk, 130, "We count riders every hour.")
	m.agree(a, b, .81)
	m.disagree(b, c, .7)
	m.edge(graph.Edge{Source: tobi, Target: "c4", Kind: graph.AgreesWith, Score: 1, Method: "reply", Reason: "assent to the turn before",
		Evidence: []graph.Evidence{{Document: "a.txt", Quote: "Exactly.", Of: "reply", Interview: talk}}})
	return m.done()
}

// large is eight people in six interviews: a hundred claims, twelve groups,
// two quarrels.
func large() *graph.Graph {
	m := &maker{}
	names := []string{"Mina Orrell", "Tobias Quill", "한보람", "Sunniva Parkholt", "서다온", "Ines Calloway", "Rory Fenwick", "Petra Lund"}
	for i, n := range names {
		m.speaker(fmt.Sprintf("s%d", i), n)
	}
	titles := []string{"Tram Talk, second season", "아침 라디오 인터뷰", "Council hearing on fares", "Harbour Breakfast", "시민 토론회", "Evening Window"}
	for i, t := range titles {
		m.interview(fmt.Sprintf("i%d", i), t, fmt.Sprintf("2031-%02d-11", i+1), fmt.Sprintf("https://example.org/show/%d", i), fmt.Sprintf("https://video.example.org/watch?v=%d", i))
	}
	said := []string{
		"Free trams bring people back to the shops of the old town.", "무료 전차는 사람들을 구시가지 상점으로 다시 불러옵니다.",
		"Somebody always pays: a free ticket is a tax that you do not see.", "공짜 표란 없습니다. 세금으로 누군가가 내는 것이지요.",
		"Drivers are tired because the timetable leaves no minute to rest.", "운전사들이 지치는 것은 쉴 틈이 없는 시간표 때문입니다.",
		"The numbers of last spring are too few to say anything about the summer.", "지난 봄의 숫자만으로는 여름을 말할 수 없습니다.",
		"A tram that comes every six minutes is worth more than a free one that comes every twenty, and everyone who waits in the rain knows it.", "무료보다 중요한 것은 6분마다 오는 전차입니다.",
		"Parking in the centre must become dearer in the same year.", "같은 해에 도심 주차 요금을 올려야 합니다.",
	}
	for i := range 100 {
		g, p, in := i%12, (i*5+i/12)%8, (i*5+i/12)%6
		if i >= 34 {
			p = (i * i) % 7 % 5
			in = (p + i%2) % 6
		}
		text := fmt.Sprintf("%s (%d)", said[(g+i/12)%12], i)
		id := m.claim(fmt.Sprintf("c%02d", i), fmt.Sprintf("s%d", p), fmt.Sprintf("i%d", in), float64(37*i), text)
		if i >= 12 && i < 34 {
			m.agree(fmt.Sprintf("c%02d", i-12), id, float64(60+i)/100)
		}
	}
	m.disagree("c00", "c01", .9)
	m.disagree("c04", "c03", .8)
	m.disagree("c40", "c20", .8)
	m.edge(graph.Edge{Source: "s6", Target: "c07", Kind: graph.AgreesWith, Score: 1, Method: "reply"})
	m.edge(graph.Edge{Source: "s7", Target: "c50", Kind: graph.DisagreesWith, Score: 1, Method: "reply"})
	return m.done()
}

// many is n groups of three claims in which neighbours among thirty people meet.
func many(n int) *graph.Graph {
	m := &maker{}
	for p := range 30 {
		m.speaker(fmt.Sprintf("s%02d", p), fmt.Sprintf("Person %c%02d", 'A'+p%26, p))
	}
	for i := range 9 {
		m.interview(fmt.Sprintf("i%d", i), fmt.Sprintf("Interview number %d", i), "2031")
	}
	for i := range n {
		var ids []string
		for k := range 3 {
			id := fmt.Sprintf("c%04d-%d", i, k)
			m.claim(id, fmt.Sprintf("s%02d", (i+k)%30), fmt.Sprintf("i%d", (i+k)%9), float64(i), fmt.Sprintf("Claim %d of group %d, about as long as a claim is.", k, i))
			ids = append(ids, id)
		}
		m.agree(ids[0], ids[1], .8)
		m.agree(ids[1], ids[2], .7)
	}
	return m.done()
}
