package compare

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// pairOf reads two texts.
func pairOf(a, b string) pair {
	l := loadLexicon()
	return pair{a: l.profileOf(a), b: l.profileOf(b)}
}

func TestOtherKind(t *testing.T) {
	tests := []struct {
		a, b, want string
	}{
		{"The council meets on Monday.", "The council meets on Tuesday.", "monday / tuesday"},
		{"시의회는 월요일에 열립니다.", "시의회는 화요일에 열립니다.", "monday / tuesday"},
		{"시의회는 월요일에 열립니다.", "The council meets on Tuesday.", "monday / tuesday"},
		{"시의회는 월요일에 열립니다.", "The council meets on Monday.", ""},
		{"A woman drives the night tram.", "A man drives the night tram.", "female / male"},
		{"Buses and trams are full.", "Trams are full.", ""},
		{"Red is nearer to orange than to blue.", "Red is nearer to purple than to blue.", ""},
		{"The harbour is loud.", "The harbour is quiet.", ""},
	}
	for _, tt := range tests {
		p, q := pairOf(tt.a, tt.b), pairOf(tt.b, tt.a)
		if _, got := p.otherKind(); got != tt.want {
			t.Errorf("%q, %q: %q, want %q", tt.a, tt.b, got, tt.want)
		}
		if _, got := q.otherKind(); got != tt.want {
			t.Errorf("%q, %q: %q, want %q", tt.b, tt.a, got, tt.want)
		}
	}
}

func TestKnown(t *testing.T) {
	for word, want := range map[string]string{"수요일에": "수요일", "소녀들이": "소녀", "소년": "소년", "비행기를": "비행기", "기타": "기타", "개념": "", "일요": ""} {
		if got := loadLexicon().known(word); got != want {
			t.Errorf("known(%q) = %q, want %q", word, got, want)
		}
	}
}

func TestLacking(t *testing.T) {
	tests := []struct {
		name, a, b string
		thin       bool
	}{
		{"a way of speaking", "You can't answer that question.", "I want to answer your question.", true},
		{"titles alone", "He was vice president.", "She is our vice president.", true},
		{"one word of the subject", "We need trams.", "They sold the trams.", true},
		{"the subject and what is said of it", "The depot flooded in the storm.", "The storm flooded the depot.", false},
		{"two people of one matter", "I want the depot moved behind the harbour.", "We will move the depot behind the harbour.", false},
	}
	for _, tt := range tests {
		p := pairOf(tt.a, tt.b)
		if got := p.lacking() >= tooThin; got != tt.thin {
			t.Errorf("%s: lacking %.2f, thin %v, want %v", tt.name, p.lacking(), got, tt.thin)
		}
	}
}

func TestFiguresInParts(t *testing.T) {
	tests := []struct {
		text string
		want []float64
	}{
		{"연봉은 39만 5천 달러입니다.", []float64{395000}},
		{"36만 1,400달러를 받습니다.", []float64{361400}},
		{"2만 명이 3번 탔습니다.", []float64{3, 20000}},
		{"2억 3천만 원", []float64{200000000 + 30000000}},
	}
	for _, tt := range tests {
		if d := cmp.Diff(tt.want, loadLexicon().profileOf(tt.text).numbers); d != "" {
			t.Errorf("%q (-want +got):\n%s", tt.text, d)
		}
	}
}

func TestAnsweringNoTurnsNothingRound(t *testing.T) {
	for text, want := range map[string]int{"No. The shifts are too long.": 0, "No, they are not long.": 1, "No tram is late.": 1, "아니요, 전차는 시끄럽습니다.": 0} {
		if got := loadLexicon().profileOf(text).negated; got != want {
			t.Errorf("%q is turned %d times, want %d", text, got, want)
		}
	}
}
