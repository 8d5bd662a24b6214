package quote

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// adverbs is the number of words that may stand between a reported clause and
// its verb.
const adverbs = 6

// byVerb finds "X는 ...다고 말했다" with its verb at unit i.
func (k *korean) byVerb(i int) bool {
	kind, ok := k.sayingVerb(i)
	if !ok && i > k.last && k.know.korean.hada[k.u[i].text] && !k.u[i-1].quote {
		if end, says, isQuote := k.quotative(i - 1); isQuote && says {
			return k.reported(i-1, i, end, "says")
		}
		return false
	}
	if !ok {
		return false
	}
	for q := i - 1; q >= k.last && q >= i-adverbs; q-- {
		if k.u[q].quote {
			return false
		}
		end, says, ok := k.quotative(q)
		if !ok && kind != "thinks" && q >= i-2 {
			end, says, ok = k.objectClause(q)
		}
		if !ok {
			continue
		}
		if !says || kind == "asks" {
			return true
		}
		return k.reported(q, i, end, kind)
	}
	return false
}

// sayingVerb reports the kind of the verb of saying at unit i, unless its
// ending takes the saying back.
func (k *korean) sayingVerb(i int) (string, bool) {
	word := k.u[i].text
	if i > 0 && (k.u[i-1].text == "이야기" || k.u[i-1].text == "얘기" || k.u[i-1].text == "주장" || k.u[i-1].text == "말") {
		word = k.u[i-1].text + word
	}
	kind, rest := k.verbForm(word)
	if kind == "" {
		return "", false
	}
	return kind, !k.takenBack(word, rest, i)
}

// verbForm finds the longest beginning of word that is a verb of saying, and
// what is left of it.
func (k *korean) verbForm(word string) (kind, rest string) {
	n := 0
	for i, r := range word {
		if n++; n > 6 || i > 24 {
			break
		}
		end := i + utf8.RuneLen(r)
		if r == utf8.RuneError {
			break
		}
		if found, ok := k.know.korean.verbs[word[:end]]; ok {
			kind, rest = found, word[end:]
		}
	}
	return kind, rest
}

// takenBack reports whether nothing was said after all: "말하지 않았다",
// "말한다면", "말할 수 있다".
func (k *korean) takenBack(word, rest string, i int) bool {
	next := ""
	if i+1 < len(k.u) {
		next = k.u[i+1].text
	}
	if strings.HasPrefix(next, "적") && i+2 < len(k.u) && strings.HasPrefix(k.u[i+2].text, "없") || strings.HasPrefix(next, "수") || strings.HasPrefix(next, "만하") {
		return true
	}
	if rest == "" {
		r, _ := utf8.DecodeLastRuneInString(word)
		return r >= firstSyllable && (r-firstSyllable)%perVowel == 8
	}
	if rest == "고" {
		return strings.HasPrefix(next, "싶")
	}
	for _, c := range k.know.korean.cancel {
		if c != "고" && strings.HasSuffix(rest, c) && !strings.HasSuffix(rest, "다고") && !strings.HasSuffix(rest, "했지") {
			return true
		}
	}
	return false
}

// quotative reports whether unit q ends a reported clause, where in Plain the
// reported words end, and whether they are a statement.
func (k *korean) quotative(q int) (end int, says, ok bool) {
	u := k.u[q]
	if q > 0 && k.u[q-1].quote {
		if says, ok := k.know.korean.particles[u.text]; ok {
			return inside(k.plain, k.u[q-1].Span).End, says, true
		}
	}
	t, found := longestTail(k.know.korean.quotatives, u.text)
	if !found {
		return 0, false, false
	}
	return u.End - len(t.cut), t.kind == "says", true
}

// objectClause reads "~다는 것을", "~음을" before a verb of saying.
func (k *korean) objectClause(q int) (end int, says, ok bool) {
	u := k.u[q]
	if t, found := longestTail(k.know.korean.nominals, u.text); found {
		return u.End - len(t.cut), true, true
	}
	if q == 0 || u.text != "것을" && u.text != "사실을" && u.text != "점을" {
		return 0, false, false
	}
	before := k.u[q-1]
	if t, found := longestTail(k.know.korean.clauses, before.text); found {
		return before.End - len(t.cut), true, true
	}
	return u.End - len("을"), true, strings.HasSuffix(before.text, "는")
}

// longestTail finds the longest ending of a word in the table.
func longestTail(tails map[string]tail, word string) (tail, bool) {
	for n := 0; n < len(word); {
		if t, ok := tails[word[n:]]; ok && n > 0 {
			return t, true
		}
		_, size := utf8.DecodeRuneInString(word[n:])
		n += size
	}
	return tail{}, false
}

// reported reports the clause that ends at unit q, with its verb at unit i.
func (k *korean) reported(q, i, end int, kind string) bool {
	cue := k.u[i].Span
	direct := q > 0 && k.u[q-1].quote && end <= k.u[q-1].End
	if src, ok := k.sourceIn(q+1, i); ok {
		return k.report(src, cue, k.contentBefore(q, k.clauseStart(q), end, direct), kind, direct)
	}
	if src, next, ok := k.sourceFrom(k.clauseStart(q), q, direct); ok {
		return k.report(src, cue, k.contentBefore(q, next, end, direct), kind, direct)
	}
	if !k.goesOnWith(i) {
		return false
	}
	return k.report(span.Span{Start: cue.Start, End: cue.Start}, cue, k.contentBefore(q, k.clauseStart(q), end, direct), kind, direct)
}

// goesOnWith reports whether the verb at unit i may leave its source out
// because the one who spoke just before goes on: in prose, in the plain past
// of reports.
func (k *korean) goesOnWith(i int) bool {
	w := k.u[i].text
	return k.turn < 0 && k.spoke != "" && k.spokeIn+1 >= k.paragraphs && strings.HasSuffix(w, "다") && !strings.HasSuffix(w, "니다") &&
		strings.ContainsAny(w, "했혔었였렸렀썼")
}

// contentBefore is the reported words: the quotation, or the units from next
// to end.
func (k *korean) contentBefore(q, next, end int, direct bool) span.Span {
	if direct {
		return inside(k.plain, k.u[q-1].Span)
	}
	start := k.u[next].Start
	if k.u[next].quote {
		start = k.u[next].Span.Start
	}
	return span.Span{Start: start, End: max(start, end)}
}

// clauseStart is the unit at which the clause that ends at q may begin.
func (k *korean) clauseStart(q int) int {
	for s := q - 1; s > k.last; s-- {
		if k.u[s].comma && !k.u[s].quote && k.joinsClause(k.u[s].text) {
			if _, _, isQuote := k.quotative(s); !isQuote && k.topicBetween(s+1, q) {
				return s + 1
			}
		}
	}
	return k.last
}

func (k *korean) topicBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if p := k.particleOf(k.u[i].text); (p == "은" || p == "는") && k.speaks(strings.TrimSuffix(k.u[i].text, p)) && k.ownSubject(i+1, to) > 0 {
			return true
		}
	}
	return false
}
