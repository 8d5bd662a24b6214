package source

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestPage(t *testing.T) {
	const cafe, greek = "<html><p>Ann: caf\xe9 by the river</p>", "Ann: \xe1\xe2\xe3 by the river"
	pages := []Page{
		{Name: "example.org/a", URL: "https://example.org/a", Charset: "ISO-8859-1", Raw: []byte(cafe)},
		{Name: "example.org/b", URL: "https://example.org/b?page=1", Charset: "iso-8859-7", Raw: []byte(greek)},
		{Name: "example.org/b", URL: "https://example.org/b?page=2", Charset: "nonsense", Raw: []byte("Ann: plain")},
		{Name: "example.org/c.html", URL: "https://example.org/c.html", Charset: "latin1",
			Raw: []byte(`<html><head><link rel="canonical" href="https://example.org/own"></head><p>Ann: in UTF-8 ✓</p>`)},
		{Name: "example.org/d.html", URL: "https://example.org/d.html", Raw: []byte(`<html><head><link rel="canonical" href="/d"></head><p>Ann: d</p>`)},
		{Name: "example.org/e.zip", URL: "https://example.org/e.zip", Raw: []byte(zipped(t, "f.txt", "Ann: f"))},
	}
	var got [][3]string
	for _, f := range Find(nil, nil, pages...).Documents {
		d, err := Read(f)
		if err != nil {
			t.Fatal(err)
		}
		check(t, d)
		got = append(got, [3]string{d.Name, d.Meta.URL, d.Plain})
	}
	want := [][3]string{
		{"example.org/a", "https://example.org/a", "Ann: café by the river"},
		{"example.org/c.html", "https://example.org/own", "Ann: in UTF-8 ✓"},
		{"example.org/d.html", "https://example.org/d.html", "Ann: d"},
		{"example.org/e.zip!f.txt", "", "Ann: f"},
		{"https://example.org/b?page=1", "https://example.org/b?page=1", "Ann: αβγ by the river"},
		{"https://example.org/b?page=2", "https://example.org/b?page=2", "Ann: plain"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
