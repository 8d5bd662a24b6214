package cite

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/people"
	"github.com/whosaid/whosaid/extract/quote"
	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/casetest"
)

// found is documents and what this stage finds in them.
type found struct {
	Sources
	readings  []quote.Reading
	who       *people.People
	sentences []claim.Sentence
}

// find runs this stage and those before it.
func find(docs ...*source.Document) found {
	f := found{}
	for _, d := range docs {
		f.readings = append(f.readings, quote.Find(dialogue.Detect(d)))
	}
	all, names := []people.Mentions{}, []string{}
	for i := range f.readings {
		all, names = append(all, people.Read(&f.readings[i])), append(names, docs[i].Name)
	}
	who := people.Resolve(all, names, people.Overrides{})
	f.who = &who
	noted, from := []Document{}, []int{}
	for i := range f.readings {
		own := claim.Find(&f.readings[i], &all[i])
		n := Read(&f.readings[i], &all[i], own)
		noted = append(noted, Document{Name: names[i], File: strings.TrimSuffix(names[i], ".txt"), Notes: &n})
		claim.Settle(i, own, &who)
		from = append(from, len(f.sentences))
		f.sentences = append(f.sentences, own...)
	}
	f.Sources = Find(noted, &who, f.sentences, from)
	return f
}

func plain(name, text string) *source.Document {
	return &source.Document{Name: name, Format: source.PlainText, Text: text, Plain: text}
}

// All that is found in documents. Each begins with a line "--- name", and the
// address of its page where it has one.
func TestSources(t *testing.T) {
	casetest.Texts(t, "testdata/sources", func(text string) string { return find(documents(text)...).told() })
}

func documents(text string) []*source.Document {
	var out []*source.Document
	for part := range strings.SplitSeq("\n"+text, "\n--- ") {
		head, body, _ := strings.Cut(part, "\n")
		if name, page, _ := strings.Cut(head, " "); name != "" {
			d := plain(name, body)
			d.Meta.URL = page
			out = append(out, d)
		}
	}
	return out
}

// told is what was found as a case says it.
func (f found) told() string {
	var out strings.Builder
	for n := range f.Interviews {
		f.tellInterview(&out, n)
	}
	for _, l := range f.Links {
		fmt.Fprintf(&out, "link: %s\n", l.URL)
	}
	for _, c := range f.Citations {
		fmt.Fprintf(&out, "%q cites %s", f.sentences[c.Sentence].Text, f.cited(c))
		if c.Reason != "" {
			fmt.Fprintf(&out, ", %s", c.Reason)
		}
		out.WriteString("\n")
	}
	return out.String()
}

func (f found) cited(c Citation) string {
	if c.Link < 0 {
		return f.Interviews[c.Interview].Title
	}
	return f.Links[c.Link].URL
}

// tellInterview tells an interview: what it is, who speaks, its links by
// address, and the moments of its turns, as they come, with the recording that
// each counts in.
func (f found) tellInterview(out *strings.Builder, n int) {
	v := &f.Interviews[n]
	fmt.Fprintf(out, "interview: %s\n    key: %s\n", v.Title, strings.ReplaceAll(v.Key, "\n", " / "))
	if v.Date != "" {
		fmt.Fprintf(out, "    date: %s\n", v.Date)
	}
	names := []string{}
	for _, p := range v.Persons {
		names = append(names, f.who.Persons[p].Name)
	}
	fmt.Fprintf(out, "    speakers: %s\n", strings.Join(append(names, v.Silent...), ", "))
	lines := []string{}
	for _, r := range v.Refs {
		lines = append(lines, fmt.Sprintf("    %s: %s\n", r.Role, f.Links[r.Link].URL))
	}
	slices.Sort(lines)
	for i := range f.readings {
		for k, m := range f.Moments[i] {
			at := fmt.Sprintf("    at %v s of %s\n", m.Seconds, m.URL)
			if m.Known && f.OfSection[i][f.readings[i].Turns[k].Section] == n && !slices.Contains(lines, at) {
				lines = append(lines, at)
			}
		}
	}
	out.WriteString(strings.Join(lines, ""))
}

func TestDates(t *testing.T) { casetest.Lines(t, "testdata/dates", statedDate) }

func TestMoments(t *testing.T) {
	casetest.Lines(t, "testdata/moments", func(text string) string {
		var out []string
		for _, m := range statedMoments(text) {
			out = append(out, fmt.Sprint(m))
		}
		return strings.Join(out, " | ")
	})
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
		titleInFront(s)
		interviewTitle(s)
		place{s: &section{intro: s}}.introTitle()
	})
}

// FuzzFind reads any text and looks at what holds of all sources.
func FuzzFind(f *testing.F) {
	post, err := os.ReadFile("testdata/sources/korean-post.txt")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(string(post))
	f.Add("A: one https://a.bc/d\nB: two (www.a.bc)\nA: three\n* 원본: https://youtu.be/AAAAAAAAAA1?t=3\n")
	f.Fuzz(func(t *testing.T, s string) {
		got := find(plain("a.txt", s))
		last := 0
		for _, r := range got.Refs {
			if r.Noted.At.Start < last || r.Noted.At.End > len(s) || r.Link < 0 || r.Link >= len(got.Links) {
				t.Fatalf("reference %+v", r)
			}
			last = r.Noted.At.End
		}
		for _, of := range got.OfSection[0] {
			if of < 0 || of >= len(got.Interviews) {
				t.Fatalf("section of interview %d of %d", of, len(got.Interviews))
			}
		}
		if len(got.Moments[0]) != len(got.readings[0].Turns) {
			t.Fatalf("%d moments for %d turns", len(got.Moments[0]), len(got.readings[0].Turns))
		}
	})
}
