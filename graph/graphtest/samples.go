package graphtest

import (
	"fmt"
	"math/rand/v2"

	"github.com/whosaid/whosaid/graph"
)

// Small is two talks about trams between invented people, with each kind of
// node and edge.
func Small() *graph.Graph {
	m := &Maker{}
	m.Document("harbour.txt")
	tobi, mina := m.Speaker("Tobi Vance"), m.Speaker("Mina Orrell", "Mina")
	officials := m.Unnamed("officials")
	talk := m.Interview("Harbour talk", "Tobi Vance", "Mina Orrell")
	m.Link(talk, "https://example.org/harbour", "original")
	m.Link(talk, "https://example.org/harbour.ko", "subtitles")
	cheap := m.Said(mina, talk, "Trams are cheap to run.")
	m.Assents(tobi, cheap, talk)
	m.Said(officials, talk, "The line will open in spring.")
	m.Document("library.txt")
	ada := m.Speaker("한아름", "Areum Han")
	second := m.Interview("Library talk", "Tobi Vance", "한아름")
	m.Link(second, "https://example.org/library", "transcript")
	same := m.Said(ada, second, "전차는 운영비가 적게 듭니다.")
	m.Like(cheap, same, 0.87)
	dear := m.Said(tobi, second, "Trams cost the city too much.")
	m.Like(cheap, dear, -0.8)
	m.Reported(mina, second, "Buses are slower.", ada)
	slower := m.Said(ada, second, "Buses are slower.")
	never := m.Leans(tobi, second, "That was never counted.", "Buses are slower.")
	m.Weighs(cheap, 0.91)
	m.Weighs(dear, 0.874)
	m.Weighs(slower, 0.52)
	m.Weighs(never, 0.205)
	return m.Graph()
}

// Hostile is a graph whose texts hold what breaks a writer that does not
// escape: markup of every kind, controls, emoji, writing from right to left.
func Hostile() *graph.Graph {
	texts := []string{
		`"quotes" 'single' \ back \n`, "a <b>&amp;</b> ]]> <!-- --> c", "line\nbreak\r\ttab", "nul \x00 bell \x07 del \x7f",
		"emoji 👩‍👩‍👧 مرحبا \u202eabc", "1. list", "- item", "# heading", "`code` **bold** __x__ ~~y~~", "end", "%%{init: {}}%%",
		"fa:fa-car $$x$$ {a|b} [c](d) (e)", "style x:#fff;", "\ufffe\uffff edge of the plane", "subgraph; click c1 href \"x\"", "&#35; #quot; #1;",
	}
	m := &Maker{}
	for i, s := range texts {
		m.Document(fmt.Sprintf("d%02d %s.txt", i, s))
		speaker := m.Speaker("Speaker " + s)
		talk := m.Interview("Talk "+s, "", "Speaker "+s)
		m.Link(talk, "https://example.org/?q="+s+"#t=1;", "original")
		m.Said(speaker, talk, s)
	}
	return m.Graph()
}

// Large is a graph of about so many claims, half of them said in one of many
// talks and joined to another; the same for the same number.
func Large(claims int) *graph.Graph {
	r := rand.New(rand.NewPCG(1, 2))
	m := &Maker{}
	ids := make([]string, 0, claims)
	for i := range claims {
		if i%1000 == 0 {
			m.Document(fmt.Sprintf("folder/document-%06d.txt", i))
		}
		speaker := m.Speaker(fmt.Sprintf("Speaker Number %d", r.IntN(1+claims/100)))
		talk := m.Interview(fmt.Sprintf("Talk %d", i/200), "")
		ids = append(ids, m.Said(speaker, talk, fmt.Sprintf("Tram line %d carries 승객 %d people a day, which is more than the bus ever did.", i, r.IntN(1_000_000))))
		if i > 0 {
			m.Like(ids[i], ids[r.IntN(i)], float64(500+r.IntN(500))/1000)
		}
	}
	return m.Graph()
}
