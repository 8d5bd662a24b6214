package people

import (
	"strings"
	"sync"
)

// lexicon is what the word lists say of names.
type lexicon struct {
	generic      map[string]bool // parts in a conversation: speaker, 사회자
	titles       map[string]bool // before English names
	suffixes     map[string]bool // behind English names
	koreanTitles map[string]bool
	particles    []string
	bodyTails    []string        // of parties and offices that stand before a name
	notNames     map[string]bool // stand behind a Korean name and are none
	starts       map[string]bool // begin English sentences
	capitalised  map[string]bool // beside an English name and no part of it
	surnames     map[string]bool // Korean
	manyBear     map[string]bool // family names in both scripts that tell nobody apart
	given        map[string]bool // given names in Latin letters
	contracted   map[string]bool // two words in one with an apostrophe, lower case
}

// loadLexicon reads the lists once.
var loadLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		generic:      lists.Set("generic-labels"),
		titles:       lists.Set("titles.en"),
		suffixes:     lists.Set("title-suffixes.en"),
		koreanTitles: lists.Set("titles.ko"),
		particles:    lists.List("particles.ko"),
		bodyTails:    lists.List("body-tails.ko"),
		notNames:     lists.Set("after-names.ko"),
		given:        lists.Set("given-names.en"),
		capitalised:  lists.Set("capitalised.en"),
		manyBear:     lists.Set("surnames-common.en"),
		contracted:   lists.Set("contracted.en"),
		starts:       map[string]bool{},
		surnames:     map[string]bool{},
	}
	for _, w := range lists.List("sentence-starts.en") {
		l.starts[fold(w)] = true
	}
	for _, w := range lists.List("auxiliaries.en") {
		if strings.Contains(w, "'") { // don't, can't
			l.contracted[w] = true
		}
	}
	for _, row := range lists.Table("surnames.ko") {
		l.surnames[row[0]] = true
		if len(row) > 1 {
			l.manyBear[row[0]] = true
		}
	}
	return l
})
