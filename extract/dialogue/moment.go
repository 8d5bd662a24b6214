package dialogue

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// statedMoment reads a moment that s states as one: it is all of s, or a word
// such as "around" or "즈음" says so. The last one in brackets counts, else
// the first. Its place counts bytes of s.
func (lex *lexicon) statedMoment(s string) (Moment, bool) {
	if open := strings.LastIndexByte(s, '('); open >= 0 {
		inner := strings.TrimRight(s[open+1:], ") .")
		if m, ok := lex.statedMoment(inner); ok {
			m.At = shift(m.At, open+1)
			return m, true
		}
	}
	m, ok := lex.momentIn(s)
	if !ok {
		return Moment{}, false
	}
	whole := strings.TrimSpace(s[:m.At.Start]) == "" && strings.TrimSpace(s[m.At.End:]) == ""
	return m, whole || lex.nearMoment(s, m.At)
}

// nearMoment reports whether a word that belongs to stated moments stands
// beside the place at.
func (lex *lexicon) nearMoment(s string, at span.Span) bool {
	after := strings.TrimLeft(s[at.End:], " ")
	for _, w := range lex.moments.after {
		if strings.HasPrefix(after, w) {
			return true
		}
	}
	before := strings.ToLower(strings.TrimRight(s[:at.Start], " ~"))
	for _, w := range lex.moments.before {
		if rest, ok := strings.CutSuffix(before, w); ok && (rest == "" || !letter(rest[len(rest)-1])) {
			return true
		}
	}
	return false
}

// momentIn finds the first time in s: "1:02:33", "1시간 2분 3초", "13분",
// "33 minutes 9 seconds", "14-minute". A time of day ("10시 14분") is not one.
func (lex *lexicon) momentIn(s string) (Moment, bool) {
	for i := 0; i < len(s); i++ {
		if !digit(s[i]) || i > 0 && (digit(s[i-1]) || s[i-1] == '.' || s[i-1] == ':') {
			continue
		}
		seconds, n := clock(s[i:])
		if n == 0 {
			seconds, n = lex.unitTime(s[i:])
		}
		if n > 0 && !lex.endsInHour(s[:i]) {
			at := span.Span{Start: i, End: i + n}
			return Moment{Seconds: seconds, Known: true, About: true, At: at}, true
		}
	}
	return Moment{}, false
}

// endsInHour reports whether s ends in the hour of a time of day.
func (lex *lexicon) endsInHour(s string) bool {
	s = strings.TrimRight(s, " ")
	for _, unit := range lex.moments.hours {
		if strings.HasSuffix(s, unit) {
			return true
		}
	}
	return false
}

// timeUnit is a unit of a time in words.
type timeUnit struct {
	word    string
	seconds float64
}

// unitTime reads numbers with units at the start of s, at least minutes.
func (lex *lexicon) unitTime(s string) (seconds float64, n int) {
	least := 1e9
	for i := 0; i < len(s); {
		v, d := digits(s[i:])
		if d == 0 || d > 4 {
			break
		}
		word, unit := lex.unitAt(s[i+d:])
		if word == 0 || unit >= least {
			break
		}
		least = unit
		seconds += float64(v) * unit
		n = i + d + word
		i = n
		for i < len(s) && (s[i] == ' ' || s[i] == ',') {
			i++
		}
	}
	return seconds, n
}

// unitAt returns the length of the unit that s starts with, a space or hyphen
// before it included, and its seconds.
func (lex *lexicon) unitAt(s string) (n int, seconds float64) {
	t := strings.TrimLeft(s, " -")
	gap := len(s) - len(t)
	for _, u := range lex.moments.units {
		if rest, ok := strings.CutPrefix(t, u.word); ok && gap <= 1 && (rest == "" || !letter(rest[0])) {
			return gap + len(u.word), u.seconds
		}
	}
	return 0, 0
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
