package cite

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// spokenForms are the words by which speech cites conversations and texts.
type spokenForms struct {
	talks      []talkForm
	talkWords  *finder
	paperWords *finder        // nouns of texts
	family     map[string]int // noun → its family
	openers    [][]string
	verbs      map[string]bool
	particles  []string
	pointers   map[string]bool // determiner → it points at a text named before
}

var spokenOnce = sync.OnceValue(func() *spokenForms {
	f := &spokenForms{
		talks: talkForms(), family: map[string]int{}, openers: lists.Table("cited-openers.en"), verbs: lists.Set("cited-verbs.en"),
		particles: lists.List("cited-particles.ko"), pointers: map[string]bool{},
	}
	for _, row := range lists.Table("cited-pointers") {
		f.pointers[row[0]] = len(row) == 1
	}
	talkWords, paperWords := []string{}, []string{}
	for _, t := range f.talks {
		talkWords = append(talkWords, t.words)
	}
	for i, row := range lists.Table("cited-papers") {
		for _, noun := range row {
			f.family[noun] = i
			paperWords = append(paperWords, noun)
		}
	}
	f.talkWords, f.paperWords = newFinder(talkWords), newFinder(paperWords)
	return f
})

// paperAt is where a sentence leans on a text.
type paperAt struct {
	at     span.Span // in the sentence
	noun   string
	which  []string // the words that tell which text, those next to the noun last
	points bool     // it points at one named before: "that paper"
}

const (
	whichWords = 4  // words up to which the noun is told which text it is
	leanReach  = 90 // bytes in front of the noun that are looked at
)

// paperAt finds where text leans on something that the noun names.
func (f *spokenForms) paperAt(text, noun string) (paperAt, bool) {
	for from := 0; ; {
		i := strings.Index(text[from:], noun)
		if i < 0 {
			return paperAt{}, false
		}
		i += from
		from = i + len(noun)
		find := f.leansEn
		if containsHangul(noun) {
			find = f.leansKo
		}
		if p, ok := find(text, span.Span{Start: i, End: from}); ok {
			p.noun = noun
			return p, true
		}
	}
}

// leansKo reads "그 논문에서", "오렐 보고서에 따르면".
func (f *spokenForms) leansKo(text string, noun span.Span) (paperAt, bool) {
	behind := text[noun.End:]
	end := -1
	for _, p := range f.particles {
		if strings.HasPrefix(behind, p) {
			end = noun.End + len(p)
		}
	}
	before := strings.Fields(inFront(text, noun.Start))
	if end < 0 || len(before) == 0 || !strings.HasSuffix(text[:noun.Start], " ") {
		return paperAt{}, false
	}
	last := before[len(before)-1]
	p := paperAt{at: span.Span{Start: noun.Start - len(last) - 1, End: end}, points: f.pointers[last]}
	for i := len(before) - 1; i >= 0 && len(p.which) < whichWords && !p.points; i-- {
		p.which = slices.Insert(p.which, 0, strings.TrimSuffix(before[i], "의"))
	}
	return p, true
}

// leansEn reads "according to that paper", "as the Orell report says".
func (f *spokenForms) leansEn(text string, noun span.Span) (paperAt, bool) {
	if noun.End < len(text) && wordByte(text[noun.End]) || noun.Start > 0 && text[noun.Start-1] != ' ' {
		return paperAt{}, false
	}
	before := strings.Fields(inFront(text, noun.Start))
	for n := 0; n <= whichWords && n < len(before); n++ {
		determiner := strings.ToLower(before[len(before)-1-n])
		owner := strings.HasSuffix(determiner, "'s") || strings.HasSuffix(determiner, "’s")
		points, known := f.pointers[determiner]
		if !known && !owner {
			continue
		}
		which := before[len(before)-n:]
		if owner {
			which = slices.Concat([]string{determiner[:strings.LastIndexAny(determiner, "'’")]}, which)
		}
		p := paperAt{which: which, points: n == 0 && points}
		opener, ok := f.opener(before[:len(before)-1-n], text[noun.End:])
		if !ok {
			return paperAt{}, false
		}
		start := strings.LastIndex(text[:noun.Start], opener)
		p.at = span.Span{Start: max(start, 0), End: noun.End}
		return p, start >= 0
	}
	return paperAt{}, false
}

// opener finds the words in front that lean on what follows, as they stand.
func (f *spokenForms) opener(before []string, behind string) (string, bool) {
	joined := strings.Join(before, " ")
	for _, row := range f.openers {
		n := len(joined) - len(row[0])
		if n < 0 || !strings.EqualFold(joined[n:], row[0]) || n > 0 && joined[n-1] != ' ' {
			continue
		}
		verb, _, _ := strings.Cut(strings.TrimLeft(behind, " "), " ")
		if len(row) > 1 && !f.verbs[strings.Trim(verb, ",.;")] {
			continue
		}
		return joined[n:], true
	}
	return "", false
}

// inFront is what stands in front of an offset, in whole characters.
func inFront(text string, at int) string {
	from := max(0, at-leanReach)
	for from < at && !utf8.RuneStart(text[from]) {
		from++
	}
	return text[from:at]
}

// paper finds the one link of the document that a claim leans on.
func (x *speech) paper(doc int, p paperAt) (Citation, bool) {
	for ; ; p.which = p.which[1:] {
		if link, ok := x.only(doc, func(r *reference) bool { return x.fits(r, p) }); ok {
			why := fmt.Sprintf("the only link described as %q", strings.Join(append(slices.Clone(p.which), p.noun), " "))
			return Citation{Link: link, Interview: -1, Span: p.at, Reason: why}, true
		}
		if len(p.which) == 0 || !containsHangul(p.noun) {
			return Citation{}, false
		}
	}
}

// only is the one link whose references fit; none when there are more.
func (x *speech) only(doc int, fits func(*reference) bool) (int, bool) {
	found := -1
	refs := x.docs[doc].refs
	for j := range refs {
		if !fits(&refs[j]) {
			continue
		}
		if link := x.links.ref(x.docs, doc, j).Link; found >= 0 && link != found {
			return 0, false
		} else {
			found = link
		}
	}
	return found, found >= 0
}

// fits reports whether what is said of a link tells it is the text: all the
// words that say which, or, for "that paper", a noun of the same family.
func (x *speech) fits(r *reference, p paperAt) bool {
	label := strings.ToLower(r.title + " " + r.url)
	if p.points {
		for noun, family := range x.forms.family {
			if family == x.forms.family[p.noun] && containsWord(label, noun) {
				return true
			}
		}
		return false
	}
	telling := false
	for _, w := range p.which {
		if !strings.Contains(label, strings.ToLower(w)) {
			return false
		}
		telling = telling || tells(w)
	}
	return telling
}

// tells reports whether a word can tell one text from others: a name, a
// number, a Hangul word of some length.
func tells(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.IsUpper(r) || unicode.IsDigit(r) || containsHangul(word) && utf8.RuneCountInString(word) > 1
}
