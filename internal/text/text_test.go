package text

import "testing"

func TestLanguage(t *testing.T) {
	for in, want := range map[string]string{
		"The bridge is old.":   "en",
		"다리가 낡았습니다.":           "ko",
		"GPT-4는 다음 단어를 예측합니다.": "ko",
		"The word 다리 stands in a sentence of many English words, which stays English.": "en",
		"": "en",
	} {
		if got := Language(in); got != want {
			t.Errorf("Language(%q) = %s, want %s", in, got, want)
		}
	}
}

func TestNormal(t *testing.T) {
	for in, want := range map[string]string{
		"The bridge is OLD!":          "the bridge is old",
		"  two\n lines ":              "two lines",
		"Don't; won’t":                "dont wont",
		"It cost $1,200.50, not -3%.": "it cost $1,200.50 not -3%",
		"well-known":                  "well known",
		"10:30 and 1/2":               "10:30 and 1/2",
		"“다리가 낡았다.”":                  "다리가 낡았다",
		"ＡＢＣ １２":                      "abc 12",
		"ㅤ가ㅤ나":                        "가 나",
		"café":                        "café",
		"...":                         "",
	} {
		if got := Normal(in); got != want {
			t.Errorf("Normal(%q) = %q, want %q", in, got, want)
		}
	}
}

// Both ways to the normal form agree, and it is its own.
func FuzzNormal(f *testing.F) {
	for _, s := range []string{"Don't -3% of 1,200.", "a\tb", "+5 -", "다리 10:30", "x'y", "'"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		got := Normal(s)
		if isASCII(s) {
			if slow := normalRunes([]rune(s)); slow != got {
				t.Errorf("%q: %q by bytes, %q by runes", s, got, slow)
			}
		}
		if isASCII(got) && Normal(got) != got {
			t.Errorf("%q: %q, and again %q", s, got, Normal(got))
		}
	})
}
