package agree

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/internal/casetest"
)

// TestCases compares what is found in the texts of testdata with what they say
// must be.
func TestCases(t *testing.T) {
	finders := map[string]func(t *testing.T, texts []string) []string{"find": found, "opening": opened}
	casetest.Cases(t, "testdata", "\n\n", func(t *testing.T, file, c string) string {
		head, texts := read(c)
		got := finders[file](t, texts)
		if len(got) == 0 {
			got = []string{"nothing"}
		}
		return strings.Join(head, "\n") + "\n= " + strings.Join(got, "\n= ") + c[len(strings.TrimRight(c, "\n")):]
	})
}

// read gives the lines of a case without what must be found, and those of them
// that are not comments.
func read(c string) (head, texts []string) {
	for line := range strings.Lines(c) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '=' {
			continue
		}
		head = append(head, line)
		if line[0] != '#' {
			texts = append(texts, line)
		}
	}
	return head, texts
}

// opened tells the side that a sentence opens with.
func opened(_ *testing.T, texts []string) []string {
	taken, _, ok := loadLexicon().openings.read(texts[0])
	if !ok {
		return nil
	}
	return []string{verb(taken.agrees) + " " + strconv.FormatFloat(taken.strength, 'f', -1, 64)}
}

func verb(agrees bool) string {
	if agrees {
		return "agrees"
	}
	return "disagrees"
}

var (
	speakers = []string{"Ada", "Bo", "Cy"}
	line     = regexp.MustCompile(`^(\d+) (\w+) \(([^)]*)\): (.*)$`)
	kinds    = map[string]claim.Kind{
		"assertion": claim.Assertion, "question": claim.Question, "request": claim.Request,
		"thanks": claim.Thanks, "assent": claim.Assent, "dissent": claim.Dissent,
	}
	roles = map[string]dialogue.Role{"host": dialogue.Host, "guest": dialogue.Guest}
)

// turnOf reads a line of a conversation.
func turnOf(t *testing.T, s string) said {
	t.Helper()
	m := line.FindStringSubmatch(s)
	if m == nil {
		t.Fatalf("%q is no turn", s)
	}
	document, _ := strconv.Atoi(m[1])
	out := said{document: document - 1, person: slices.Index(speakers, m[2]), text: m[4]}
	for i, is := range strings.Split(m[3], ", ") {
		kind, isKind := kinds[is]
		role, isRole := roles[is]
		switch {
		case i == 0 && isKind:
			out.kind = kind
		case i > 0 && isRole:
			out.role = role
		case i > 0 && is == "asked":
			out.asked = true
		default:
			t.Fatalf("%q: what is %q?", s, is)
		}
	}
	if out.document < 0 || out.person < 0 {
		t.Fatalf("%q: documents are numbered from 1, and speakers are %s", s, speakers)
	}
	return out
}

// found tells who agrees with what in a conversation.
func found(t *testing.T, texts []string) []string {
	var turns []said
	for _, s := range texts {
		turns = append(turns, turnOf(t, s))
	}
	var out []string
	for _, r := range Find(input(turns)) {
		who := strconv.Itoa(r.A + 1)
		if r.A < 0 {
			who = speakers[r.Person]
		}
		out = append(out, fmt.Sprintf("%s %s with %d, %s", who, verb(r.Agrees), r.B+1, r.Method))
	}
	return out
}
