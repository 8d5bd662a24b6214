package casetest

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

const cases = `# A theme.

Ada Quill said the dam leaks.
She is a baker.

Ada Quill: the dam leaks.
---
It rains 9/11 times.

---
Bo said so.

Bo: so
Bo?: so
`

func TestParse(t *testing.T) {
	f := parse(cases)
	want := []testCase{
		{"Ada Quill said the dam leaks.\nShe is a baker.", []string{"Ada Quill: the dam leaks."}},
		{"It rains 9/11 times.", []string{}},
		{"Bo said so.", []string{"Bo: so", "Bo?: so"}},
	}
	if diff := cmp.Diff(want, f.cases, cmp.AllowUnexported(testCase{})); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(cases, f.String()); diff != "" {
		t.Error(diff)
	}
	if got := f.cases[1].name(); got != "It rains 9-11 times." {
		t.Errorf("the name is %q", got)
	}
}
