package dialogue

import (
	"strings"

	"github.com/whosaid/whosaid/internal/words"
)

// englishWords is what the room knows of English.
type englishWords struct {
	starts        map[string]bool   // words that begin sentences, with their capital
	insideNames   map[string]bool   // small words inside names and titles: "of", "van"
	insidePersons map[string]bool   // those of them that are in names of people
	things        map[string]bool   // words in names of what is not a person
	reporting     map[string]bool   // forms of verbs that report
	beforeNames   map[string]string // word → party, other
	beforeGuests  map[string]bool   // words of a title that the guest's name follows
	titleTalks    map[string]bool   // words of a title that say that somebody is asked
	beforeThings  map[string]bool   // words right before names of things
	given         map[string]bool   // given names
	firstPerson   map[string]bool
	according     []string // lead to a source
	betweenNames  []string // join the names of a list
}

func readEnglish() englishWords {
	e := englishWords{
		starts:        lists.Set("sentence-starts.en"),
		insideNames:   lists.Set("name-particles"),
		insidePersons: map[string]bool{},
		things:        lists.Set("source-organisations.en"),
		reporting:     reportingForms(),
		beforeNames:   firstTo(lists.Table("before-names.en", words.Text, words.OneOf("party", "other"))),
		beforeGuests:  lists.Set("title-guests.en"),
		titleTalks:    lists.Set("title-talks.en"),
		beforeThings:  lists.Set("before-things.en"),
		firstPerson:   lists.Set("first-person.en"),
		given:         lists.Set("given-names.en"),
		according:     lists.List("according.en"),
		betweenNames:  lists.List("between-names.en"),
	}
	for w := range e.insideNames {
		e.insidePersons[w] = e.beforeNames[w] == "" && !e.starts[strings.ToUpper(w[:1])+w[1:]]
	}
	return e
}

// reportingForms are the forms of the verbs that report what somebody said; a
// form in -ing does not lead to words.
func reportingForms() map[string]bool {
	forms := map[string]bool{}
	for _, row := range lists.Table("reporting-verbs.en", words.Text, words.Text, words.More) {
		if row[1] == "denies" || row[1] == "asks" {
			continue
		}
		for _, ending := range [...]string{"", "s", "ed", "d"} {
			forms[row[0]+ending] = true
		}
		for _, form := range row[2:] {
			forms[form] = true
		}
	}
	return forms
}
