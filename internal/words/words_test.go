package words

import (
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

func book(text string) Book {
	return In(fstest.MapFS{"words/list.txt": {Data: []byte(text)}}, "words")
}

func TestList(t *testing.T) {
	b := book("# a comment\nplum\r\n\npear  \n")
	if diff := cmp.Diff([]string{"plum", "pear"}, b.List("list")); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(map[string]bool{"plum": true, "pear": true}, b.Set("list")); diff != "" {
		t.Error(diff)
	}
}

func TestTable(t *testing.T) {
	b := book("plum\tsweet\t1.5\tred\tblue\npear\tsour\t-2\n")
	want := [][]string{{"plum", "sweet", "1.5", "red", "blue"}, {"pear", "sour", "-2"}}
	if diff := cmp.Diff(want, b.Table("list", Text, OneOf("sweet", "sour"), Number, More)); diff != "" {
		t.Error(diff)
	}
	if v := Float(want[1][2]); v != -2 {
		t.Errorf("Float gives %v", v)
	}
}

// What is wrong with a list is told with its file and line.
func TestMistakes(t *testing.T) {
	for _, c := range []struct {
		text    string
		columns []Column
		want    string
	}{
		{"plum\n# pear\nplum\n", nil, `words: words/list.txt:3: "plum" stands in line 1 already`},
		{"plum\ta\nplum a\n", []Column{Text, Text}, "words: words/list.txt:2: 1 columns, where 2 are needed (tabs part them)"},
		{"plum\ta\n", []Column{Text}, "words: words/list.txt:1: 2 columns, where 1 are the most"},
		{"\n\nplum\t1,5\n", []Column{Text, Number}, `words: words/list.txt:3: column 2: "1,5" is not a number`},
		{"plum\tswet\n", []Column{Text, OneOf("sweet", "sour")}, `words: words/list.txt:1: column 2: "swet" is none of sweet, sour`},
		{"plum\t\tred\n", []Column{Text, Text, Text}, "words: words/list.txt:1: column 2: an empty cell"},
		{"plum\tred\t\tblue\n", []Column{Text, More}, "words: words/list.txt:1: column 3: an empty cell"},
		{"plum\n", []Column{Text, Optional(Number)}, ""},
		{"plum\t\n", []Column{Text, Any}, ""},
	} {
		if got := mistake(func() { book(c.text).Table("list", c.columns...) }); got != c.want {
			t.Errorf("%q: %s, want %s", c.text, got, c.want)
		}
	}
	if got, want := mistake(func() { book("").List("lst") }), "words: no list lst.txt"; got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// mistake is what f panics with.
func mistake(f func()) (said string) {
	defer func() {
		if r := recover(); r != nil {
			said = fmt.Sprint(r)
		}
	}()
	f()
	return ""
}

// A room finds the common lists too, and mistakes in them are told as theirs.
func TestCommon(t *testing.T) {
	b := book("plum\n")
	if diff := cmp.Diff(Common.List("titles.en"), b.List("titles.en")); diff != "" {
		t.Error(diff)
	}
	if got := mistake(func() { b.Table("months.en", Number) }); !strings.HasPrefix(got, "words: ") {
		t.Errorf("%q", got)
	}
}

// Every list of this room can be read and has an entry.
func TestCommonLists(t *testing.T) {
	found, err := fs.Glob(files, "lists/*.txt")
	if err != nil || len(found) < 10 {
		t.Fatalf("%d lists, %v", len(found), err)
	}
	for _, f := range found {
		if name := strings.TrimSuffix(strings.TrimPrefix(f, "lists/"), ".txt"); len(Common.List(name)) == 0 {
			t.Errorf("%s is empty", f)
		}
	}
}
