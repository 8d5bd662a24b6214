package claim

import (
	"strings"
	"unicode/utf8"
)

const (
	longestEnding   = 14 // syllables of the longest ending in the list
	shortKorean     = 6  // words up to which a sentence about "그건" leans on its context
	shortCaption    = 4  // words from which a finished line without an ending still states something
	shortPredicate  = 3  // words from which an open vowel at the end is taken for a plain ending
	loneWordAtLeast = 4  // syllables that a sentence of one word with a short ending needs
)

// korean judges a Korean sentence by its ending.
func (j *judge) korean(text string) verdict {
	s := koreanSentence{judge: j, text: text}
	s.measure()
	v := s.verdict()
	v.answers = v.answers || s.beginsWithAnswer()
	v.leans = s.leans()
	return v
}

// koreanSentence is a sentence under judgement.
type koreanSentence struct {
	*judge
	text  string
	body  string // without the marks at its end
	last  string // the last word
	words int
	final byte // '?', '.', '!' or 0
}

const marks = " .?!,…~\"'”’」』)]:;—–-·ㅋㅎㅠㅜ^"

func (s *koreanSentence) measure() {
	s.body = strings.TrimRight(s.text, marks)
	for _, m := range []byte("?.!") {
		if s.final == 0 && strings.IndexByte(s.text[len(s.body):], m) >= 0 {
			s.final = m
		}
	}
	s.last = s.body[strings.LastIndexAny(s.body, " \u00a0")+1:]
	inWord := false
	for i := 0; i < len(s.body); i++ {
		space := s.body[i] == ' '
		if !space && !inWord {
			s.words++
		}
		inWord = !space
	}
}

func (s *koreanSentence) verdict() verdict {
	if kind, ok := s.shortAnswer(); ok && s.final != '?' {
		return verdict{kind: kind, reason: answerReasons[kind], answers: kind != Fragment}
	}
	does := s.does()
	switch {
	case does == "thanks":
		return verdict{kind: Thanks, reason: "ends in thanks or a greeting"}
	case s.final == '?':
		return verdict{kind: Question, reason: "ends in a question mark", poses: s.poses()}
	case does == "asks" || does == "either" && s.final != '.' && s.asks():
		return verdict{kind: Question, reason: "ends as a question", poses: s.poses()}
	case does == "wants":
		return verdict{kind: Request, reason: "ends as a request"}
	case does == "setup":
		return verdict{kind: Setup, reason: "sets up what comes"}
	case does == "hearsay" || does == "tells" && s.hearsay():
		return nobodys
	case does == "breaks":
		return verdict{kind: Fragment, reason: "broken off"}
	case does == "" && !s.caption():
		return verdict{kind: Fragment, reason: "no final ending"}
	}
	return verdict{kind: Assertion, reason: "a statement"}
}

// caption reports whether a line without an ending states something all the
// same: it is finished and long enough, or all there is to read.
func (s *koreanSentence) caption() bool {
	if s.only {
		return s.words >= loneCaption
	}
	return s.final == '.' && s.words >= shortCaption
}

// poses reports whether a question puts a proposition ("...지 않나요?").
func (s *koreanSentence) poses() bool {
	if s.words <= 1 || s.asks() {
		return false
	}
	for _, e := range s.know.posingKo {
		if strings.HasSuffix(s.body, e) {
			return true
		}
	}
	return false
}

// does looks the end of the sentence up: the longest ending that fits. A
// single word with a one-syllable ending is taken for a noun.
func (s *koreanSentence) does() string {
	if s.know.nouns[s.last] && s.words < shortPredicate {
		return ""
	}
	does, length := s.ending()
	if s.words == 1 && length == 1 && utf8.RuneCountInString(s.last) < loneWordAtLeast && s.final == 0 {
		return ""
	}
	if does == "" && s.words >= shortPredicate && openVowel(s.last) {
		return "either"
	}
	return does
}

// ending returns what the longest ending in the list does, and its length in
// syllables.
func (s *koreanSentence) ending() (string, int) {
	s.buf = s.buf[:0]
	starts := [longestEnding + 2]int{} // of the last syllables in buf, the last first
	n := 0
	from := s.tail(longestEnding + 1)
	for i, r := range s.body[from:] {
		if r != ' ' {
			s.buf = append(s.buf, s.body[from+i:from+i+utf8.RuneLen(r)]...)
			n++
		}
	}
	at := len(s.buf)
	for k := range min(n, len(starts)) {
		_, size := utf8.DecodeLastRune(s.buf[:at])
		at -= size
		starts[k] = at
	}
	for k := min(n, len(starts)) - 1; k >= 0; k-- {
		if k > 0 {
			if d := s.behindFinal(starts[k], starts[k-1]); d != "" {
				return d, k + 1
			}
		}
		if d := s.know.endings[string(s.buf[starts[k]:])]; d != "" {
			return d, k + 1
		}
	}
	return "", 0
}

// behindFinal looks up the ending at rest together with the final consonant
// of the syllable at, as in "ㄹ까".
func (s *koreanSentence) behindFinal(at, rest int) string {
	r, _ := utf8.DecodeRune(s.buf[at:])
	jamo := finalConsonant(r)
	if jamo == "" {
		return ""
	}
	var key [64]byte
	return s.know.endings[string(append(append(key[:0], jamo...), s.buf[rest:]...))]
}

// tail is the offset in body of its last n runes, spaces not counted.
func (s *koreanSentence) tail(n int) int {
	i := len(s.body)
	for i > 0 && n > 0 {
		r, size := utf8.DecodeLastRuneInString(s.body[:i])
		if r == utf8.RuneError {
			return i
		}
		i -= size
		if r != ' ' {
			n--
		}
	}
	return i
}

// finalConsonant names the final consonant of a Hangul syllable where endings
// begin with it: ㄴ, ㄹ or ㅂ.
func finalConsonant(r rune) string {
	if r < 0xAC00 || r > 0xD7A3 {
		return ""
	}
	switch (r - 0xAC00) % 28 {
	case 4:
		return "ㄴ"
	case 8:
		return "ㄹ"
	case 17:
		return "ㅂ"
	}
	return ""
}

// openVowel reports whether a word ends as the plain speech level does, in an
// open ㅏ, ㅓ, ㅐ, ㅕ, ㅘ or ㅝ, and in no particle.
func openVowel(word string) bool {
	r, size := utf8.DecodeLastRuneInString(word)
	if r < 0xAC00 || r > 0xD7A3 || (r-0xAC00)%28 != 0 || size == len(word) || strings.ContainsRune("가나라", r) {
		return false
	}
	switch (r - 0xAC00) / 28 % 21 {
	case 0, 1, 4, 6, 9, 14:
		return true
	}
	return false
}

// asks reports whether a word of the sentence begins with a question word.
func (s *koreanSentence) asks() bool {
	for rest := s.body; rest != ""; {
		if hasPrefix(rest, s.know.asking) && !hasPrefix(rest, s.know.indefinite) {
			return true
		}
		i := strings.IndexByte(rest, ' ')
		if i < 0 {
			return false
		}
		rest = strings.TrimLeft(rest[i:], " \"'“‘")
	}
	return false
}

func hasPrefix(s string, prefixes []string) bool {
	for _, p := range prefixes {
		if strings.HasPrefix(s, p) {
			return true
		}
	}
	return false
}

// leans reports whether the sentence says nothing without its context.
func (s *koreanSentence) leans() bool {
	if s.words <= 1 {
		return true
	}
	if s.words > shortKorean {
		return false
	}
	return hasPrefix(s.text, s.know.leansKo)
}
