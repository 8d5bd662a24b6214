package korean

import "github.com/whosaid/whosaid/internal/hangul"

// deniedIn reads a reported clause among units [from, q] that says of another
// that it is not so: "...다는 건 사실이 아니라", "...한 게 아니라". end is where
// the denied clause ends.
func (k *sentence) deniedIn(from, q int) (end int, ok bool) {
	for i := q - 1; i > from; i-- {
		if t, found := k.know.attributed.of(k.u[i].text); found {
			return k.u[i].End - len(t.cut), k.falseFrom(i+1, q)
		}
		c := coda(k.u[i].text)
		if k.know.words.fact.has(k.u[i+1].text) && i+2 <= q && (c == hangul.CodaNieun || k.know.endings.relative.end(k.u[i].text)) {
			return k.u[i].End, k.falsehood(k.u[i+1].text, "") || k.know.starts.not.start(k.u[q].text)
		}
	}
	return 0, false
}

// falseFrom reports whether the units from i to q say that what stands before them
// is false.
func (k *sentence) falseFrom(i, q int) bool {
	if i > q || !k.know.talk.claims[k.u[i].text] {
		return false
	}
	for i++; i <= q; i++ {
		next := ""
		if i < q {
			next = k.u[i+1].text
		}
		if k.falsehood(k.u[i].text, next) {
			return true
		}
	}
	return false
}

// falsehood reports whether a word and the next say that something is false.
func (k *sentence) falsehood(word, next string) bool {
	for first, behind := range k.know.talk.falsehoods {
		if behind == nil && (word == first || len(word) > len(first) && word[:len(first)] == first) || behind != nil && word == first && behind.start(next) {
			return true
		}
	}
	return false
}
