package weight

import (
	"math"
	"strings"

	"github.com/whosaid/whosaid/internal/words"
)

// koreanSign is a row of signs.ko.txt.
type koreanSign struct {
	text, where string
	sign        int
}

// korean reads the signs of Korean sentences.
type korean struct {
	*signs
	rows  []koreanSign
	words []string

	length, letters, long, short, few, topic, subject, object, trails int
}

func newKorean(s *signs) *korean {
	k := &korean{signs: s}
	for _, row := range lists.Table("signs.ko", words.Text, words.OneOf("inside", "word", "ending", "first", "last"), words.Text) {
		k.rows = append(k.rows, koreanSign{row[0], row[1], s.number("ko " + row[2])})
	}
	k.length, k.letters, k.long = s.number("ko words"), s.number("ko letters"), s.number("ko long")
	k.short, k.few, k.trails = s.number("ko short"), s.number("ko few words"), s.number("ko trails off")
	k.topic, k.subject, k.object = s.number("ko topic"), s.number("ko subject"), s.number("ko object")
	return k
}

// read takes down what the sentence shows.
func (k *korean) read(text string) {
	k.words = k.words[:0]
	for w := range strings.FieldsSeq(text) {
		if w = strings.Trim(w, `.,?!…"'“”‘’()[]~;:`); w != "" {
			k.words = append(k.words, w)
		}
	}
	plain := strings.Join(k.words, " ")
	for _, r := range k.rows {
		for range min(most, k.count(r, plain)) {
			k.see(r.sign)
		}
	}
	n := float64(len(k.words))
	k.values[k.length], k.values[k.letters] = math.Log1p(n), math.Log1p(float64(len([]rune(plain))))
	k.values[k.long] = max(0, n-10) / 10
	k.is(k.short, n <= 2)
	k.is(k.few, n <= 4)
	k.is(k.trails, trailsOff(text))
	k.particles()
}

// count is how often a row's text stands where it must.
func (k *korean) count(r koreanSign, plain string) int {
	switch r.where {
	case "inside":
		return strings.Count(plain, r.text)
	case "first":
		if rest, ok := strings.CutPrefix(plain, r.text); ok && (rest == "" || rest[0] == ' ') {
			return 1
		}
	case "last":
		if strings.HasSuffix(plain, r.text) {
			return 1
		}
	default:
		n := 0
		for _, w := range k.words {
			if w == r.text && r.where == "word" || len(w) > len(r.text) && r.where == "ending" && strings.HasSuffix(w, r.text) {
				n++
			}
		}
		return n
	}
	return 0
}

// particles tells the parts of the sentence by what ends its words.
func (k *korean) particles() {
	for i, w := range k.words {
		k.is(k.topic, i < 3 && endsIn(w, "은", "는"))
		k.is(k.subject, endsIn(w, "이", "가"))
		k.is(k.object, endsIn(w, "을", "를"))
	}
}

func endsIn(word string, particles ...string) bool {
	for _, p := range particles {
		if len(word) > len(p) && strings.HasSuffix(word, p) {
			return true
		}
	}
	return false
}

// trailsOff reports whether a sentence ends in an ellipsis or a dash.
func trailsOff(text string) bool {
	text = strings.TrimRight(text, ` "'”’)]`)
	if cut, ok := strings.CutSuffix(text, "…."); ok {
		text = cut + "…"
	}
	for _, end := range []string{"...", "…", "--", "–", "—", "-"} {
		if strings.HasSuffix(text, end) {
			return true
		}
	}
	return false
}
