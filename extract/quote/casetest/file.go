package casetest

import "strings"

// separator stands on a line of its own between two cases.
const separator = "---\n"

// file is a file of cases.
type file struct {
	theme string // the comment lines at its top
	cases []testCase
}

// testCase is a text and what must be found in it, a line a quotation.
type testCase struct {
	text string
	want []string
}

func parse(raw string) file {
	var f file
	for line := range strings.Lines(raw) {
		if !strings.HasPrefix(line, "#") {
			break
		}
		f.theme += line
	}
	for c := range strings.SplitSeq(strings.TrimPrefix(raw, f.theme), separator) {
		text, want, _ := strings.Cut(strings.TrimSpace(c), "\n\n")
		f.cases = append(f.cases, testCase{text: text, want: lines(want)})
	}
	return f
}

func lines(s string) []string {
	out := []string{}
	for line := range strings.Lines(s) {
		out = append(out, strings.TrimSpace(line))
	}
	return out
}

// String is the text of the file.
func (f file) String() string {
	cases := []string{}
	for _, c := range f.cases {
		cases = append(cases, c.text+"\n\n"+strings.Join(append(c.want, ""), "\n"))
	}
	return f.theme + "\n" + strings.Join(cases, separator)
}

// longestName is the number of letters of the longest name of a case.
const longestName = 40

// name is the beginning of a case's text.
func (c testCase) name() string {
	line, _, _ := strings.Cut(c.text, "\n")
	letters := []rune(strings.ReplaceAll(line, "/", "-"))
	return string(letters[:min(len(letters), longestName)])
}
