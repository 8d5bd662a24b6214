package korean

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
)

// sourceAfter finds the source after its verb at unit i: "비가 온다고 말한 김
// 교수는". A subject that is a person before the clause's end q is the source
// itself.
func (k *sentence) sourceAfter(i, q int) (src span.Span, next int, ok bool) {
	w := k.u[i].text
	if _, rest := k.verbForm(w); !k.beforeNoun(w, rest) {
		return src, 0, false
	}
	for s := k.clauseStart(q); s < q; s++ {
		if p := k.subjectAt(s); p.is(subject) && k.isPerson(k.mention(s, p.text, k.last).In(k.Plain)) {
			return src, 0, false
		}
	}
	for n := i + 1; n < len(k.u) && n <= i+5 && !k.u[n].quote; n++ {
		stem := k.bareNoun(k.u[n].text)
		if k.isPerson(stem) || n > i+1 && k.know.titles[stem] {
			if n+1 < len(k.u) && stem == k.u[n].text && k.titled(k.bareNoun(k.u[n+1].text)) {
				n++
				stem = k.bareNoun(k.u[n].text)
			}
			return span.Span{Start: k.u[i+1].Start, End: k.u[n].Start + len(stem)}, k.clauseStart(q), true
		}
		if stem != k.u[n].text && !k.know.particles.genitive.end(k.u[n].text) {
			return src, 0, false
		}
	}
	return src, 0, false
}

// isPerson reports whether a mention looks like a person and not like a body.
func (k *sentence) isPerson(mention string) bool {
	last := lastWord(mention)
	return last != "" && (k.titled(last) || k.koreanName(last, utf8.RuneCountInString(last)))
}

// bareNoun is a word without the particle after it.
func (k *sentence) bareNoun(word string) string {
	if p := k.particleOf(word); p.text != "" {
		return strings.TrimSuffix(word, p.text)
	}
	for _, p := range k.know.particles.afterName {
		if stem := strings.TrimSuffix(word, p); stem != word && stem != "" {
			return stem
		}
	}
	return word
}

// inner reports whether the verb at unit i stands inside another clause, which
// goes on after it: "시인했다고 ... 보도했다", "말한 박 교수는".
func (k *sentence) inner(i int) bool {
	w := k.u[i].text
	_, rest := k.verbForm(w)
	_, _, quoted := k.quotative(i)
	return quoted || k.beforeNoun(w, rest) || k.know.endings.noted.end(w)
}

// beforeNoun reports whether a verb with what is left of it after its beginning
// stands before a noun that it describes: "말하는", "말하던", "말한".
func (k *sentence) beforeNoun(word, rest string) bool {
	return k.know.endings.relative.has(rest) || rest == "" && coda(word) == hangul.CodaNieun
}
