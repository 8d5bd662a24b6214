package korean

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/quote/reading"
	"github.com/whosaid/whosaid/internal/span"
)

// adverbs is the number of words that may stand between a reported clause and
// its verb.
const adverbs = 6

// byVerb finds "X는 ...다고 말했다" with its verb at unit i.
func (k *sentence) byVerb(i int) bool {
	kind, ok := k.sayingVerb(i)
	if !ok && i > k.last && k.know.hada[k.u[i].text] && !k.u[i-1].quote {
		if end, says, isQuote := k.quotative(i - 1); isQuote && says {
			return k.reported(i-1, i, end, "says")
		}
		return false
	}
	if !ok {
		return false
	}
	for q := i - 1; q >= max(k.last, k.within, i-adverbs); q-- {
		if k.u[q].quote {
			return q == k.last && k.bare(q, i, kind)
		}
		if end, says, ok := k.quotative(q); ok {
			if kind == "denies" && k.negated(q) {
				kind = "says"
			}
			return k.outer(i, !says || kind == "asks" || k.reported(q, i, end, kind))
		}
		if kind != "asks" && q == i-1 && k.u[q].text == "것으로" && q > k.last {
			return k.outer(i, k.reported(q, i, k.u[q].End-len("으로"), kind))
		}
		if kind == "asks" || q < i-2 || k.quotedBefore(q) || kind == "thinks" && k.know.objects[k.verbKey(i)] != "describes" {
			continue
		}
		if end, ok := k.objectClause(q, i); ok {
			return k.outer(i, k.stated(q, i, end, kind))
		}
	}
	return false
}

// negated reports whether the clause that ends at unit q says that something is
// not so ("사실이 아니라고"), or goes beside the denial ("“...”라며 부인했다").
func (k *sentence) negated(q int) bool {
	w := k.u[q].text
	if q > 0 && k.u[q-1].quote {
		return strings.HasSuffix(w, "며") || strings.HasSuffix(w, "면서") || strings.Contains(k.u[q-1].In(k.Plain), "아니") || strings.Contains(k.u[q-1].In(k.Plain), "없")
	}
	return strings.Contains(w, "아니") || strings.Contains(w, "않") || strings.Contains(w, "없")
}

// quotedBefore reports whether a quotation with its particle stands within
// reach before unit q: "“...”라며 의혹을 일축했다".
func (k *sentence) quotedBefore(q int) bool {
	for n := q; n > max(k.last, q-adverbs+1); n-- {
		if k.u[n-1].quote && k.know.particles[k.u[n].text] {
			return true
		}
	}
	return false
}

// outer notes that what the verb at unit i reports is read, and reports whether
// the search goes on behind it: what is said inside another clause leaves that
// clause whole.
func (k *sentence) outer(i int, read bool) bool {
	if read && k.inner(i) {
		k.within = i
		return false
	}
	return read
}

// sayingVerb reports the kind of the verb of saying at unit i, unless its
// ending takes the saying back.
func (k *sentence) sayingVerb(i int) (string, bool) {
	word := k.u[i].text
	if i > 0 && (k.u[i-1].text == "이야기" || k.u[i-1].text == "얘기" || k.u[i-1].text == "주장" || k.u[i-1].text == "말") {
		word = k.u[i-1].text + word
	}
	if i > 0 {
		if forms := k.know.idioms[k.u[i-1].text]; forms != "" && startsWith(word, strings.Split(forms, ",")...) {
			return "says", true
		}
	}
	kind, rest := k.verbForm(word)
	if kind == "" {
		return "", false
	}
	return kind, !k.takenBack(word, rest, i)
}

// quotative reports whether unit q ends a reported clause, where in Plain the
// reported words end, and whether they are a statement.
func (k *sentence) quotative(q int) (end int, says, ok bool) {
	u := k.u[q]
	if q > 0 && k.u[q-1].quote {
		if says, ok := k.know.particles[u.text]; ok {
			return reading.Inside(k.Plain, k.u[q-1].Span).End, says, true
		}
	}
	t, found := longestTail(k.know.quotatives, u.text)
	if !found {
		return 0, false, false
	}
	return u.End - len(t.cut), t.kind == "says", true
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
func (k *sentence) reported(q, i, end int, kind string) bool {
	cue := k.u[i].Span
	direct := q > 0 && k.u[q-1].quote && end <= k.u[q-1].End
	if src, next, ok := k.sourceAfter(i, q); ok {
		return k.report(src, cue, k.contentBefore(q, next, end, direct), kind, direct)
	}
	if src, ok := k.sourceIn(q+1, i); ok {
		return k.report(src, cue, k.contentBefore(q, k.clauseStart(q), end, direct), kind, direct)
	}
	if _, _, within := k.quotative(i); within && !direct {
		if s := k.innerSubject(q); s >= 0 {
			src := k.mention(s, k.subjectAt(s), k.last)
			return k.ownSubject(s+1, q) > 0 && k.report(src, cue, k.contentBefore(q, s+1, end, direct), kind, direct)
		}
	}
	if src, next, ok := k.sourceFrom(k.clauseStart(q), q, direct); ok {
		if kind == "thinks" && !k.speaks(src.In(k.Plain)) {
			return false
		}
		k.earlier(src, cue, next, q, kind)
		return k.report(src, cue, k.contentBefore(q, next, end, direct), kind, direct)
	}
	if !k.goesOnWith(i) {
		return false
	}
	return k.report(span.Span{Start: cue.Start, End: cue.Start}, cue, k.contentBefore(q, k.clauseStart(q), end, direct), kind, direct)
}

// innerSubject finds who speaks inside a clause that is itself reported, other
// than its topic: "갑은 을이 비가 온다고 말했다고 했다"; -1 when there is none.
func (k *sentence) innerSubject(q int) int {
	for s := k.clauseStart(q); s < q; s++ {
		if p := k.subjectAt(s); (p == "이" || p == "가" || p == "께서") && k.speaks(k.mention(s, p, k.last).In(k.Plain)) {
			return s
		}
	}
	return -1
}

// goesOnWith reports whether the verb at unit i may leave its source out
// because the one who spoke just before goes on: in prose, in the plain past
// of reports.
func (k *sentence) goesOnWith(i int) bool {
	w := k.u[i].text
	return k.turn < 0 && k.spoke != "" && k.spokeIn+1 >= k.Paragraph && strings.HasSuffix(w, "다") && !strings.HasSuffix(w, "니다") &&
		strings.ContainsAny(w, "했혔었였렸렀썼")
}

// contentBefore is the reported words: the quotation, or the units from next
// to end.
func (k *sentence) contentBefore(q, next, end int, direct bool) span.Span {
	if direct {
		return reading.Inside(k.Plain, k.u[q-1].Span)
	}
	for next < q && k.saidWhen(k.u[next].text) {
		next++
	}
	for n := next; n < q; n++ {
		if t := k.u[n].text; t == "질문에" || t == "물음에" || t == "질문에는" {
			next = n + 1
		}
	}
	start := k.u[next].Start
	return span.Span{Start: start, End: max(start, end)}
}

// saidWhen reports whether a word right behind a source tells the day on which
// it spoke: "7일", "이날".
func (k *sentence) saidWhen(word string) bool {
	return k.know.when[word] || strings.HasSuffix(word, "일") && word[0] >= '0' && word[0] <= '9'
}

// clauseStart is the unit at which the clause that ends at q may begin.
func (k *sentence) clauseStart(q int) int {
	for s := q - 1; s > k.last; s-- {
		if k.u[s].comma && !k.u[s].quote && k.joinsClause(k.u[s].text) {
			if _, _, isQuote := k.quotative(s); !isQuote && k.topicBetween(s+1, q) {
				return s + 1
			}
		}
	}
	return k.last
}

func (k *sentence) topicBetween(from, to int) bool {
	for i := from; i < to; i++ {
		p := k.subjectAt(i)
		if stem := strings.TrimSuffix(k.u[i].text, p); (p == "은" || p == "는") && (k.speaks(stem) || k.know.nobody[stem]) && k.ownSubject(i+1, to) > 0 {
			return true
		}
	}
	return false
}
