package source

import (
	"fmt"
	"strings"
	"testing"
)

// longTalk is a timed transcript of about size bytes.
func longTalk(head, cue string, size int) string {
	var b strings.Builder
	b.WriteString(head)
	for n := 0; b.Len() < size; n++ {
		fmt.Fprintf(&b, cue, n/3600, n/60%60, n%60, (n+1)/3600, (n+1)/60%60, (n+1)%60)
	}
	return b.String()
}

func BenchmarkTimed(b *testing.B) {
	const size = 4 << 20
	for _, c := range []struct{ name, text string }{
		{"subrip", longTalk("", "1\n%02[1]d:%02[2]d:%02[3]d,000 --> %02[4]d:%02[5]d:%02[6]d,000\nAna Pell: The trams of %[6]d towns\nare as free as they were in spring.\n\n", size)},
		{"webvtt", longTalk("WEBVTT\n\n", "%02[1]d:%02[2]d:%02[3]d.000 --> %02[4]d:%02[5]d:%02[6]d.000\n<v Ana Pell>The trams of %[6]d towns\nare as free as they were in spring.</v>\n\n", size)},
		{"rolling", longTalk("WEBVTT\n\n", "%02[1]d:%02[2]d:%02[3]d.000 --> %02[4]d:%02[5]d:%02[6]d.000\nwhat was said before at %[3]d\nthe trams of <c>the</c> town are free at %[6]d\n\n"+
			"%02[4]d:%02[5]d:%02[6]d.000 --> %02[4]d:%02[5]d:%02[6]d.010\nthe trams of the town are free at %[6]d\n\n", size)},
		{"whisper", `{"segments": [` + longTalk("", `{"start": %[1]d%[2]d%[3]d, "end": %[4]d%[5]d%[6]d.5, "text": " The trams of %[6]d towns are as \"free\" as they were."},`+"\n", size) + `{}]}`},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			for b.Loop() {
				if _, err := Parse("a", []byte(c.text)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
