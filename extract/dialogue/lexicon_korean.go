package dialogue

import "github.com/whosaid/whosaid/internal/words"

// koreanWords is what the room knows of Korean.
type koreanWords struct {
	titles          map[string]bool   // 의장, 위원, ...
	surnames        map[string]bool   // family names
	notNames        map[string]bool   // stand bare before a noun as a name does
	nameTails       map[string]bool   // particles that also end foreign names
	particles       []string          // at the end of a name, the longest first
	particleUses    map[string]string // particle → subject, of, with, and, object
	legendParticles []string          // between a mark and the name it stands for
	phraseEnds      []string          // ends of phrases that are not names
	breaks          []string          // ends of words that no name has inside
	saying          []string          // stems of verbs that lead to words
	sentenceEnds    []string
	questionEnds    []string
	dayUnits        []string // of a date
	firstPerson     map[string]bool
}

func readKorean() koreanWords {
	k := koreanWords{
		titles:          union("titles.ko", "label-titles.ko"),
		surnames:        map[string]bool{},
		notNames:        union("not-names.ko", "after-names.ko"),
		nameTails:       lists.Set("name-tails.ko"),
		particles:       lists.List("particles.ko"),
		particleUses:    particleUses(),
		legendParticles: lists.List("legend-particles.ko"),
		phraseEnds:      lists.List("label-endings.ko"),
		breaks:          lists.List("title-breaks.ko"),
		saying:          lists.List("introducing.ko"),
		sentenceEnds:    lists.List("sentence-tails.ko"),
		questionEnds:    lists.List("question-ends.ko"),
		firstPerson:     lists.Set("first-person.ko"),
		dayUnits:        lists.List("day-units.ko"),
	}
	for _, row := range lists.Table("surnames.ko", words.Text, words.Optional(words.OneOf("common"))) {
		k.surnames[row[0]] = true
	}
	return k
}

func particleUses() map[string]string {
	return firstTo(lists.Table("particle-uses.ko", words.Text, words.OneOf("subject", "of", "with", "and", "object")))
}

// union is the entries of several lists.
func union(names ...string) map[string]bool {
	out := map[string]bool{}
	for _, name := range names {
		for _, w := range lists.List(name) {
			out[w] = true
		}
	}
	return out
}
