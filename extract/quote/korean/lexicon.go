package korean

import (
	"slices"
	"strings"
	"sync"
)

// lexicon is what the lists say of Korean.
type lexicon struct {
	verbs      map[string]string // beginnings of the forms of verbs of saying → kind
	heads      map[string]bool   // their first syllables
	objects    map[string]string // the same beginnings → what a noun object is
	facts      map[string]bool   // 사실, 점
	events     map[string]bool   // 은퇴, 출마
	empty      map[string]bool   // objects that state nothing
	narrators  map[string]string // 내 → 나
	bound      map[string]bool   // 것, 데
	so         map[string]bool   // 이렇게
	hearsay    map[string]bool   // 그러는데
	when       map[string]bool   // 이날
	acts       map[string]bool   // 보도, 발표
	idioms     map[string]string // 선을 → 그었,긋
	quotatives map[string]tail
	clauses    map[string]tail
	nominals   map[string]tail // 했음을, 임을
	nouns      map[string]bool // 입장, 주장
	cancel     []string
	pronouns   map[string]bool
	nobody     map[string]bool
	unnamed    []string
	bodies     []string
	breaks     map[string]bool
	adnominals map[string]bool // endings of two or three syllables
	adnominal  map[string]bool // whole words
	titles     map[string]bool
	surnames   map[string]bool // true where many people bear it
	families   map[string]bool // every surname
	notNames   map[string]bool
	venues     map[string]bool // 인터뷰, 회견
	hada       map[string]bool // 했다 behind a reported clause
	particles  map[string]bool // behind a quotation; false where it is none
	joins      []string        // endings between clauses
	held       []string        // behind 입장, 주장
	holding    []string        // beginnings of verbs that leave it to him
	wishes     []string        // beginnings of verbs behind 말하기를
	passing    []string        // beginnings of words that take the owner away
}

// tail is the end of a reported clause.
type tail struct {
	cut  string // what is no part of the reported words
	kind string
}

var loadLexicon = sync.OnceValue(func() *lexicon {
	k := &lexicon{
		verbs: map[string]string{}, objects: map[string]string{}, narrators: map[string]string{}, idioms: map[string]string{},
		facts: lists.Set("stated-facts"), events: lists.Set("stated-events"), empty: lists.Set("stated-empty"),
		bound: lists.Set("bound-nouns.ko"), so: lists.Set("saying-so"), hearsay: lists.Set("saying-hearsay"), when: lists.Set("saying-when"), acts: lists.Set("source-acts"), quotatives: map[string]tail{}, clauses: map[string]tail{}, nominals: map[string]tail{},
		nouns: lists.Set("reporting-nouns"), cancel: lists.List("reporting-cancel"),
		pronouns: lists.Set("source-pronouns"), nobody: lists.Set("source-nobody"),
		unnamed: lists.List("source-unnamed"), bodies: lists.List("source-bodies"),
		breaks: lists.Set("source-breaks"), adnominal: map[string]bool{}, adnominals: map[string]bool{}, heads: map[string]bool{},
		titles: lists.Set("titles.ko"), notNames: lists.Set("after-names.ko"),
		venues: lists.Set("source-venues"), hada: lists.Set("saying-hada"), particles: map[string]bool{},
		joins: lists.List("clause-endings"), held: slices.Concat(lists.List("view-endings"), []string{""}), passing: lists.List("view-passing"), holding: lists.List("view-holding"), wishes: lists.List("saying-wish"), surnames: map[string]bool{}, families: map[string]bool{},
	}
	for _, row := range lists.Table("reporting-verbs") {
		for _, form := range conjugate(strings.TrimSuffix(row[0], "다")) {
			k.verbs[form] = row[1]
			k.heads[firstRune(form)] = true
			if len(row) > 2 {
				k.objects[form] = row[2]
			}
		}
	}
	for _, row := range lists.Table("source-narrator") {
		k.narrators[row[0]] = row[1]
	}
	for _, row := range lists.Table("saying-idioms") {
		k.idioms[row[0]] = row[1]
	}
	for _, row := range lists.Table("quotatives") {
		k.quotatives[row[0]] = tail{row[1], row[2]}
	}
	for _, row := range lists.Table("adnominals.ko") {
		if len(row) > 1 {
			k.adnominal[row[0]] = true
		} else {
			k.adnominals[row[0]] = true
		}
	}
	for _, row := range lists.Table("quote-particles") {
		k.particles[row[0]] = len(row) == 1
	}
	for _, row := range lists.Table("quotative-clauses") {
		k.clauses[row[0]] = tail{row[1], "says"}
	}
	for _, row := range lists.Table("quotative-nominals") {
		k.nominals[row[0]] = tail{row[1], "says"}
	}
	for _, row := range lists.Table("surnames.ko") {
		k.surnames[row[0]] = len(row) > 1
		k.families[row[0]] = true
	}
	return k
})

// Numbers of Hangul letters inside a syllable (Unicode 16.0, section 3.12).
const (
	firstSyllable = 0xAC00
	lastSyllable  = 0xD7A3
	perVowel      = 28
	perInitial    = 21 * perVowel
)

// contracted tells what a stem's open last vowel becomes before -어/-아.
var contracted = map[rune]rune{
	0:  0,  // 가 → 가
	4:  4,  // 서 → 서
	6:  6,  // 켜 → 켜
	8:  9,  // 보 → 봐
	11: 10, // 되 → 돼
	13: 14, // 배우 → 배워
	18: 4,  // 쓰 → 써
	20: 6,  // 밝히 → 밝혀
}

// conjugate gives the beginnings that the forms of a stem may have: as it is,
// with ㄴ, ㄹ, ㅁ or ㅂ, and contracted with -어, with and without ㅆ.
func conjugate(stem string) []string {
	rs := []rune(stem)
	last := rs[len(rs)-1]
	head := string(rs[:len(rs)-1])
	if last < firstSyllable || last > lastSyllable || (last-firstSyllable)%perVowel != 0 {
		return []string{stem}
	}
	out := []string{stem}
	for _, final := range []rune{4, 8, 16, 17} {
		out = append(out, head+string(last+final))
	}
	if last == '하' {
		return append(out, head+"해", head+"했")
	}
	vowel := (last - firstSyllable) % perInitial / perVowel
	if v, ok := contracted[vowel]; ok {
		open := last + (v-vowel)*perVowel
		out = append(out, head+string(open), head+string(open+20))
	}
	return out
}
