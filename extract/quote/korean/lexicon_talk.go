package korean

import (
	"strings"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/words"
)

// talk is what the lists say of reported speech in conversations.
type talk struct {
	light, plainLight forms // 했, 하시더; 그러시더
	fused             []fusion
	looks             map[string]bool // look like a fused ending, or a person, and are none
	asides            map[string]bool // 아까, 나중에
	notOfName         map[string]bool // 저희, 어떤
	coming            map[string]bool // 나와서
	parts             map[string]bool // 호, 쪽
	shortBodies       map[string]bool // 시
	calls             map[string]bool // 교수, as one calls somebody
	you               map[string]bool // 너, 네가
	noSubject         map[string]bool // 적이
	openStems         forms           // 르: before 대요
	kinds             forms           // 단체: before a name
	justNow           map[string]bool // 아까, 방금
	places            forms           // 한테, 인터뷰에서
	generic           map[string]bool // 흔히
	self              map[string]bool // 저, 저희
	counters          map[string]bool // 분, 명
	nouns             map[string]bool // 말씀, 얘기
	topics            map[string]bool // 얘기: of a thing, what it is about
	stances           map[string]bool // 입장
	phrases           forms           // 이, 로는: after 말씀, 말
	telling           forms           // 했, 주셨: after 말씀을
	copulas           forms           // 이고요: after 입장
	copulaStems       forms           // 거: before 래요
	records, seen     forms
	documents         writings
	people, bodies    forms
	venues            forms
	falsehoods        map[string]forms
	claims            map[string]bool
	quoting           map[string]forms
}

// fusion is an ending that says by itself that somebody said what it ends.
type fusion struct {
	text, cut string
	after     string // stem, copula or clause
}

// Kinds of writings: those that speak by themselves, and those that leave
// their words to whoever wrote them.
const (
	public = "public"
	own    = "own"
)

// none stands in a list where nothing is meant.
const none = "-"

func newTalk() talk {
	of := named("talk-words")
	set := func(name string) map[string]bool {
		out := map[string]bool{}
		for _, w := range of(name) {
			out[w] = true
		}
		return out
	}
	t := talk{
		looks: set("looks"), asides: set("asides"), notOfName: set("not-of-name"), coming: set("coming"), parts: set("parts"), you: set("you"), calls: set("calls"), shortBodies: set("short-bodies"), noSubject: set("no-subject"), openStems: of("open-stems"), kinds: of("kinds"), justNow: set("just-now"), places: of("places"), generic: set("generic"),
		self: set("self"), counters: set("counters"), nouns: set("nouns"), topics: set("topics"), stances: set("stances"), phrases: of("phrases"),
		telling: of("telling"), copulas: of("copulas"), copulaStems: of("copula-stems"), records: of("records"), seen: of("seen"), documents: writings{},
		people: lists.List("talk-people"), bodies: lists.List("talk-bodies"), venues: of("venues"),
		falsehoods: phrases("talk-falsehoods"), claims: set("claims"), quoting: phrases("talk-quoting"),
	}
	for _, row := range lists.Table("talk-light", words.Text, words.Text, words.Text, words.Text, words.More) {
		forms := append(forms{}, row[1:]...)
		for _, e := range of("light-endings") {
			forms = append(forms, row[0]+e)
		}
		t.light = append(t.light, forms...)
		if row[0] != of("do")[0] {
			t.plainLight = append(t.plainLight, forms...)
		}
	}
	for _, row := range lists.Table("talk-fused", words.Text, words.Text, words.OneOf("stem", "copula", "clause")) {
		t.fused = append(t.fused, fusion{text: row[0], cut: strings.TrimPrefix(row[1], none), after: row[2]})
	}
	for _, row := range lists.Table("talk-documents", words.Text, words.OneOf(public, own)) {
		t.documents[row[0]] = row[1]
	}
	return t
}

// phrases reads a list of words with the beginnings of the word behind them.
func phrases(list string) map[string]forms {
	out := map[string]forms{}
	for _, row := range lists.Table(list, words.Text, words.Text, words.More) {
		out[row[0]] = forms(row[1:])
		if row[1] == none {
			out[row[0]] = nil
		}
	}
	return out
}

// fusedIn finds the longest such ending of a word.
func (t *talk) fusedIn(word string) (found fusion, ok bool) {
	for _, f := range t.fused {
		stem, is := strings.CutSuffix(word, f.text)
		if is && stem != "" && len(f.text) > len(found.text) && t.fits(stem, f) {
			found, ok = f, true
		}
	}
	return found, ok
}

// fits reports whether the ending may stand behind what is left of a word.
func (t *talk) fits(stem string, f fusion) bool {
	switch f.after {
	case "stem":
		return (hangul.Closed(stem) || t.openStems.end(stem)) && !t.looks[stem+firstRune(f.text)]
	case "copula":
		return t.copulaStems.end(stem) && !t.looks[stem+firstRune(f.text)]
	}
	return true
}

// writings are nouns for writings, and their kinds.
type writings map[string]string

// endOf is the longest of them that a word of n syllables ends in.
func (w writings) endOf(word string, n int) string {
	longest := ""
	for noun := range w {
		if endsIn(word, noun) && len(noun) > len(longest) && (len(noun) > oneSyllable || n == 1) {
			longest = noun
		}
	}
	return longest
}

// kindOf is the kind of the writing that a word names, "" for none.
func (w writings) kindOf(word string) string { return w[w.endOf(word, len(word)/oneSyllable)] }
