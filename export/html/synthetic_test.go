package html

import (
	"fmt"
	"math/rand/v2"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/graph/graphtest"
)

// synthetic is a graph of so many claims to measure the page with: 80 people
// in talks of 100 claims, a month each, every tenth claim joined to one of
// another talk, every tenth to one that its speaker said before, a third of
// these as its opposite, and one person who meets 150 others' claims.
func synthetic(claims int) *graph.Graph {
	r := rand.New(rand.NewPCG(7, 11))
	m := &graphtest.Maker{}
	m.Document("talks/000.txt")
	people := []string{}
	for i := range 80 {
		people = append(people, m.Speaker(fmt.Sprintf("Speaker Number %d", i)))
	}
	ids, before := []string{}, map[string]string{}
	for i := range claims {
		if i%1000 == 999 {
			m.Document(fmt.Sprintf("talks/%03d.txt", i/1000+1))
		}
		talk := m.Interview(fmt.Sprintf("Talk %d about the trams", i/100), "")
		speaker := people[r.IntN(len(people))]
		ids = append(ids, m.Said(speaker, talk, sentence(r, i)))
		if i%10 == 9 {
			m.Like(ids[i], ids[r.IntN(i)], float64(500+r.IntN(500))/1000)
		}
		if own := before[speaker]; i%10 == 4 && own != "" {
			m.Like(own, ids[i], []float64{0.8, 0.9, -0.8}[i/10%3])
		}
		before[speaker] = ids[i]
	}
	hub := m.Speaker("Hub of the Bench")
	for i := range min(150, claims/2) {
		m.Like(m.Said(hub, "", "Of this I am sure: "+sentence(r, claims+i)), ids[2*i], float64(700+r.IntN(300))/1000)
	}
	return monthly(m.Graph())
}

// monthly gives interviews dates, a month apart as their titles count them.
func monthly(g *graph.Graph) *graph.Graph {
	for i := range g.Nodes {
		if n := &g.Nodes[i]; n.Kind == graph.Interview {
			talk := 0
			fmt.Sscanf(n.Title, "Talk %d", &talk)
			n.Date = fmt.Sprintf("%d-%02d", 1950+talk/12%100, 1+talk%12)
		}
	}
	return g
}

// sentence is a claim of the usual length, in English or Korean.
func sentence(r *rand.Rand, i int) string {
	n := r.IntN(1_000_000)
	if i%3 == 0 {
		return fmt.Sprintf("%d번 전차는 하루에 승객 %d명을 태우는데, 이는 지금까지 어떤 버스가 태운 것보다도 많은 수라고 할 수 있습니다.", i, n)
	}
	return fmt.Sprintf("Tram line %d carries %d passengers on a working day, which is a good deal more than any bus on that road ever carried before.", i, n)
}
