package korean

import (
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
)

// The lengths of the longest beginning of a verb that is looked for, in
// syllables and in bytes.
const (
	longestForm  = 6
	longestBytes = 24
)

// verbForm finds the longest beginning of word that is a verb of saying, and
// what is left of it.
func (k *sentence) verbForm(word string) (v verb, rest string) {
	if !k.know.heads[firstRune(word)] {
		return verb{}, word
	}
	n := formLength(k.know.verbs, word)
	if n == 0 {
		return verb{}, word
	}
	return k.know.verbs[word[:n]], word[n:]
}

// formLength is the length of the longest beginning of word in the table.
func formLength(table map[string]verb, word string) int {
	longest, n := 0, 0
	for i, r := range word {
		if n++; n > longestForm || i > longestBytes || r == utf8.RuneError {
			break
		}
		end := i + utf8.RuneLen(r)
		if _, ok := table[word[:end]]; ok {
			longest = end
		}
	}
	return longest
}

// takenBack reports whether nothing was said after all: "말하지 않았다",
// "말한다면", "말할 수 있다", "전해졌다"; but 했다 keeps "말하기도 했다".
func (k *sentence) takenBack(word, rest string, i int) bool {
	next := ""
	if i+1 < len(k.u) {
		next = k.u[i+1].text
	}
	switch {
	case k.never(i, next) || k.know.starts.able.start(next):
		return true
	case rest == "":
		return coda(word) == hangul.CodaRieul
	case k.know.endings.even.has(rest) && k.know.starts.do.start(next):
		return false
	case k.know.endings.and.has(rest):
		return k.know.starts.wish.start(next)
	}
	return k.passive(word[:len(word)-len(rest)], rest) || k.know.cancel.end(rest) && !k.know.endings.kept.end(rest)
}

// never reports whether the verb at unit i never happened: "말한 적이 없다".
func (k *sentence) never(i int, next string) bool {
	return (k.know.starts.time.start(next) || k.know.words.never.has(next)) && i+2 < len(k.u) && k.know.starts.absent.start(k.u[i+2].text)
}

// passive reports whether a form goes on with -어지다: "알려|졌다", "전해|진",
// or is one with -이-: "보|인다".
func (k *sentence) passive(form, rest string) bool {
	e := &k.know.endings
	if e.seenAfter.has(form) {
		return e.seen.start(rest)
	}
	return e.passive.start(rest) && e.passiveAfter.end(form)
}
