package source

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSidecar(t *testing.T) {
	root := tree(t, map[string]string{
		"a.txt": "S1: one\nS2: two\n", "a.yaml": "title: A\ndate: 2024-05\nrecording: https://example.org/a.mp3\nurl: [https://example.org/a]\nspeakers:\n  S1: Ann  Ovar\n  S2: Bo\n",
		"b.md": "---\ntitle: B\ndate: 2023\n---\nS1: one\n", "b.yml": "title: Of the sidecar\nspeakers: [Ann, Bo]\nmood: fine\n",
		"c.txt.gz": gzipped(t, "S1: three"), "c.yaml": "title: C",
		"d.zip":     zipped(t, "x/e.txt", "S1: four", "x/e.yml", "title: E"),
		"alone.yml": "title: nobody's", "no.txt": "S1: five",
	})
	found := Find([]string{root, filepath.Join(root, "a.yaml")}, nil)
	want := listed{Documents: []string{"a.txt", "b.md", "c.txt.gz", "d.zip!x/e.txt", "no.txt"}, Passed: 1}
	if diff := cmp.Diff(want, list(root, found)); diff != "" {
		t.Fatalf("(-want +got):\n%s", diff)
	}
	got := map[string]Meta{}
	for _, f := range found.Documents {
		d, err := Read(f)
		if err != nil {
			t.Fatal(err)
		}
		check(t, d)
		got[d.Name] = d.Meta
		if d.Name == "b.md" && !cmp.Equal(d.Warnings, []string{`b.yml:3: unknown key "mood" is passed over; known are ` + knownKeys()}) {
			t.Errorf("warnings: %q", d.Warnings)
		}
	}
	if diff := cmp.Diff(map[string]Meta{
		"a.txt": {Title: "A", Date: "2024-05", URL: "https://example.org/a", Recording: "https://example.org/a.mp3",
			Speakers: []Speaker{{"S1", "Ann Ovar"}, {"S2", "Bo"}}},
		"b.md":          {Title: "Of the sidecar", Date: "2023", Speakers: []Speaker{{"Ann", "Ann"}, {"Bo", "Bo"}}},
		"c.txt.gz":      {Title: "C"},
		"d.zip!x/e.txt": {Title: "E"},
		"no.txt":        {},
	}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestSidecarFails(t *testing.T) {
	for yaml, want := range map[string]string{
		"title: [":                 "a.yaml:1: did not find expected node content",
		"title: A\n\ndate: May":    "a.yaml:3: date takes a date as 2024-05-06, 2024-05 or 2024",
		"url: javascript:alert(1)": "a.yaml:1: url takes an address that begins with http:// or https://",
		"title: {a: b}":            "a.yaml:1: title takes a text",
		"speakers: Ann":            "a.yaml:1: speakers takes labels and names, as in {SPEAKER_00: Ann Lee}, or a list of names",
		"speakers:\n - [Ann]":      "a.yaml:2: speakers takes labels and names, as in {SPEAKER_00: Ann Lee}, or a list of names",
		"title: A\ntitle: B":       `a.yaml:2: "title" stands here a second time; leave one`,
		"just words":               "a.yaml:1: not a list of keys and values, as in title: Evening talk",
		"":                         "a.yaml:1: not a list of keys and values, as in title: Evening talk",
		"\x00":                     "a.yaml: not a text: NUL at byte 0; no gzip, zip or Word document either; convert it to text, Markdown or HTML first",
	} {
		root := tree(t, map[string]string{"a.txt": "A: one", "a.yaml": yaml})
		_, err := Read(Find([]string{root}, nil).Documents[0])
		if err == nil || err.Error() != want {
			t.Errorf("%q:\n got %v\nwant %s", yaml, err, want)
		}
	}
	root := tree(t, map[string]string{"a.txt": "A: one", "a.yaml": strings.Repeat("# x\n", maxSidecar)})
	if _, err := Read(Find([]string{root}, nil).Documents[0]); err == nil || !strings.Contains(err.Error(), "more than 1 MB") {
		t.Errorf("a large sidecar: %v", err)
	}
}

// TestSidecarMovesNothing holds that what a sidecar says changes no offset.
func TestSidecarMovesNothing(t *testing.T) {
	for name, text := range map[string]string{"a.txt": "A: one\n\nB: two\n", "a.html": samplePage, "a.md": sampleMarkdown} {
		var got [2]*Document
		for i, yaml := range []string{"", "title: T\nurl: https://example.org/x\nspeakers: {A: Ann}\n"} {
			files := map[string]string{name: text}
			if yaml != "" {
				files["a.yaml"] = yaml
			}
			var err error
			if got[i], err = Read(Find([]string{tree(t, files)}, nil).Documents[0]); err != nil {
				t.Fatal(err)
			}
		}
		got[0].Meta, got[1].Meta = Meta{}, Meta{}
		got[0].Beside, got[1].Beside = "", ""
		got[0].Folder, got[1].Folder = "", ""
		if diff := cmp.Diff(got[0], got[1]); diff != "" {
			t.Errorf("%s (-without +with):\n%s", name, diff)
		}
	}
}
