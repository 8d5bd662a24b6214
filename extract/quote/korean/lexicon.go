package korean

import (
	"strings"
	"sync"

	"github.com/whosaid/whosaid/internal/words"
)

// lexicon is what the lists say.
type lexicon struct {
	sayings
	clauses
	sources
	objects
	particles particles
	endings   endings
	words     functionWords
	starts    beginnings
	talk      talk
}

var loadLexicon = sync.OnceValue(func() *lexicon {
	return &lexicon{
		sayings: newSayings(), clauses: newClauses(), sources: newSources(), objects: newObjects(),
		particles: newParticles(), endings: newEndings(), words: newFunctionWords(), starts: newBeginnings(), talk: newTalk(),
	}
})

// clauses are the endings of clauses.
type clauses struct {
	quotatives tails            // ~다고
	attributed tails            // ~다는, before a noun
	nominals   tails            // ~했음을
	things     tails            // 것으로
	pledges    tails            // ~기로
	marks      map[string]after // what stands after a quotation
	joins      forms            // ~지만, between clauses
	when       map[string]bool  // 이날: when a source spoke
}

// after is what stands after a quotation.
type after struct {
	says   bool // false for questions and proposals
	beside bool // the sentence goes on with what else is said
}

func newClauses() clauses {
	c := clauses{
		quotatives: tails{}, attributed: statements("quotative-clauses"), nominals: statements("quotative-nominals"),
		things: statements("quotative-things"), pledges: statements("quotative-promises"),
		marks: map[string]after{}, joins: lists.List("clause-endings"), when: lists.Set("saying-when"),
	}
	for _, row := range lists.Table("quotatives", words.Text, words.Text, words.OneOf("says", "none")) {
		c.quotatives[row[0]] = tail{cut: row[1], says: row[2] == "says"}
	}
	for _, row := range lists.Table("quote-particles", words.Text, words.Optional(words.OneOf("none", "beside"))) {
		what := strings.Join(row[1:], "")
		c.marks[row[0]] = after{says: what != "none", beside: what == "beside"}
	}
	return c
}

// sources are words for those who speak, or do not.
type sources struct {
	pronouns  map[string]bool
	narrators map[string]string // 내 → 나
	nobody    map[string]bool
	unnamed   forms // 관계자
	bodies    forms // 위원회
	titles    map[string]bool
	surnames  map[string]bool // true where many people bear it
	notNames  map[string]bool // look like a name and are none
	venues    map[string]bool // 인터뷰, 회견
	breaks    map[string]bool // ends of words that a mention does not reach across
}

func newSources() sources {
	s := sources{
		pronouns: lists.Set("source-pronouns"), narrators: lists.Map("source-narrator"), nobody: lists.Set("source-nobody"),
		unnamed: lists.List("source-unnamed"), bodies: lists.List("source-bodies"), titles: lists.Set("titles.ko"),
		surnames: map[string]bool{}, notNames: lists.Set("after-names.ko"),
		venues: lists.Set("source-venues"), breaks: lists.Set("source-breaks"),
	}
	for _, row := range lists.Table("surnames.ko", words.Text, words.Optional(words.OneOf("common"))) {
		s.surnames[row[0]] = len(row) > 1
	}
	return s
}

// objects are nouns that state something, or do not.
type objects struct {
	facts  map[string]bool // 사실, 점
	events map[string]bool // 은퇴, 출마
	acted  map[string]bool // 은퇴, as something declared
	empty  map[string]bool // state nothing
	bound  map[string]bool // 것, 데
}

func newObjects() objects {
	return objects{
		facts: lists.Set("stated-facts"), events: lists.Set("stated-events"), acted: lists.Set("stated-acts"), empty: lists.Set("stated-empty"),
		bound: lists.Set("bound-nouns.ko"),
	}
}
