package dialogue

import (
	"fmt"
	"strings"
	"testing"

	"github.com/whosaid/whosaid/extract/source"
)

// transcript writes n turns of a conversation, each of one line of words.
func transcript(n int, label func(i int) string, line string) *source.Document {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%s%s\n\n", label(i), line)
	}
	return &source.Document{Name: "bench", Text: b.String(), Plain: b.String()}
}

func BenchmarkEnglish(b *testing.B) {
	names := []string{"Rory Fenwick: ", "Mina Orrell: ", "Rory Fenwick: ", "Tobias Quill: "}
	line := strings.Repeat("More people come to the old town since the trams are free, and it is quieter. ", 2)
	run(b, transcript(50_000, func(i int) string { return names[i%4] }, line))
}

func BenchmarkEnglishTimes(b *testing.B) {
	names := []string{"Rory Fenwick", "Mina Orrell"}
	label := func(i int) string { return fmt.Sprintf("%s: (%02d:%02d)\n", names[i%2], i/60%60, i%60) }
	run(b, transcript(50_000, label, "We counted on four bridges, every day, and the cars were fewer."))
}

func BenchmarkKorean(b *testing.B) {
	names := []string{"로리: ", "미나 오렐: "}
	line := "전차가 무료가 된 뒤로 구시가지를 찾는 사람이 더 많아졌습니다. 상점들의 매출도 올랐습니다."
	run(b, transcript(50_000, func(i int) string { return names[i%2] }, line))
}

func BenchmarkProse(b *testing.B) {
	line := strings.Repeat("The bridges are as full as ever, the council said in its report on the winter. ", 4)
	run(b, transcript(50_000, func(int) string { return "" }, line))
}

func run(b *testing.B, doc *source.Document) {
	b.SetBytes(int64(len(doc.Plain)))
	b.ReportAllocs()
	for b.Loop() {
		Detect(doc)
	}
}
