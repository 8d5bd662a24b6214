package agree

import (
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// cue is an opening that takes a side.
type cue struct {
	agrees   bool
	strength float64 // [0, 1]; under weakCue it only keeps a conversation going
}

const weakCue = 0.5

// cues knows the openings of replies.
type cues struct {
	sides  map[string]cue
	leads  map[string]bool
	turns  []string
	most   int             // words in the longest opening
	starts map[string]bool // first words of Latin letters, first letters of others
}

var cuesOnce = sync.OnceValue(func() *cues {
	c := &cues{sides: map[string]cue{}, leads: lists.Set("reply-leads"), turns: lists.List("reply-turns"), starts: map[string]bool{}}
	for _, row := range lists.Table("reply-cues") {
		strength, _ := strconv.ParseFloat(row[1], 64)
		c.sides[row[2]] = cue{agrees: row[0] == "agree", strength: strength}
		c.most = max(c.most, len(strings.Fields(row[2])))
		c.starts[startOf(row[2])] = true
	}
	for w := range c.leads {
		c.starts[startOf(w)] = true
	}
	return c
})

const openingBytes = 160 // of a sentence that can hold its opening

// startOf is what most openings are told from other words by: the first word
// in small letters, or the first letter where it is not a Latin one.
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

// opening reads the side that a sentence begins with, and what stands behind
// the words that take it.
func (c *cues) opening(s string) (found cue, rest string, ok bool) {
	s = strings.TrimLeftFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if !c.starts[startOf(s)] {
		return cue{}, "", false
	}
	head := s[:min(len(s), openingBytes)]
	ws := wordsOf(head)
	for i := 0; i < len(ws); i++ {
		side, n := c.sideAt(ws[i:])
		if n > 0 && goesOn(s, ws[i:], n, side) {
			n = 0
		}
		lead := c.leads[ws[i].low] || i+1 < len(ws) && c.leads[ws[i].low+" "+ws[i+1].low]
		if n > 0 && (!ok || side.strength > found.strength) {
			found, ok, rest = side, true, s[ws[i+n-1].end:]
			i += n - 1
			if side.strength >= weakCue {
				break
			}
			continue
		}
		if n == 0 && !lead {
			break
		}
	}
	return found, rest, ok
}

// goesOn reports whether an English opening that is one word, or a weak one,
// is only the beginning of a clause: "No serious person", "It is loud". Such
// an opening takes a side only in front of a mark.
func goesOn(s string, ws []spot, n int, side cue) bool {
	if end := ws[n-1].end; s[end-1] < utf8.RuneSelf && (n == 1 || side.strength < weakCue) {
		return end < len(s) && (s[end] == ' ' || s[end] == '-')
	}
	return false
}

// spot is a word in small letters and where it ends.
type spot struct {
	low string
	end int
}

func wordsOf(s string) []spot {
	var out []spot
	start := -1
	for i, r := range s + " " {
		inside := unicode.IsLetter(r) || unicode.IsDigit(r) || (r == '\'' || r == '’') && start >= 0
		if inside && start < 0 {
			start = i
		}
		if !inside && start >= 0 {
			out = append(out, spot{low: strings.ToLower(strings.ReplaceAll(s[start:i], "’", "'")), end: i})
			start = -1
		}
	}
	return out
}

// sideAt finds the longest opening that ws begins with, and how many words it
// takes. The last word of a Korean one may go on.
func (c *cues) sideAt(ws []spot) (found cue, n int) {
	joined := ""
	for k := 0; k < min(c.most, len(ws)); k++ {
		word := ws[k].low
		for cut := len(word); cut > 0; cut-- {
			if cut < len(word) && (k == 0 || !utf8.RuneStart(word[cut]) || word[0] < utf8.RuneSelf) {
				continue
			}
			if side, ok := c.sides[joined+word[:cut]]; ok {
				found, n = side, k+1
				break
			}
		}
		joined += word + " "
	}
	return found, n
}

// turnsBack reports whether a clause or sentence begins by taking back part
// of what was granted.
func (c *cues) turnsBack(s string) bool {
	low := strings.ToLower(strings.TrimLeftFunc(s, func(r rune) bool { return !unicode.IsLetter(r) }))
	for _, t := range c.turns {
		if rest, ok := strings.CutPrefix(low, t); ok {
			if r, _ := utf8.DecodeRuneInString(rest); rest == "" || !unicode.IsLetter(r) {
				return true
			}
		}
	}
	return false
}
