package furniture

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	diff "github.com/google/go-cmp/cmp"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/internal/casetest"
)

// TestCases compares what is furniture in the collections of testdata with
// what they say must be.
func TestCases(t *testing.T) {
	casetest.Cases(t, "testdata", "\n\n", func(t *testing.T, _, c string) string {
		all, head := gather(c)
		all.mark()
		got := all.furniture()
		if len(got) == 0 {
			got = []string{"= nothing"}
		}
		return strings.Join(append(head, got...), "\n") + c[len(strings.TrimRight(c, "\n")):]
	})
}

// TestOrder gives the documents in other orders: what is furniture stays.
func TestOrder(t *testing.T) {
	casetest.Cases(t, "testdata", "\n\n", func(t *testing.T, _, c string) string {
		all, _ := gather(c)
		all.mark()
		r := rand.New(rand.NewPCG(1, 2))
		for range 5 {
			other := all.shuffled(r)
			other.mark()
			if d := diff.Diff(all.furniture(), other.furniture()); d != "" {
				t.Errorf("in another order (-want +got):\n%s", d)
			}
		}
		return c
	})
}

// mark sketches the documents, in which every mention is a person, and judges
// them.
func (d *documents) mark() {
	docs, who := byDocument(d.sentences), d.people
	sketches := make([]Sketch, len(docs))
	everybody := make([]int, len(who.Persons))
	for i := range everybody {
		everybody[i] = i
	}
	for i := range docs {
		sketches[i] = Draw(docs[i])
		who.Of = append(who.Of, everybody)
	}
	for d, counts := range Count(sketches, &who) {
		Mark(docs[d], counts)
	}
}

// byDocument parts the sentences by their documents.
func byDocument(all []claim.Sentence) [][]claim.Sentence {
	out := [][]claim.Sentence{}
	for from, to := 0, 0; from < len(all); from = to {
		for to = from; to < len(all) && all[to].Document == all[from].Document; {
			to++
		}
		out = append(out, all[from:to])
	}
	return out
}

// documents is a collection of made-up documents.
type documents struct {
	sentences []claim.Sentence // Before holds the name of the document
	people    people.People
}

var (
	spoken = regexp.MustCompile(`^(\d+)(?:-(\d+))? ([^:]+): (.+)$`)
	filler = regexp.MustCompile(`^(\d+)(?:-(\d+))?(?: ([^:~]+))? ~ (\d+)$`)
	ends   = regexp.MustCompile(`[^.?!]+[.?!]+`)
)

// gather reads the lines of a case: "1-4 Ada: words" is a turn in the
// documents 1 to 4, "1-4 ~ 300" so many words of talk that stand nowhere else,
// by two people or by one, as "1-4 Ada ~ 300".
func gather(c string) (d documents, head []string) {
	turns := map[int][]claim.Sentence{}
	add := func(doc int, who, text string) {
		turns[doc] = append(turns[doc], claim.Sentence{
			Document: doc, Turn: len(turns[doc]), Quotation: -1, Own: -1, Person: d.person(who), Text: strings.TrimSpace(text), Before: strconv.Itoa(doc),
		})
	}
	word := 0
	for line := range strings.Lines(c) {
		if line = strings.TrimRight(line, "\n"); line == "" || line[0] == '=' {
			continue
		}
		head = append(head, line)
		if m := spoken.FindStringSubmatch(line); m != nil {
			for doc := number(m[1]); doc <= max(number(m[1]), number(m[2])); doc++ {
				for _, s := range ends.FindAllString(m[4], -1) {
					add(doc, m[3], s)
				}
			}
		}
		if m := filler.FindStringSubmatch(line); m != nil {
			for doc := number(m[1]); doc <= max(number(m[1]), number(m[2])); doc++ {
				for range number(m[4]) / 10 {
					var ws []string
					for range 10 {
						ws = append(ws, "w"+strings.Map(func(r rune) rune { return r - '0' + 'a' }, strconv.Itoa(word)))
						word++
					}
					add(doc, cmp.Or(m[3], []string{"Ada", "Bo"}[word/10%2]), strings.Join(ws, " ")+".")
				}
			}
		}
	}
	for doc := range len(turns) {
		d.sentences = append(d.sentences, turns[doc+1]...)
	}
	return d, head
}

func number(s string) int {
	n, _ := strconv.Atoi(s)
	return n
}

// person returns the index of a person, new ones added.
func (d *documents) person(name string) int {
	for i, p := range d.people.Persons {
		if p.Name == name {
			return i
		}
	}
	d.people.Persons = append(d.people.Persons, people.Person{Name: name})
	return len(d.people.Persons) - 1
}

// shuffled returns the same documents in another order, none of them judged.
func (d *documents) shuffled(r *rand.Rand) documents {
	docs := byDocument(slices.Clone(d.sentences))
	r.Shuffle(len(docs), func(i, j int) { docs[i], docs[j] = docs[j], docs[i] })
	out := documents{people: d.people}
	for i, doc := range docs {
		for _, s := range doc {
			s.Document, s.Furniture = i, 0
			out.sentences = append(out.sentences, s)
		}
	}
	return out
}

// furniture tells what is furniture, in which documents, and of how many.
func (d *documents) furniture() []string {
	in := map[string][]int{}
	for _, s := range d.sentences {
		if s.Furniture > 0 {
			key := fmt.Sprintf("%s (%d)", s.Text, s.Furniture)
			in[key] = append(in[key], number(s.Before))
		}
	}
	var out []string
	for text, docs := range in {
		slices.Sort(docs)
		out = append(out, strings.Trim(fmt.Sprintf("= %v: %s", docs, text), "\n"))
	}
	slices.Sort(out)
	return out
}
