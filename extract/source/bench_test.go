package source

import (
	"strings"
	"testing"
)

func benchmark(b *testing.B, name, text string) {
	raw := []byte(text)
	b.SetBytes(int64(len(raw)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Parse(name, raw); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPlain(b *testing.B) {
	benchmark(b, "a.txt", strings.Repeat("앤: 주전자가 노래합니다, 정말로.\nBo: It does, it really does.\n", 20_000))
}

func BenchmarkShort(b *testing.B) {
	benchmark(b, "a.txt", strings.Repeat("앤: 주전자가 노래합니다, 정말로.\nBo: It does, it really does.\n", 400))
}

func BenchmarkMarkdown(b *testing.B) {
	benchmark(b, "a.md", strings.Repeat("**Ann:** The kettle *sings*, and [we know](https://example.org) why.\n\n", 5_000))
}

func BenchmarkHTML(b *testing.B) {
	benchmark(b, "a.html", "<html><body>"+strings.Repeat("<p><b>Ann:</b> The kettle sings, and we know why &amp; how.</p>\n", 2_000)+"</body></html>")
}
