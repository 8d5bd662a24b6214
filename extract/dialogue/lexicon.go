package dialogue

import (
	"strconv"
	"strings"
	"sync"
)

// lexicon is what the stage knows of words, from the lists.
type lexicon struct {
	stops        map[string]bool // labels that are no speakers
	openers      map[string]bool // words that begin sentences
	particles    map[string]bool // small words inside names
	generics     map[string]bool // labels like "crowd"
	roles        map[string]Role // what a speaker is called by what he does
	parts        map[string]bool // "part", "session": lines that part a transcript
	endings      []string        // Korean endings of phrases that are no names
	titles       map[string]bool // 의장, 위원, ...
	talks        map[string]bool // nouns that name a conversation
	notNames     map[string]bool // Korean words that stand bare before a noun
	joints       []string        // Korean particles, the longest first
	breaks       []string        // endings of Korean words that no name has inside
	saying       []string        // stems of Korean verbs that lead to words
	reports      map[string]bool // forms of English verbs that report
	nobody       map[string]bool // words in names of what is no person
	guestWords   map[string]bool // words of a title behind which the guest stands
	surnames     map[string]bool // Korean
	nameTails    map[string]bool // particles that also end foreign names
	elisions     []string
	stageNotes   []string
	unclear      []string
	momentAfter  []string
	momentBefore []string
	particleUses map[string]string // Korean particle → subject, of, with, and
	beforeNames  map[string]string // English word → party, other
	accordingTo  []string          // English words that lead to a source
	inside       map[string]bool   // small words inside names of people
	timeUnits    []timeUnit
	tails        []string          // ends of Korean sentences
	legendKeys   map[string]string // key → host, guest or part
	questionEnds []string
}

// vocabulary reads the lists once.
var loadLexicon = sync.OnceValue(func() *lexicon {
	lex := &lexicon{
		stops:        lists.Set("label-stops"),
		openers:      lists.Set("sentence-starts.en"),
		particles:    lists.Set("name-particles"),
		generics:     lists.Set("generic-labels"),
		roles:        map[string]Role{},
		parts:        lists.Set("part-words"),
		endings:      lists.List("label-endings.ko"),
		titles:       lists.Set("titles.ko"),
		talks:        lists.Set("interview-nouns"),
		notNames:     lists.Set("not-names.ko"),
		joints:       lists.List("particles.ko"),
		breaks:       lists.List("title-breaks.ko"),
		saying:       lists.List("introducing.ko"),
		reports:      map[string]bool{},
		nobody:       lists.Set("source-organisations.en"),
		surnames:     map[string]bool{},
		nameTails:    lists.Set("name-tails.ko"),
		guestWords:   lists.Set("title-guests.en"),
		elisions:     lists.List("elisions"),
		stageNotes:   lists.List("stage-notes"),
		unclear:      lists.List("unclear-speech"),
		momentAfter:  lists.List("moment-after"),
		momentBefore: lists.List("moment-before"),
		particleUses: pairs("particle-uses.ko"),
		beforeNames:  pairs("before-names.en"),
		accordingTo:  lists.List("according.en"),
		inside:       map[string]bool{},
		tails:        lists.List("sentence-tails.ko"),
		legendKeys:   pairs("legend-keys"),
		questionEnds: lists.List("question-ends.ko"),
	}
	for _, row := range lists.Table("speaker-roles") {
		role := Guest
		if row[1] == "host" {
			role = Host
		}
		lex.roles[row[0]] = role
	}
	for _, row := range lists.Table("time-units") {
		seconds, _ := strconv.ParseFloat(row[1], 64)
		lex.timeUnits = append(lex.timeUnits, timeUnit{row[0], seconds})
	}
	for w := range lex.particles {
		lex.inside[w] = lex.beforeNames[w] == "" && !lex.openers[strings.ToUpper(w[:1])+w[1:]]
	}
	for _, row := range lists.Table("surnames.ko") {
		lex.surnames[row[0]] = true
	}
	for _, w := range lists.List("after-names.ko") {
		lex.notNames[w] = true
	}
	for _, w := range lists.List("label-titles.ko") {
		lex.titles[w] = true
	}
	for _, row := range lists.Table("reporting-verbs.en") {
		lex.addReport(row)
	}
	return lex
})

// pairs returns a list of two columns as a map.
func pairs(name string) map[string]string {
	out := map[string]string{}
	for _, row := range lists.Table(name) {
		out[row[0]] = row[1]
	}
	return out
}

// addReport adds the forms of a verb that reports what somebody said.
func (lex *lexicon) addReport(row []string) {
	if len(row) < 2 || row[1] == "denies" || row[1] == "asks" {
		return
	}
	for _, ending := range [...]string{"", "s", "ed", "d"} {
		lex.reports[row[0]+ending] = true
	}
	for _, form := range row[2:] {
		lex.reports[form] = true
	}
}

// elides reports whether a note in brackets says that words were left out.
func (lex *lexicon) elides(s string) bool {
	return len(s) < 80 && startsWithAny(strings.ToLower(s), lex.elisions)
}

// isStageNote reports whether a note in brackets tells of what was heard and
// not said: applause, laughter, music.
func (lex *lexicon) isStageNote(s string) bool {
	return len(s) < 80 && startsWithAny(strings.ToLower(s), lex.stageNotes)
}

// isUnclear reports whether a note in brackets stands for words that were
// said and not understood.
func (lex *lexicon) isUnclear(s string) bool {
	return startsWithAny(strings.ToLower(s), lex.unclear)
}

// startsWithAny reports whether s starts with one of the entries, as a word.
func startsWithAny(s string, list []string) bool {
	for _, w := range list {
		rest, ok := strings.CutPrefix(s, w)
		if ok && (rest == "" || !letter(rest[0])) {
			return true
		}
	}
	return false
}

// generic reports whether a label names a part in a conversation and nobody.
func (lex *lexicon) generic(s string) bool {
	return lex.generics[strings.ToLower(strings.TrimRight(s, "0123456789 _"))]
}
