package dot

import (
	"fmt"
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/graph"
)

// stars is people who each agree with one of some hosts, who agree with each
// other.
func stars(hosts, guests int) *graph.Graph {
	m := &maker{}
	meet := func(a, b string, n int) {
		m.claim("c"+a+b, a, "", float64(n), fmt.Sprintf("What %s says of %s", a, b))
		m.claim("cd"+a+b, b, "", float64(n), fmt.Sprintf("What %s answers to %s", b, a))
		m.agree("c"+a+b, "cd"+a+b, .9)
	}
	for h := range hosts {
		host := m.speaker(fmt.Sprintf("sh%d", h), fmt.Sprintf("Host %d", h))
		for g := range guests {
			meet(host, m.speaker(fmt.Sprintf("sg%d-%03d", h, g), fmt.Sprintf("Guest %d of %d", g, h)), g)
		}
		if h > 0 {
			meet(fmt.Sprintf("sh%d", h-1), host, 0)
		}
	}
	m.speaker("silent", "Silent Voice")
	return m.done()
}

func TestOverviewTellsHostsAndCountsTheRest(t *testing.T) {
	ix := newIndex(stars(3, 40))
	c := castOf(ix)
	all := circles(c)
	hosts, people := [][]string{}, 0
	for _, ci := range all {
		people += len(ci.people)
		names := []string{}
		for _, h := range ci.hosts {
			names = append(names, ix.callName(h))
		}
		hosts = append(hosts, names)
	}
	if people > mostCast || people < mostCast-1 {
		t.Errorf("%d people drawn, want %d", people, mostCast)
	}
	if people+c.meetOut != 123 || c.aloneOut != 1 || len(c.ties)+c.tiesOut != 122 {
		t.Errorf("%d drawn and %d out of 123, %d alone out of 1, %d lines and %d out of 122", people, c.meetOut, c.aloneOut, len(c.ties), c.tiesOut)
	}
	got := map[string]int{}
	for _, names := range hosts {
		for _, n := range names {
			got[n]++
		}
	}
	for n, k := range got {
		if k != 1 || n[:4] != "Host" {
			t.Errorf("%s is a host of %d circles", n, k)
		}
	}
	if len(got) == 0 {
		t.Error("no hosts")
	}
}

func TestNobodyMeets(t *testing.T) {
	m := &maker{}
	for i := range 30 {
		id := m.speaker(fmt.Sprintf("s%02d", i), fmt.Sprintf("Person %d", i))
		for k := range i {
			m.claim(fmt.Sprintf("c%02d-%02d", i, k), id, "", 0, fmt.Sprintf("Claim %d of %d", k, i))
		}
	}
	c := castOf(newIndex(m.done()))
	if got := len(c.alone); got != mostAlone || c.aloneOut != 30-mostAlone || c.claims[c.alone[0]] != 29 {
		t.Errorf("%d alone drawn, %d not, the first with %d claims", got, c.aloneOut, c.claims[c.alone[0]])
	}
}

// TestBoxesStandApart draws graphs of chance.
func TestBoxesStandApart(t *testing.T) {
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 3))
		m := &maker{}
		n := 2 + r.IntN(60)
		for i := range n {
			m.speaker(fmt.Sprintf("s%02d", i), fmt.Sprintf("Person %0*d", 1+r.IntN(20), i))
			m.claim(fmt.Sprintf("c%02d", i), fmt.Sprintf("s%02d", i), "", 0, fmt.Sprintf("Claim %d", i))
		}
		for range r.IntN(3 * n) {
			if a, b := r.IntN(n), int(math.Sqrt(r.Float64())*float64(n)); a != b {
				m.agree(fmt.Sprintf("c%02d", a), fmt.Sprintf("c%02d", b), .9)
			}
		}
		ix := newIndex(m.done())
		c := castOf(ix)
		all := circles(c)
		c.thin(all)
		frames := framesOf(ix, c, all)
		width, height := shelve(frames)
		lean(frames, c.ties)
		if got := apart(frames, width, height); got != "" {
			t.Errorf("seed %d: %s", seed, got)
		}
		seen := map[int]bool{}
		for _, f := range frames {
			for p := range f.spots {
				seen[p] = true
			}
		}
		if diff := cmp.Diff(len(c.people)+len(c.alone), len(seen)); diff != "" {
			t.Errorf("seed %d: people placed (-want +got):\n%s", seed, diff)
		}
	}
}

// rect is a box on the page.
type rect struct {
	what                   string
	left, right, low, high float64
}

func (a rect) meets(b rect) bool {
	return a.left < b.right && b.left < a.right && a.low < b.high && b.low < a.high
}

func (a rect) inside(b rect) bool {
	return a.left >= b.left && a.right <= b.right && a.low >= b.low && a.high <= b.high
}

// apart says which boxes meet, or leave their frame or the page.
func apart(frames []frame, width, height float64) string {
	page := rect{"page", -.1, width + .1, -.1, height + .1}
	var outer []rect
	for i, f := range frames {
		fr := rect{fmt.Sprint("frame ", i), f.at.x, f.at.x + f.wide, f.at.y, f.at.y + f.high}
		var inner []rect
		for p := range f.spots {
			s := f.where(p)
			w := f.width(p) / 2
			box := rect{fmt.Sprint("person ", p), s.x - w, s.x + w, s.y - boxHeight/2, s.y + boxHeight/2}
			if !box.inside(fr) {
				return box.what + " leaves its frame"
			}
			for _, o := range inner {
				if box.meets(o) {
					return box.what + " meets " + o.what
				}
			}
			inner = append(inner, box)
		}
		for _, o := range outer {
			if fr.meets(o) {
				return fr.what + " meets " + o.what
			}
		}
		if !fr.inside(page) {
			return fr.what + " leaves the page"
		}
		outer = append(outer, fr)
	}
	return ""
}
