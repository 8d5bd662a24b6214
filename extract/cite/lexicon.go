package cite

import (
	"regexp"
	"strings"
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what the lists say that are of no language, or of all.
type lexicon struct {
	// Conversations and the links to them.
	nouns []string // that name a conversation
	roles []roleWord
	tails map[string]bool  // words that say which copy a link is
	pairs []*regexp.Regexp // titles that name two people, with a group for each

	// What speech cites.
	talks      []talkForm
	talkWords  *finder
	paperWords *finder        // nouns of texts
	family     map[string]int // noun → its family
}

// roleWord says what a link is to an interview.
type roleWord struct {
	role Role
	word string
}

var loadLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		nouns: lists.List("interview-nouns"), tails: lists.Set("title-tails"), pairs: pairForms(lists.List("title-people")),
		family: map[string]int{},
	}
	l.addSpoken()
	roles := words.OneOf(string(Original), string(Subtitles), string(Transcript), string(Related))
	for _, row := range lists.Table("link-roles", roles, words.Text) {
		l.roles = append(l.roles, roleWord{Role(row[0]), row[1]})
	}
	return l
})

func (l *lexicon) addSpoken() {
	talks, papers := []string{}, []string{}
	for _, row := range lists.Table("cited-talks", words.Text, words.OneOf("own", "any")) {
		t := newTalkForm(row[0], row[1] == "own")
		l.talks, talks = append(l.talks, t), append(talks, t.words)
	}
	for i, family := range lists.Table("cited-papers", words.Text, words.More) {
		for _, noun := range family {
			l.family[noun] = i
			papers = append(papers, noun)
		}
	}
	l.talkWords, l.paperWords = newFinder(talks), newFinder(papers)
}

// pairForms are forms of titles with 1 and 2 for names, as expressions: a
// title is one, or ends in one.
func pairForms(forms []string) []*regexp.Regexp {
	const name = `([\p{L}.'-]+(?: [\p{L}.'-]+){0,2})`
	var out []*regexp.Regexp
	for _, form := range forms {
		e := strings.NewReplacer("1", name, "2", name).Replace(regexp.QuoteMeta(form))
		out = append(out, regexp.MustCompile(`^`+e+`$`), regexp.MustCompile(` `+e+`$`))
	}
	return out
}
