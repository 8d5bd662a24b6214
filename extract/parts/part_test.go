package parts

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/extract"
	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/extract/weight"
	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/e5"
	"github.com/whosaid/whosaid/internal/vectors/table"
)

// In however many blocks a collection is worked on, and in whatever order lines
// come, the parts are the graph that one process writes.
func TestOneGraph(t *testing.T) {
	by, err := table.Load()
	if err != nil {
		t.Fatal(err)
	}
	usual := extract.Options{MinWeight: weight.Worth, Vectors: by, Fast: true}
	all := usual
	all.MinWeight, all.Fast, all.Reader = 0, false, oracle{}
	told := usual
	told.Overrides = people.Overrides{Aliases: []people.Alias{{Name: "Tobias Quill", Names: []string{"Ada Stone"}}}}
	told.Wanted = claim.Want([]claim.Wording{{Words: "Thank you."}, {Words: "The harbour wall needs new stones every 11 years."}})
	for name, opt := range map[string]extract.Options{"usual": usual, "all": all, "told": told} {
		t.Run(name, func(t *testing.T) {
			docs := append(samples(t), episodes(t, 9)...)
			want := whole(t, docs, opt)
			if n := strings.Count(want, `"method":"similar"`); n < 8 {
				t.Errorf("only %d likenesses to lose", n)
			}
			for round, blocks := range map[string][]int{"usual": {1, 17}, "all": {4}, "told": {3}}[name] {
				c := cluster{rand.New(rand.NewPCG(1, uint64(round))), t, Plan{Options: opt, Blocks: blocks, Together: 3 + 40*round}}
				if got := c.graph(docs); got != want {
					t.Errorf("in %d blocks (-want +got):\n%s", blocks, cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n")))
				}
			}
		})
	}
}

// Words that very many statements hold find none of them, and what is asked of two
// claims hangs on how many there are.
func TestManyStatements(t *testing.T) {
	by, err := table.Load()
	if err != nil {
		t.Fatal(err)
	}
	for statements, opt := range map[int]extract.Options{
		7000: {Vectors: by, Fast: true},
		3000: {Vectors: by, Reader: oracle{}, MinWeight: weight.Worth},
	} {
		docs := crowdOf(t, statements)
		want := whole(t, docs, opt)
		c := cluster{rand.New(rand.NewPCG(3, 4)), t, Plan{Options: opt, Blocks: 5, Together: 20}}
		if got := c.graph(docs); got != want {
			t.Errorf("%d statements: the parts are another graph", statements)
		}
		if n := strings.Count(want, `"method":"similar"`); n < 8 {
			t.Errorf("%d statements: only %d likenesses to lose", statements, n)
		}
	}
}

// oracle reads what it likes, always the same of the same.
type oracle struct{}

func (oracle) Read(pairs [][2]string) []e5.Reading {
	out := make([]e5.Reading, len(pairs))
	for i, p := range pairs {
		n := float64(len(p[0])*len(p[1])%89+1) / 100
		out[i] = e5.Reading{Alike: n, Same: n, Opposite: 1 - n, Entailed: n, Denied: 1 - n, Cosine: 0.8 + n/10, Empty: float64(len(p[0])*len(p[1])%7) / 8}
	}
	return out
}

func whole(t *testing.T, docs []*source.Document, opt extract.Options) string {
	t.Helper()
	opt.Carry = true
	g, err := extract.Graph(context.Background(), docs, opt)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := graph.Write(&b, g); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func samples(t *testing.T) []*source.Document {
	t.Helper()
	var out []*source.Document
	for _, f := range source.Find([]string{"../../seeds"}, nil).Documents {
		d, err := source.Read(f)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, d)
	}
	return out
}

func parse(t *testing.T, name, text string) *source.Document {
	t.Helper()
	d, err := source.Parse(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// episodes are documents in which much depends on the others: what a show
// repeats, recordings that several have, names, a copy, other interviews that
// are pointed at, replies.
func episodes(t *testing.T, n int) []*source.Document {
	t.Helper()
	guests := []string{"Tobias Quill", "Mina Orrell", "Ada Stone", "Joan Vale", "Quill", "토비아스 퀼"}
	var out []*source.Document
	for i := range n {
		guest, other := guests[i%len(guests)], guests[(i+1)%len(guests)]
		var b strings.Builder
		b.WriteString("Terry: Welcome to the Harbour Hour, the show about walls and water. I am your host, and this is made with the help of our listeners. Tell a friend about it and leave us a review.\n\n")
		fmt.Fprintf(&b, "%s: Thank you. The harbour wall needs new stones every %d years.\n\nTerry: Is it not true that nobody has measured the tide?\n\n", guest, 10+i%3)
		fmt.Fprintf(&b, "%s: Yes, exactly. Nobody has ever measured the tide there. In my interview with %s the old pumps were said to use coal, as the Stone report says.\n\n", guest, other)
		for k := range 12 {
			fmt.Fprintf(&b, "Terry: What did you find in house %d of street %d?\n\n%s: House %d has a cellar that is %d metres deep, and the water rose in it by %d inches in that year.\n\n", i*17+k, k*i, guest, i*17+k, i+k, k*7+i)
		}
		b.WriteString("Terry: That was the Harbour Hour. The show is made by us and paid for by you. Find all that we talked about in the notes, and see you next week by the water.\n\n")
		fmt.Fprintf(&b, "* Original: https://www.youtube.com/watch?v=harbour%04d\n* The Stone report: https://example.org/stone-report\n", i%5)
		out = append(out, parse(t, fmt.Sprintf("ep%02d.txt", i), b.String()))
	}
	return append(out, parse(t, "copy.txt", out[0].Text))
}

// crowdOf is documents of so many statements in all, of few words.
func crowdOf(t *testing.T, statements int) []*source.Document {
	t.Helper()
	r := rand.New(rand.NewPCG(5, 6))
	things := strings.Fields("wall pump harbour tide bridge tram depot ferry quay council ticket engine market tunnel lamp signal")
	doing := strings.Fields("needs loses gains repairs carries crosses closes opens paints measures")
	var out []*source.Document
	const each = 500
	for from := 0; from < statements; from += each {
		var b strings.Builder
		for i := range each {
			at := func(words []string) string { return words[r.IntN(len(words))] }
			fmt.Fprintf(&b, "%s: The %s %s the %s of town %d and the %s of street %d.\n\n", []string{"Ada Stone", "Joan Vale"}[i%2],
				at(things), at(doing), at(things), r.IntN(300), at(things), r.IntN(300))
		}
		out = append(out, parse(t, fmt.Sprintf("crowd%d.txt", from), b.String()))
	}
	return out
}
