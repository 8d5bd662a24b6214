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
}

var loadLexicon = sync.OnceValue(func() *lexicon {
	return &lexicon{
		sayings: newSayings(), clauses: newClauses(), sources: newSources(), objects: newObjects(),
		particles: newParticles(), endings: newEndings(), words: newFunctionWords(), starts: newBeginnings(),
	}
})

// sayings are words that say.
type sayings struct {
	verbs     map[string]verb  // by the beginnings of their forms
	heads     map[string]bool  // the first syllables of these beginnings
	idioms    map[string]forms // 선을 → 그었, 긋
	hada      map[string]bool  // 했다, after a reported clause
	hearsay   map[string]bool  // 그러는데
	so        map[string]bool  // 이렇게
	cancel    forms            // endings with which nothing was said
	nouns     map[string]bool  // 입장, 주장
	acts      map[string]bool  // 보도, 발표
	held      forms            // after 입장, 주장
	holding   forms            // beginnings of verbs that leave a view with its source
	passing   forms            // beginnings of words that take a view away from its source
	wishes    forms            // beginnings of verbs after 말하기를
	negations forms
	quoted    forms // the negations that count in quote marks too
}

// verb is a verb of saying.
type verb struct {
	kind   kind
	object object
}

// kind is how a verb reports.
type kind string

// The kinds.
const (
	says   kind = "says"
	thinks kind = "thinks" // reports only with a clause
	denies kind = "denies"
	asks   kind = "asks" // gives nothing
)

// object is what a noun object of a verb of saying is.
type object string

// The objects.
const (
	states    object = "states"    // what is stated
	promises  object = "promises"  // the same, and so is what will be done
	events    object = "events"    // what is stated when it is an event
	describes object = "describes" // what something is said to be
)

func newSayings() sayings {
	s := sayings{
		verbs: map[string]verb{}, heads: map[string]bool{}, idioms: map[string]forms{},
		hada: lists.Set("saying-hada"), hearsay: lists.Set("saying-hearsay"), so: lists.Set("saying-so"),
		cancel: lists.List("reporting-cancel"), nouns: lists.Set("reporting-nouns"), acts: lists.Set("source-acts"),
		held: lists.List("view-endings"), holding: lists.List("view-holding"), passing: lists.List("view-passing"),
		wishes: lists.List("saying-wish"),
	}
	for _, row := range lists.Table("saying-idioms", words.Text, words.Text, words.More) {
		s.idioms[row[0]] = row[1:]
	}
	for _, row := range lists.Table("negations", words.Text, words.Optional(words.OneOf("clause"))) {
		s.negations = append(s.negations, row[0])
		if len(row) == 1 {
			s.quoted = append(s.quoted, row[0])
		}
	}
	s.addVerbs()
	return s
}

func (s *sayings) addVerbs() {
	kinds := words.OneOf(string(says), string(thinks), string(denies), string(asks))
	objects := words.OneOf(string(states), string(promises), string(events), string(describes))
	dictionary := named("endings")("plain")
	for _, row := range lists.Table("reporting-verbs", words.Text, kinds, words.Optional(objects)) {
		v := verb{kind: kind(row[1])}
		if len(row) > 2 {
			v.object = object(row[2])
		}
		for _, form := range conjugate(dictionary.strip(row[0])) {
			s.add(form, v)
		}
	}
}

func (s *sayings) add(form string, v verb) {
	if v.object == "" {
		v.object = s.verbs[form].object
	}
	s.verbs[form] = v
	s.heads[firstRune(form)] = true
}

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
	empty  map[string]bool // state nothing
	bound  map[string]bool // 것, 데
}

func newObjects() objects {
	return objects{
		facts: lists.Set("stated-facts"), events: lists.Set("stated-events"), empty: lists.Set("stated-empty"),
		bound: lists.Set("bound-nouns.ko"),
	}
}
