package people

import "strings"

// englishWords is what the room knows of English, in lower case.
type englishWords struct {
	titles      map[string]bool // before names
	suffixes    map[string]bool // after names
	given       map[string]bool // given names
	starts      map[string]bool // begin sentences
	capitalised map[string]bool // beside a name and not part of it
	contracted  map[string]bool // two words in one with an apostrophe
	articles    map[string]bool // before a title
	origins     map[string]bool // between a name and where its bearer is from
	joints      map[string]bool // between the names of two people
}

func readEnglish() englishWords {
	e := englishWords{
		titles:      lists.Set("titles.en"),
		suffixes:    lists.Set("title-suffixes.en"),
		given:       lists.Set("given-names.en"),
		starts:      map[string]bool{},
		capitalised: lists.Set("capitalised.en"),
		contracted:  lists.Set("contracted.en"),
		articles:    lists.Set("articles.en"),
		origins:     lists.Set("origins.en"),
		joints:      lists.Set("name-joints.en"),
	}
	for _, w := range lists.List("sentence-starts.en") {
		e.starts[fold(w)] = true
	}
	for _, w := range lists.List("auxiliaries.en") {
		if strings.Contains(w, "'") { // don't, can't
			e.contracted[w] = true
		}
	}
	return e
}
