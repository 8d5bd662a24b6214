package dialogue

import (
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what this room knows of words, from the lists.
type lexicon struct {
	roles    map[string]Role   // what speakers are called by what they do, in lower case
	keys     map[string]string // key of a legend in lower case → host, guest or part
	talks    map[string]bool   // nouns that name a conversation, of both languages
	labels   labelWords
	notes    noteWords
	moments  momentWords
	calendar map[string]string // word of a date → month or day
	offices  map[string]bool   // words for offices in English labels: "minister", "secretary"
	korean   koreanWords
	english  englishWords
}

// labelWords tell labels of speakers from what only looks like one.
type labelWords struct {
	stops    map[string]bool // labels of nobody
	generics map[string]bool // parts in a conversation: "crowd", "audience member"
	between  map[string]bool // what stands between people's words: "sponsor", "outro"
	parts    map[string]bool // "part", "session": they divide a transcript
}

// noteWords are what notes in brackets start with.
type noteWords struct {
	elisions []string        // words were left out
	stage    []string        // something was heard or seen
	sounds   map[string]bool // last words of a note that tells of what was heard
	unclear  []string        // words were not understood
}

// momentWords tell moments of a recording from other times.
type momentWords struct {
	before, after []string
	units         []timeUnit
	hours         []string // units of the time of day
}

// loadLexicon reads the lists once.
var loadLexicon = sync.OnceValue(func() *lexicon {
	return &lexicon{
		roles: roles(),
		keys:  legendKeys(),
		talks: lists.Set("interview-nouns"),

		calendar: firstTo(lists.Table("calendar", words.Text, words.OneOf("month", "day"))),
		offices:  lists.Set("titles.en"),
		labels: labelWords{
			stops:    lists.Set("label-stops"),
			generics: lists.Set("generic-labels"),
			between:  lists.Set("furniture-labels"),
			parts:    lists.Set("part-words"),
		},
		notes: noteWords{
			elisions: lists.List("elisions"),
			stage:    lists.List("stage-notes"),
			sounds:   lists.Set("sounds"),
			unclear:  lists.List("unclear-speech"),
		},
		moments: momentWords{
			before: lists.List("moment-before"),
			after:  lists.List("moment-after"),
			units:  timeUnits(),
			hours:  lists.List("hours-of-day.ko"),
		},
		korean:  readKorean(),
		english: readEnglish(),
	}
})

func roles() map[string]Role {
	out := map[string]Role{}
	for _, row := range lists.Table("speaker-roles", words.Text, words.OneOf("host", "guest")) {
		out[row[0]] = Guest
		if row[1] == "host" {
			out[row[0]] = Host
		}
	}
	return out
}

func legendKeys() map[string]string {
	return firstTo(lists.Table("legend-keys", words.Text, words.OneOf("host", "guest", "part")))
}

func timeUnits() []timeUnit {
	var out []timeUnit
	for _, row := range lists.Table("time-units", words.Text, words.Number) {
		out = append(out, timeUnit{row[0], words.Float(row[1])})
	}
	return out
}

// firstTo maps the first cell of each row to the second.
func firstTo(rows [][]string) map[string]string {
	out := map[string]string{}
	for _, row := range rows {
		out[row[0]] = row[1]
	}
	return out
}
