package agree

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/words"
)

// side is what an opening takes.
type side struct {
	agrees   bool
	strength float64 // [0, 1]; under weak it only keeps a conversation going
	denies   bool    // it says no, and no more
	adverb   bool    // it may only begin a new thought
	mirrors  bool    // it says of oneself what another said of themselves
}

const weak = 0.5

// openings knows how replies begin.
type openings struct {
	sides  map[string]side
	leads  map[string]bool // words that may stand before one
	turns  []string        // words that take back part of what was granted
	starts map[string]bool // first words of Latin letters, first letters of others
	begins map[string]bool // words that openings go on behind, a space after each
}

func readOpenings() openings {
	o := openings{sides: map[string]side{}, leads: lists.Set("reply-leads"), turns: lists.List("reply-turns"), starts: map[string]bool{}, begins: map[string]bool{}}
	noes, adverbs, mirrors := lists.Set("reply-noes"), lists.Set("reply-adverbs"), lists.Set("reply-mirrors")
	for _, row := range lists.Table("reply-cues", sides, words.Number, words.Text) {
		o.sides[row[2]] = side{agrees: row[0] == agreeing, strength: words.Float(row[1]), denies: noes[row[2]], adverb: adverbs[row[2]], mirrors: mirrors[row[2]]}
		o.starts[startOf(row[2])] = true
		for i := range row[2] {
			if row[2][i] == ' ' {
				o.begins[row[2][:i+1]] = true
			}
		}
	}
	for w := range o.leads {
		o.starts[startOf(w)] = true
	}
	return o
}

// startOf returns what most openings are told from other words by: the first
// word in small letters, or the first letter where it is not a Latin one.
func startOf(s string) string {
	i := 0
	for i < len(s) && (s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z' || s[i] >= '0' && s[i] <= '9') {
		i++
	}
	if i == 0 {
		_, i = utf8.DecodeRuneInString(s)
	}
	return strings.ToLower(s[:i])
}

const openingBytes = 160 // of a sentence that can hold its opening

// read reads the side that a sentence begins with, and what stands after the
// words that take it.
func (o *openings) read(s string) (found side, rest string, ok bool) {
	s = strings.TrimLeftFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if !o.starts[startOf(s)] {
		return side{}, "", false
	}
	ws := wordsOf(s[:min(len(s), openingBytes)])
	for i := 0; i < len(ws); i++ {
		taken, n := o.sideAt(ws[i:])
		switch {
		case n == 0 || onlyBegins(s, ws[i:], n, taken):
			if !o.leadAt(ws[i:]) {
				return found, rest, ok
			}
		case !ok || taken.strength > found.strength:
			found, ok, rest = taken, true, s[ws[i+n-1].end:]
			i += n - 1
			if taken.strength >= weak {
				return found, rest, ok
			}
		}
	}
	return found, rest, ok
}

// withoutLeads returns words without those at their beginning that may stand
// before an opening.
func (o *openings) withoutLeads(ws []word) []word {
	for len(ws) > 0 && o.leadAt(ws) {
		ws = ws[1:]
	}
	return ws
}

// leadAt reports whether words begin with one or two that may stand before an
// opening.
func (o *openings) leadAt(ws []word) bool {
	return o.leads[ws[0].low] || len(ws) > 1 && o.leads[ws[0].low+" "+ws[1].low]
}

// onlyBegins reports whether an English opening that is one word, or a weak
// one, is only the beginning of a clause: "No serious person", "It is loud".
// Such an opening takes a side only in front of a mark.
func onlyBegins(s string, ws []word, n int, taken side) bool {
	end := ws[n-1].end
	if s[end-1] >= utf8.RuneSelf || n > 1 && taken.strength >= weak {
		return false
	}
	return end < len(s) && (s[end] == ' ' || s[end] == '-')
}

// sideAt finds the longest opening that words begin with, and how many of them
// it takes; 0 when there is none.
func (o *openings) sideAt(ws []word) (found side, n int) {
	before := ""
	for k := range ws {
		if taken, ok := o.endingIn(before, ws[k].low); ok {
			found, n = taken, k+1
		}
		if before += ws[k].low + " "; !o.begins[before] {
			break
		}
	}
	return found, n
}

// endingIn finds the longest opening that consists of the words before and the
// beginning of the last word: only a Korean word after others may go on.
func (o *openings) endingIn(before, last string) (side, bool) {
	if taken, ok := o.sides[before+last]; ok || before == "" || last[0] < utf8.RuneSelf {
		return taken, ok
	}
	for cut := len(last) - 1; cut > 0; cut-- {
		if taken, ok := o.sides[before+last[:cut]]; ok && utf8.RuneStart(last[cut]) {
			return taken, true
		}
	}
	return side{}, false
}

// turnsBack reports whether a clause or sentence begins by taking back part
// of what was granted.
func (o *openings) turnsBack(s string) bool {
	low := strings.ToLower(strings.TrimLeftFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }))
	for _, t := range o.turns {
		if rest, ok := strings.CutPrefix(low, t); ok {
			if r, _ := utf8.DecodeRuneInString(rest); rest == "" || !unicode.IsLetter(r) {
				return true
			}
		}
	}
	return false
}
