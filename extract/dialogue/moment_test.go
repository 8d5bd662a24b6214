package dialogue

import "testing"

func TestClock(t *testing.T) {
	tests := []struct {
		text    string
		seconds float64
		n       int
	}{
		{"02:49", 169, 5}, {"1:02:33 and", 3753, 7}, {"00:00:04.250", 4, 12}, {"0:03", 3, 4}, {"123:00", 7380, 6},
		{"10", 0, 0}, {"10:3", 0, 0}, {"10:75", 0, 0}, {"1234:00", 0, 0}, {"", 0, 0}, {":10", 0, 0},
	}
	for _, tt := range tests {
		if s, n := clock(tt.text); s != tt.seconds || n != tt.n {
			t.Errorf("clock(%q) = %v, %d, want %v, %d", tt.text, s, n, tt.seconds, tt.n)
		}
	}
}

func TestStatedMoment(t *testing.T) {
	tests := []struct {
		text  string
		want  float64
		known bool
	}{
		{"33분 9초 즈음", 1989, true},
		{"(한글 자막 영상 기준 33분 9초 즈음)", 1989, true},
		{"14분 30초 즈음에도 관련 있는 이야기가 나옵니다. (13분 47초 즈음)", 827, true},
		{"13분 20초 즈음 부터", 800, true},
		{"1시간 2분 3초", 3723, true},
		{"at 13:20", 800, true},
		{"He says it around 33:09 in the video", 1989, true},
		{"from the 14-minute mark", 840, true},
		{"at 1 hour 2 minutes", 3720, true},
		{"5분 정도 걸린다", 0, false},
		{"10시 14분 즈음", 0, false},
		{"It took 5 minutes to leave", 0, false},
		{"at 13 people", 0, false},
		{"", 0, false},
	}
	for _, tt := range tests {
		m, ok := loadLexicon().statedMoment(tt.text)
		if ok != tt.known || ok && m.Seconds != tt.want {
			t.Errorf("statedMoment(%q) = %v, %v, want %v, %v", tt.text, m.Seconds, ok, tt.want, tt.known)
		}
	}
}
