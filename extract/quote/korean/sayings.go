package korean

import "github.com/whosaid/whosaid/internal/words"

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
	acts      object = "acts"      // the same, unless declaring it is doing it
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
	objects := words.OneOf(string(states), string(promises), string(events), string(acts), string(describes))
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
