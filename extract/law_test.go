package extract

import (
	"bytes"
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/extract/weight"
	"github.com/whosaid/whosaid/graph"
)

// law makes graphs of documents that are parted at random.
type law struct {
	*rand.Rand
	t       testing.TB
	opt     Options
	decided graph.Decisions
}

// graph is that of documents and of graphs written earlier, in any order.
func (l law) graph(docs []*source.Document, graphs ...*graph.Graph) *graph.Graph {
	l.t.Helper()
	opt := l.opt
	opt.Carry = true
	for _, i := range l.Perm(len(graphs)) {
		known, err := Known(l.again(graphs[i]))
		if err != nil {
			l.t.Fatal(err)
		}
		opt.Known = append(opt.Known, known...)
	}
	g, err := Graph(context.Background(), docs, opt)
	if err != nil {
		l.t.Fatal(err)
	}
	if err := graph.Check(g); err != nil {
		l.t.Fatal(err)
	}
	return graph.Decide(g, l.decided)
}

// again is a graph written and read.
func (l law) again(g *graph.Graph) *graph.Graph {
	l.t.Helper()
	g, err := graph.Read(strings.NewReader(bytesOf(l.t, g)))
	if err != nil {
		l.t.Fatal(err)
	}
	return g
}

// parted makes the graph of documents from graphs of parts of them, and of
// parts of parts, and from some of the documents themselves. Parts may share
// documents.
func (l law) parted(docs []*source.Document, deep int) *graph.Graph {
	parts := l.deal(docs, 1+l.IntN(4))
	graphs := []*graph.Graph{}
	for _, p := range parts[1:] {
		if deep > 0 && l.IntN(2) == 0 {
			graphs = append(graphs, l.parted(p, deep-1))
		} else {
			graphs = append(graphs, l.graph(p))
		}
	}
	return l.graph(parts[0], graphs...)
}

// deal gives each document to one part, some to two.
func (l law) deal(docs []*source.Document, parts int) [][]*source.Document {
	out := make([][]*source.Document, parts)
	for _, d := range docs {
		first, second := l.IntN(parts), l.IntN(4*parts)
		out[first] = append(out[first], d)
		if second < parts && second != first {
			out[second] = append(out[second], d)
		}
	}
	return out
}

// However documents are parted, the graph is that of all of them.
func TestOneLaw(t *testing.T) {
	rounds := 12
	if testing.Short() {
		rounds = 2
	}
	for name, opt := range map[string]Options{
		"plain":   {MinWeight: weight.Worth},
		"all":     {},
		"vectors": {MinWeight: weight.Worth, Vectors: letters{}},
	} {
		t.Run(name, func(t *testing.T) {
			l := law{rand.New(rand.NewPCG(1, 2)), t, opt, graph.Decisions{}}
			for _, docs := range [][]*source.Document{documents(t), episodes(t)} {
				whole := l.graph(docs)
				want := bytesOf(t, whole)
				if n := agreements(whole); n < 8 {
					t.Errorf("only %d agreements to lose", n)
				}
				for round := range rounds {
					if got := bytesOf(t, l.parted(docs, 2)); got != want {
						t.Fatalf("round %d (-want +got):\n%s", round, cmp.Diff(lines(want), lines(got)))
					}
				}
			}
		})
	}
}

// FuzzLaw parts any three texts, two of them under one name.
func FuzzLaw(f *testing.F) {
	f.Add(uint64(1), episode(1, "Tobias Quill"), episode(2, "Quill"), "오렐은 \"그 벽은 낡았다\"고 말했다.\n")
	f.Add(uint64(2), "A: Is the wall old?\nB: Yes.\nA: It is old.\n", "Q: It is not old.\nA: No.\n", "{\"segments\": []}")
	f.Fuzz(func(t *testing.T, seed uint64, a, b, c string) {
		docs := []*source.Document{}
		for i, text := range []string{a, b, c} {
			d, err := source.Parse([]string{"a.txt", "b.txt", "a.txt"}[i], []byte(text))
			if err != nil {
				continue
			}
			d.Folder = []string{"may", "may", "june"}[i]
			docs = append(docs, d)
		}
		l := law{rand.New(rand.NewPCG(seed, 1)), t, Options{Vectors: letters{}}, graph.Decisions{}}
		if want, got := bytesOf(t, l.graph(docs)), bytesOf(t, l.parted(docs, 1)); got != want {
			t.Fatalf("-want +got:\n%s", cmp.Diff(lines(want), lines(got)))
		}
	})
}

// agreements counts the edges by which people agree or not.
func agreements(g *graph.Graph) int {
	n := 0
	for i := range g.Edges {
		if g.Edges[i].Agreement() {
			n++
		}
	}
	return n
}

// letters are vectors that count letters: good for nothing but to be the same
// every time.
type letters struct{}

func (letters) Vectors(texts []string) [][]float32 {
	out := make([][]float32, len(texts))
	for i, s := range texts {
		v := make([]float32, 64)
		sum := 0.0
		for _, b := range []byte(s) {
			v[b%64]++
		}
		for _, x := range v {
			sum += float64(x * x)
		}
		for k := range v {
			v[k] /= float32(math.Sqrt(max(sum, 1)))
		}
		out[i] = v
	}
	return out
}

func lines(s string) []string { return strings.Split(s, "\n") }

// episodes are documents in which everything depends on the others: what a show
// repeats, a host by first name, names in two scripts, recordings that several
// have, equal names of files, copies.
func episodes(t testing.TB) []*source.Document {
	t.Helper()
	out := []*source.Document{}
	add := func(folder, name, text string) {
		d, err := source.Parse(name, []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		d.Folder = folder
		out = append(out, d)
	}
	guests := []string{"Tobias Quill", "Mina Orrell", "Ada Stone", "Joan Vale", "Rory Hale", "토비아스 퀼"}
	for i, guest := range guests {
		add("show", fmt.Sprintf("ep%d.txt", i), episode(i, guest))
		add([]string{"may", "june"}[i%2], "talk.txt", episode(i+len(guests), guest))
	}
	add("copies", "copy.txt", episode(0, guests[0]))
	add("press", "news.txt", "Quill said that the harbour wall needs new stones every ten years.\n\nOrrell told the council: “Nobody has ever measured the tide there.”\n")
	return out
}

// episode is one conversation of a show.
func episode(n int, guest string) string {
	var b bytes.Buffer
	b.WriteString("Terry: Welcome to the Harbour Hour, the show about walls and water. I am your host, and this is made with the help of our listeners. If you like what we do, tell a friend about it and leave us a review.\n\n")
	fmt.Fprintf(&b, "%s: Thank you. The harbour wall needs new stones every %d years.\n\n", guest, 10+n%3)
	b.WriteString("Terry: Is it not true that nobody has measured the tide?\n\n")
	fmt.Fprintf(&b, "%s: Yes, exactly. Nobody has ever measured the tide there. The old pumps use %d tons of coal a year.\n\n", guest, 40+n)
	for k := range 12 {
		fmt.Fprintf(&b, "Terry: What did you find in house %d of street %d?\n\n", n*17+k, k*n)
		fmt.Fprintf(&b, "%s: House %d has a cellar that is %d metres deep, and the water rose in it by %d inches in that year.\n\n", guest, n*17+k, n+k, k*7+n)
	}
	b.WriteString("Terry: That was the Harbour Hour. The show is made by us and paid for by you. Find all that we talked about in the notes, and see you next week by the water.\n\n")
	fmt.Fprintf(&b, "* Original: https://www.youtube.com/watch?v=harbour%04d\n* The Stone report: https://example.org/stone-report\n", n%5)
	return b.String()
}
