package source

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Chats as their programs write them: who wrote what, and on which day the
// first message was written. No message has a moment.
func TestMessages(t *testing.T) {
	for name, c := range map[string]struct {
		text, title, date string
		voices            [][2]string
	}{
		"KakaoTalk on a computer": {
			"방파제 방 님과 카카오톡 대화\n저장한 날짜 : 2031-03-11 22:14:03\n\n--------------- 2031년 3월 11일 화요일 ---------------\n[노을빈] [오전 9:12] 방파제는 샙니다.\n[도하늘] [오전 9:15] 사진\n[노을빈] [오전 9:16] 두 번\n지었습니다.\n--------------- 2031년 3월 12일 수요일 ---------------\n[도하늘] [오후 2:05] 그래도 샙니다.\n",
			"방파제 방 님과 카카오톡 대화", "2031-03-11",
			[][2]string{{"노을빈", "방파제는 샙니다.\n\n두 번\n\n지었습니다."}, {"도하늘", "그래도 샙니다."}},
		},
		"KakaoTalk on a computer, in English": {
			"Wall KakaoTalk Chats\n\n--------------- Monday, March 11, 2030 ---------------\n[Ana Bell] [9:12 AM] It leaks.\n[Bo Lind] [2:05 PM] It was built twice.\n",
			"Wall KakaoTalk Chats", "2030-03-11",
			[][2]string{{"Ana Bell", "It leaks."}, {"Bo Lind", "It was built twice."}},
		},
		"KakaoTalk on a phone": {
			"방파제 방 카카오톡 대화\n\n2031년 3월 11일 오전 9:12\n2031년 3월 11일 오전 9:12, 노을빈 : 방파제는 샙니다.\n2031년 3월 11일 오전 9:13, 서다온님이 들어왔습니다.\n2031년 3월 11일 오전 9:15, 도하늘 : 그래도\n샙니다.\n",
			"방파제 방 카카오톡 대화", "2031-03-11",
			[][2]string{{"노을빈", "방파제는 샙니다."}, {"도하늘", "그래도\n\n샙니다."}},
		},
		"KakaoTalk on an iPhone": {
			"2031년 3월 11일 화요일\n2031. 3. 11. 오전 9:12, 노을빈 : 방파제는 샙니다.\n2031. 3. 11. 오전 9:15, 도하늘 : 그래도 샙니다.\n",
			"", "2031-03-11", [][2]string{{"노을빈", "방파제는 샙니다."}, {"도하늘", "그래도 샙니다."}},
		},
		"WhatsApp on an iPhone": {
			"\u200e[13.07.27, 20:20:41] Wall: \u200eMessages and calls are end-to-end encrypted.\r\n[13.07.27, 20:20:41] Ana Bell: It leaks.\r\n[13.07.27, 20:21:02] ~\u202fBo Lind: It was built twice.\r\n\u200e[13.07.27, 20:22:02] Bo Lind: \u200eimage omitted\r\n",
			"", "2027-07-13", [][2]string{{"Ana Bell", "It leaks."}, {"Bo Lind", "It was built twice."}},
		},
		"WhatsApp on an iPhone, with halves of the day": {
			"[7/9/27, 8:20:41\u202fPM] Ana Bell: It leaks.\n[7/9/27, 8:21:02\u202fPM] Bo Lind: It was built twice.\n",
			"", "2027-07-09", [][2]string{{"Ana Bell", "It leaks."}, {"Bo Lind", "It was built twice."}},
		},
		"WhatsApp on Android": {
			"7/9/27, 20:20 - Messages and calls are end-to-end encrypted.\n7/9/27, 20:20 - Ana Bell: It leaks.\n7/9/27, 20:21 - Bo Lind: <Media omitted>\n7/9/27, 20:22 - Bo Lind: It was built:\ntwice.\n7/9/27, 20:23 - Ana Bell added Cora\n",
			"", "2027-09-07", [][2]string{{"Ana Bell", "It leaks."}, {"Bo Lind", "It was built:\n\ntwice."}},
		},
		"WhatsApp in Korean": {
			"2031. 3. 11. 오전 9:12 - 노을빈: 방파제는 샙니다.\n2031. 3. 11. 오전 9:15 - 도하늘: 그래도 샙니다.\n",
			"", "2031-03-11", [][2]string{{"노을빈", "방파제는 샙니다."}, {"도하늘", "그래도 샙니다."}},
		},
		"Zoom": {
			"14:01:03 From Ana Bell to Everyone:\n\tIt leaks.\n14:01:20\t From  Bo Lind  to  Everyone : It was built twice.\n",
			"", "", [][2]string{{"Ana Bell", "It leaks."}, {"Bo Lind", "It was built twice."}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			d := messagesOf(t, c.text, Messages)
			if d.Meta.Title != c.title || d.Meta.Date != c.date || len(d.Times) > 0 {
				t.Errorf("title %q, date %q, %d times", d.Meta.Title, d.Meta.Date, len(d.Times))
			}
			if diff := cmp.Diff(c.voices, saidBy(d)); diff != "" {
				t.Errorf("voices (-want +got):\n%s", diff)
			}
		})
	}
}

func messagesOf(t *testing.T, text string, format Format) *Document {
	t.Helper()
	d, err := Parse("a.txt", []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	check(t, d)
	if d.Format != format {
		t.Fatalf("read as %s, want %s", d.Format, format)
	}
	return d
}

func saidBy(d *Document) [][2]string {
	var out [][2]string
	for _, m := range d.Marks {
		if m.Kind == Voice {
			out = append(out, [2]string{m.Value, m.In(d.Plain)})
		}
	}
	return out
}

func TestSpeechTags(t *testing.T) {
	d := messagesOf(t, "<Person1>It leaks.\nIn spring.</Person1>\n<Person2>Who pays?</Person2> <진행자>다음은 날씨입니다.</진행자>\n", SpeechTags)
	want := [][2]string{{"Person1", "It leaks.\nIn spring."}, {"Person2", "Who pays?"}, {"진행자", "다음은 날씨입니다."}}
	if diff := cmp.Diff(want, saidBy(d)); diff != "" {
		t.Errorf("voices (-want +got):\n%s", diff)
	}
}

// What only looks like a chat or a script is read as it was.
func TestNoMessages(t *testing.T) {
	for _, text := range []string{
		"[Ana Bell] [00:12] It leaks.\n[Bo Lind] [00:20] Who pays?\n",
		"2031-03-11 09:12, the wall: it leaks.\nNobody pays.\n",
		"[00:01:02] Ana Bell: It leaks.\n[00:01:09] Bo Lind: Who pays?\n",
		"<P>It leaks.</P>\n<P>Who pays?</P>\n",
		"Ana Bell: <Note>It leaks.</Note> and\nBo Lind: no\n",
	} {
		d, err := Parse("a.txt", []byte(text))
		if err != nil || d.Format == Messages || d.Format == SpeechTags {
			t.Errorf("%q: read as %s, %v", text, d.Format, err)
		}
	}
}

func FuzzMessages(f *testing.F) {
	for _, s := range []string{"[7/9/27, 8:20 PM] A: b", "2031년 3월 11일 오전 9:12, 가 : 나", "[가] [오전 9:12] 나", "14:01:03 From A to B: c", "- Mon, May 1, 2030 -"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d, err := ParseAs("a.txt", []byte(s+"\n"+s), Messages); err == nil {
			check(t, d)
		}
		if d, err := ParseAs("a.txt", []byte(s), SpeechTags); err == nil {
			check(t, d)
		}
	})
}
