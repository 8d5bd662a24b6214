package source

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func asideTexts(d *Document) []string {
	var out []string
	for _, m := range d.Marks {
		if m.Kind == Aside {
			out = append(out, m.In(d.Plain))
		}
	}
	return out
}

func TestAsidesInPlainText(t *testing.T) {
	talk := strings.Repeat("앤: 주전자가 노래합니다.\n보: 그렇죠.\n", 20)
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a table of other posts": {
			talk + "'차 이야기' 카테고리의 다른 글\n찻잔에 대하여 (3) | 2024.04.18 |\n---|---|\n찻잎도 노래할까요? (9) | 2024.04.09 |\n",
			[]string{"'차 이야기' 카테고리의 다른 글\n찻잔에 대하여 (3) | 2024.04.18 |\n---|---|\n찻잎도 노래할까요? (9) | 2024.04.09 |"},
		},
		"buttons":   {"본문 바로가기\n" + talk + "공유하기\n댓글 3\n태그: 차, 주전자\n", []string{"본문 바로가기", "공유하기\n댓글 3\n태그: 차, 주전자"}},
		"a footer":  {talk + "* 앤 인터뷰 원본: https://example.org/ann\n관련 글 - 찻잔: https://example.org/cups\n", nil},
		"a heading": {"Related posts\n" + talk, nil},
		"talk only": {talk, nil},
		"words":     {"Ann: Comments?\nBo: Share this with everybody you know, and then with all the others that you do not know yet.\n", nil},
	} {
		d, err := Parse("a.txt", []byte(c.text))
		if err != nil {
			t.Fatal(err)
		}
		check(t, d)
		if diff := cmp.Diff(c.want, asideTexts(d)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestAsidesInMarkdown(t *testing.T) {
	d, err := Parse("a.md", []byte(`---
source: https://example.org/talk
---
Ann: Kettles sing.

[Ten pots you must own](https://www.example.org/pots)

[Listen to the recording](https://example.org/talk/play)

[The other shop](https://example.com/kettles)

[Audio](/talk.mp3)

See also: [cups](/cups) and [jugs](/jugs)

Photo: Ida Fenn

Bo: I read [cups](/cups).

Related posts

- [Cups](/cups)
- [Jugs](/jugs)
`))
	if err != nil {
		t.Fatal(err)
	}
	check(t, d)
	want := []string{"Ten pots you must own", "See also: cups and jugs\n\nPhoto: Ida Fenn", "Related posts\n\nCups\nJugs"}
	if diff := cmp.Diff(want, asideTexts(d)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
