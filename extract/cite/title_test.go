package cite

import "testing"

func TestInterviewTitle(t *testing.T) {
	tests := []struct{ in, want string }{
		{"미나 오렐 인터뷰 원본", "미나 오렐 인터뷰"},
		{"미나 오렐 인터뷰 한글 자막(축약본)", "미나 오렐 인터뷰"},
		{"토비아스 퀼과 이네스 캘러웨이의 대담", "토비아스 퀼과 이네스 캘러웨이의 대담"},
		{"트램 토크 버전", "트램 토크"},
		{"Tram Talk, full episode", "Tram Talk"},
		{"Interview with Mina Orell - full video", "Interview with Mina Orell"},
		{"Full video", ""},
		{"원본 영상", ""},
		{"녹음 듣기", ""},
		{"인터뷰", ""},
		{"", ""},
	}
	for _, tt := range tests {
		if got := interviewTitle(tt.in); got != tt.want {
			t.Errorf("interviewTitle(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestIntroTitle(t *testing.T) {
	tests := []struct{ in, want string }{
		{"먼저 2024년 3월 4일 오렐의 인터뷰 영상 부분입니다.", "오렐의 인터뷰"},
		{"하버 대담 버전입니다. (12분 즈음)", "하버 대담"},
		{"최근에 나온 인터뷰입니다.", ""},
		{"From an interview with Mina Orell, recorded in spring.", "interview with Mina Orell"},
		{"Here is what she said in the Harbour Breakfast podcast.", "Harbour Breakfast podcast"},
		{"She said more later.", ""},
	}
	for _, tt := range tests {
		if got := (place{s: &section{intro: tt.in}}).introTitle(); got != tt.want {
			t.Errorf("introTitle(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestTitleInFront(t *testing.T) {
	tests := []struct{ in, want string }{
		{"The passenger report at", "The passenger report"},
		{"They all told us to read the passenger report at", "passenger report"},
		{"올해 나온 “전차와 도시”(개정판) 번역 글", "전차와 도시"},
		{"미나 오렐이 작년 인터뷰", "작년 인터뷰"},
		{"We all know. Tram Atlas", "Tram Atlas"},
		{"그렇게 끝났습니다.", ""},
	}
	for _, tt := range tests {
		if got := titleInFront(tt.in); got != tt.want {
			t.Errorf("titleInFront(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestPairIn(t *testing.T) {
	tests := []struct{ title, a, b string }{
		{"로리 펜윅의 미나 오렐 인터뷰", "로리 펜윅", "미나 오렐"},
		{"토비아스 퀼과 이네스 캘러웨이의 대담", "토비아스 퀼", "이네스 캘러웨이"},
		{"Rory Fenwick's interview with Mina Orell", "Rory Fenwick", "Mina Orell"},
		{"미나 오렐 인터뷰", "", ""},
		{"the city's interview with her", "", ""},
	}
	for _, tt := range tests {
		if a, b, _ := pairIn(tt.title); a != tt.a || b != tt.b {
			t.Errorf("pairIn(%q) = %q, %q, want %q, %q", tt.title, a, b, tt.a, tt.b)
		}
	}
}

func TestRoleOf(t *testing.T) {
	tests := []struct {
		in   string
		want Role
	}{
		{"인터뷰 원본", Original}, {"한글 자막 영상", Subtitles}, {"상세 정보, 트랜스크립트", Transcript},
		{"관련 글 - 인터뷰 원본", Related}, {"Full video", Original}, {"video with captions", Subtitles},
		{"See also", Related}, {"videography", ""}, {"", ""},
	}
	for _, tt := range tests {
		if got := roleOf(tt.in); got != tt.want {
			t.Errorf("roleOf(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}
