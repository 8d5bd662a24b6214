package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rivo/uniseg"
)

func TestLayOut(t *testing.T) {
	tests := map[string]struct {
		lines    [][]string
		width    int
		together int
		want     []string
	}{
		"room for all": {
			[][]string{{"who", "quote"}, {"Orrell", "Trams are free."}}, 80, 1,
			[]string{"who     quote", "Orrell  Trams are free."},
		},
		"folded between words": {
			[][]string{{"who", "quote"}, {"Orrell", "Trams are free for all."}, {"Quill", "No."}}, 20, 1,
			[]string{"who     quote", "Orrell  Trams are", "        free for", "        all.", "", "Quill   No."},
		},
		"by East Asian width": {
			[][]string{{"who", "quote"}, {"한보람", "전차는 무료다."}}, 18, 1,
			[]string{"who     quote", "한보람  전차는", "        무료다."},
		},
		"two lines a group": {
			[][]string{{"who"}, {"Orrell"}, {"Quill"}, {"Fenn"}, {"Marsh"}}, 80, 2,
			[]string{"who", "Orrell", "Quill", "", "Fenn", "Marsh"},
		},
		"a word that is too long": {
			[][]string{{"where"}, {"interviews/evening-talk.txt:14"}}, 16, 1,
			[]string{"where", "interviews/eveni", "ng-talk.txt:14"},
		},
	}
	for name, c := range tests {
		got := strings.Split(strings.TrimRight(layOut(c.lines, c.width, c.together), "\n"), "\n")
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func FuzzFold(f *testing.F) {
	f.Add("전차는 free\xff for all", 3)
	f.Fuzz(func(t *testing.T, s string, width int) {
		if width < 2 {
			return
		}
		lines := fold(s, width)
		if got, want := strings.Join(lines, ""), strings.Join(strings.Fields(s), ""); strings.ReplaceAll(got, " ", "") != want {
			t.Fatalf("%q is not %q", got, want)
		}
		for _, l := range lines {
			if n := uniseg.StringWidth(l); n > width && uniseg.GraphemeClusterCount(l) > 1 {
				t.Fatalf("%q is %d wide, of %d", l, n, width)
			}
		}
	})
}
