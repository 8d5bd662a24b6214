package source

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// chatMarks are what transcribers put into words and between them in the
// manner of conversation analysis, for pitch, loudness and overlap.
const chatMarks = "↑↓⇗↗→↘⇘∞≈≋≡∙⌈⌉⌊⌋∆∇⁎⁇°◉▁▔☺∬∲§∾↻„‡ˈˌ‹›^"

// chatWords adds the words of an utterance without the codes of CHAT: what is
// in square brackets, pauses, fragments ("&-uh"), what nobody understood
// ("xxx"), and the signs around words that were said again.
func (w *speech) chatWords(at span.Span) {
	s := w.text
	for i := at.Start; i < at.End; {
		switch c := s[i]; {
		case c <= ' ' && c != bullet:
			w.part(gapOf(c))
			i++
		case c == '<' || c == '>':
			i++
		case c == '[':
			i = shut(s, i, at.End, ']')
		case c == bullet:
			i = shut(s, i, at.End, bullet)
		default:
			end := i + 1
			for end < at.End && s[end] > ' ' && strings.IndexByte("<>[\x15", s[end]) < 0 {
				end++
			}
			w.chatWord(span.Span{Start: i, End: end})
			i = end
		}
	}
}

// shut is the offset behind the sign that ends what opens at i; right behind
// i when nothing does.
func shut(s string, i, end int, sign byte) int {
	if n := strings.IndexByte(s[i+1:end], sign); n >= 0 {
		return i + 1 + n + 1
	}
	return i + 1
}

// chatWord adds one word, or the sign that ends the utterance.
func (w *speech) chatWord(at span.Span) {
	word := at.In(w.text)
	switch {
	case word[0] == '+':
		w.terminator(at)
	case strings.Trim(word, ".?!,;") == "":
		w.stop(at)
	case chatCode(word):
	default:
		w.chatLetters(at)
	}
}

// chatCode reports a word that was not said, or not understood.
func chatCode(word string) bool {
	switch bare := strings.TrimRight(word, ".?!,"); {
	case word[0] == '&':
		return len(word) > 1
	case word[0] == '0':
		return len(word) == 1 || !digitAt(word, 1)
	case bare == "xxx", bare == "yyy", bare == "www", bare == "xx", bare == "yy":
		return true
	case bare[:1] == "(":
		return strings.Trim(bare, "().0123456789:") == ""
	}
	a, b, ok := strings.Cut(word, "_") // the times at the end
	return ok && a != "" && b != "" && strings.Trim(a+b, "0123456789") == ""
}

// terminator adds the stop at the end of "+...", "+/." and their like.
func (w *speech) terminator(at span.Span) {
	word := at.In(w.text)
	stop := word[len(strings.TrimRight(word, ".?!")):]
	switch {
	case stop == "...":
	case strings.HasPrefix(word, "+") && stop != "":
		stop = stop[len(stop)-1:]
	default:
		return
	}
	w.stop(span.Span{Start: at.End - len(stop), End: at.End})
}

// stop adds a punctuation mark, before which transcribers put a space.
// Without a word before it nothing was said.
func (w *speech) stop(at span.Span) {
	if len(w.tokens) > 0 {
		w.gap = noGap
		w.add(at.Start, at.End)
	}
}

// chatLetters adds a word without the marks in it: brackets around sounds
// that were left out ("(be)cause"), colons of long ones, and what "@" says of
// its kind.
func (w *speech) chatLetters(at span.Span) {
	end := at.End
	if n := strings.IndexByte(at.In(w.text), '@'); n > 0 {
		end = at.Start + n
	}
	from := at.Start
	for i := at.Start; i < end; {
		r, n := utf8.DecodeRuneInString(w.text[i:end])
		inside := i > at.Start && i+1 < end
		if r == '(' || r == ')' || r == ':' && inside && !digitAt(w.text, i-1) || strings.ContainsRune(chatMarks, r) {
			w.add(from, i)
			from = i + n
		}
		i += n
	}
	w.add(from, end)
}

func digitAt(s string, i int) bool { return s[i] >= '0' && s[i] <= '9' }
