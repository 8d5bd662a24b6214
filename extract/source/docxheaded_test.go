package source

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// As programs for qualitative analysis export a transcript: the speaker may
// stand behind the words.
var headedTableBody = "<w:p><w:r><w:t>Interview one</w:t></w:r></w:p><w:tbl>" + row("", "Timespan", "Content", "Speaker") +
	row("1", "0:00.5 - 0:03.4", "Are the trams &amp; buses free?", "Ana Pell") + row("2", "0:03.4 - 0:05.0", "They are.", "") +
	row("3", "1:00:05.0 - 1:00:06.0", "Who pays?", "Ana Pell") + row("4", "", "", "Bo Lind") + row("5") + "</w:tbl><w:p><w:r><w:t>End of it</w:t></w:r></w:p>"

func TestDOCXHeadedTable(t *testing.T) {
	d, err := Parse("a.docx", []byte(wordFile(t, headedTableBody)))
	if err != nil {
		t.Fatal(err)
	}
	check(t, d)
	if diff := cmp.Diff([]voice{{"Ana Pell", "Are the trams & buses free?"}, {"", "They are."}, {"Ana Pell", "Who pays?"}}, voicesOf(d)); diff != "" {
		t.Errorf("voices (-want +got):\n%s", diff)
	}
	want := []said{{0.5, "Are the trams & buses free?"}, {3.4, "They are."}, {3605, "Who pays?"}}
	for i, x := range d.Times {
		if x.Seconds != want[i].At || d.Plain[x.Offset:x.Offset+len(want[i].Text)] != want[i].Text {
			t.Errorf("time %d: %+v", i, x)
		}
	}
	if len(d.Times) != len(want) {
		t.Errorf("%d times", len(d.Times))
	}
}
