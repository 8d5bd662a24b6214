package english

import (
	"maps"
	"slices"
	"sync"

	"github.com/whosaid/whosaid/internal/english"
	"github.com/whosaid/whosaid/internal/token"
	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what the lists say.
type lexicon struct {
	classes    token.Lexicon      // of words, in small letters
	nobody     map[string]bool    // mentions that are nobody
	gender     map[string]string  // pronouns and titles: m, f, or p for several or a body
	adjectives []string           // endings
	things     things             // what cannot speak
	attitudes  map[string][]frame // by the forms of their verbs
	offices    map[string]bool    // "vice president"

	firstPersons map[string]bool // "I", in small letters
}

var loadLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		nobody: lists.Set("source-nobody"), gender: map[string]string{},
		adjectives: lists.List("adjective-endings"), attitudes: map[string][]frame{},
		offices: lists.Set("offices"), firstPersons: lists.Set("first-persons"),
	}
	for name, c := range classLists {
		l.classes.Add(lists.List(name), c)
	}
	l.addThings()
	l.addFunctionWords()
	l.addVerbs()
	l.addGenders()
	l.addAttitudes()
	for _, row := range lists.Table("talk-speakers", words.Text, words.More) {
		l.classes.Add(row, talker)
	}
	l.classes.Add(lists.List("offices"), office)
	l.classes.Add([]string{"like", "goes", "went"}, spokenVerb)
	return l
})

func (l *lexicon) addThings() {
	l.things = things{nouns: map[string]bool{}, speaks: map[string]bool{}}
	for _, row := range lists.Table("source-things", words.OneOf("ending", "noun", "speaks", "agent"), words.Text, words.More) {
		switch row[0] {
		case "ending":
			l.things.endings = append(l.things.endings, row[1:]...)
		case "agent":
			l.things.agents = append(l.things.agents, row[1:]...)
		case "noun":
			addAll(l.things.nouns, row[1:])
		case "speaks":
			addAll(l.things.speaks, row[1:])
		}
	}
}

func addAll(set map[string]bool, list []string) {
	for _, w := range list {
		set[w] = true
	}
}

func (l *lexicon) addFunctionWords() {
	names := slices.Sorted(maps.Keys(functionClasses))
	for _, row := range lists.Table("function-words", words.OneOf(names...), words.Text, words.More) {
		l.classes.Add(row[1:], functionClasses[row[0]])
	}
}

func (l *lexicon) addVerbs() {
	kinds := words.OneOf(slices.Sorted(maps.Keys(reportingClasses))...)
	knowing := lists.Set("reporting-knowledge")
	for _, row := range lists.Table("reporting-verbs.en", words.Text, kinds, words.More) {
		forms := append(english.VerbForms(row[0]), row[2:]...)
		l.classes.Add(forms, reportingClasses[row[1]])
		if knowing[row[0]] {
			l.classes.Add(forms, knows)
		}
	}
	for _, row := range lists.Table("verbs.en", words.Text, words.More) {
		l.classes.Add(append(finiteForms(row[0]), row[1:]...), plainVerb)
	}
}

func (l *lexicon) addGenders() {
	for _, row := range lists.Table("source-pronouns", words.Text, words.OneOf("m", "f", "p")) {
		l.classes.Add(row[:1], pronoun)
		l.gender[row[0]] = row[1]
	}
	for _, row := range lists.Table("titles-gender", words.Text, words.OneOf("m", "f")) {
		l.gender[row[0]] = row[1]
	}
}

func (l *lexicon) addAttitudes() {
	kinds := words.OneOf(aims, acts, judges, calls, scorns, finds)
	for _, row := range lists.Table("attitude-verbs", words.Text, kinds, words.Text, words.More) {
		f := frame{kind: row[1]}
		if row[2] != "-" {
			f.word = row[2]
		}
		for _, form := range append(finiteForms(row[0]), row[3:]...) {
			l.attitudes[form] = append(l.attitudes[form], f)
			l.classes.Add([]string{form}, attitude)
		}
	}
}

// finiteForms are the forms of a verb that can be those of a sentence, as far
// as its spelling gives them. Forms in -ing count for these verbs only where
// the list has them.
func finiteForms(base string) []string {
	return []string{base, base + "s", base + "ed", base + "d"}
}
