package address

import (
	"testing"

	"github.com/whosaid/whosaid/internal/casetest"
)

func TestCanonical(t *testing.T) { casetest.Lines(t, "testdata/canonical", Canonical) }

func FuzzCanonical(f *testing.F) {
	for _, s := range []string{"https://youtu.be/AbCdEf12345?t=1", "www.www.example.org", "http://a:b@example.org:/?&utm_x=1#!a", "https://example.org/%zz", "http://[::1]:80/%2f#/%20"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Canonical(s)
		if twice := Canonical(once); twice != once {
			t.Fatalf("Canonical(%q) = %q, and of that %q", s, once, twice)
		}
	})
}

func TestDeep(t *testing.T) {
	tests := []struct {
		url     string
		seconds float64
		want    string
	}{
		{"https://www.youtube.com/watch?v=AbCdEf12345", 1989, "https://www.youtube.com/watch?v=AbCdEf12345&t=1989"},
		{"https://example.org/tram-talk-12.mp4", 725.9, "https://example.org/tram-talk-12.mp4#t=725"},
		{"https://vimeo.com/1234", 60, "https://vimeo.com/1234#t=60s"},
		{"https://example.org/page", 60, "https://example.org/page"},
		{"https://www.twitch.tv/videos/7", 60, "https://www.twitch.tv/videos/7?t=60s"},
	}
	for _, tt := range tests {
		if got := Deep(tt.url, tt.seconds); got != tt.want {
			t.Errorf("Deep(%q, %v) = %q, want %q", tt.url, tt.seconds, got, tt.want)
		}
	}
}

func TestPage(t *testing.T) {
	tests := []struct{ url, quote, want string }{
		{"https://example.org/a", "Trams are free, now.", "https://example.org/a#:~:text=Trams%20are%20free%2C%20now."},
		{"https://example.org/a", "well-known", "https://example.org/a#:~:text=well%2Dknown"},
		{"https://example.org/#/a", "one", "https://example.org/#/a:~:text=one"},
		{"https://example.org/a", "one two three four five six seven eight nine ten", "https://example.org/a#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten"},
		{"https://example.org/a", " ", "https://example.org/a"},
		{"https://example.org/a", "전차", "https://example.org/a#:~:text=%EC%A0%84%EC%B0%A8"},
	}
	for _, tt := range tests {
		if got := Page(tt.url, tt.quote); got != tt.want {
			t.Errorf("Page(%q, %q) = %q, want %q", tt.url, tt.quote, got, tt.want)
		}
	}
}
