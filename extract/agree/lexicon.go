package agree

import (
	"cmp"
	"strconv"
	"strings"
	"sync"
)

// lexicon is what the comparison knows of words.
type lexicon struct {
	stop      map[string]bool // stems that carry the sentence
	irregular map[string]string
	endings   map[string][]rune // Korean ending → final consonants that it follows; 0 for none
	longest   int               // runes of the longest ending
	antonyms  map[string][]string
	ways      map[string]string // stem → up or down
	classes   map[string]string // English word → class of quantity
	beginning [][2]string       // beginning of a Korean word, class of quantity
	numbers   map[string]float64
	scales    [][2]string
	negations negations
	kinds     map[string][]kind // by stem
	particles map[string]bool
	thin      map[string]bool     // stems that fit almost any talk
	calendar  map[string]bool     // units of dates, by stem
	standIns  map[string]string   // word → "first" when it is one only where nothing named stands before it
	supposed  map[string][]string // by language
	// how a language says that one thing takes another
	requirements map[string]requirementForms
}

// negations are the words that turn a claim round.
type negations struct {
	english          map[string]bool
	whole            map[string]bool
	beginning, parts []string
	none             []string // beginnings that only look like one
	cancelEnglish    map[string]bool
	cancelKorean     map[string]bool
}

var loadLexicon = sync.OnceValue(func() *lexicon {
	l := &lexicon{
		stop: lists.Set("stopwords.en"), irregular: map[string]string{}, endings: map[string][]rune{},
		antonyms: map[string][]string{}, ways: map[string]string{}, classes: map[string]string{}, numbers: map[string]float64{},
	}
	for w := range lists.Set("stopwords.ko") {
		l.stop[w] = true
	}
	for _, row := range lists.Table("irregular.en") {
		l.irregular[row[0]] = row[1]
	}
	l.addEndings()
	l.addQuantities()
	l.addNegations()
	l.addNumbers()
	l.addAntonyms()
	l.addKinds()
	l.particles = lists.Set("particles.ko")
	l.addThin()
	l.addRequirements()
	return l
})

// addEndings reads the Korean endings. A letter in front of one is the final
// consonant of the syllable before it.
func (l *lexicon) addEndings() {
	for _, e := range lists.List("endings.ko") {
		r := []rune(e)
		var final rune
		if i := strings.IndexRune("ㄴㄹㅁㅂㅆ", r[0]); i >= 0 {
			final, r = finals[r[0]], r[1:]
		}
		l.endings[string(r)] = append(l.endings[string(r)], final)
		l.longest = max(l.longest, len(r))
	}
}

// finals numbers the final consonants as in a Hangul syllable (Unicode
// standard, section 3.12).
var finals = map[rune]rune{'ㄴ': 4, 'ㄹ': 8, 'ㅁ': 16, 'ㅂ': 17, 'ㅆ': 20}

func (l *lexicon) addQuantities() {
	for _, row := range lists.Table("quantities") {
		if row[1] == "en" {
			l.classes[row[2]] = row[0]
		} else {
			l.beginning = append(l.beginning, [2]string{row[2], row[0]})
		}
	}
}

func (l *lexicon) addNegations() {
	n := &l.negations
	n.english = lists.Set("negation.en")
	n.whole, n.cancelEnglish, n.cancelKorean = map[string]bool{}, map[string]bool{}, map[string]bool{}
	for _, w := range lists.List("negation.ko") {
		switch rest := w[1:]; w[0] {
		case '=':
			n.whole[rest] = true
		case '^':
			n.beginning = append(n.beginning, rest)
		case '!':
			n.none = append(n.none, rest)
		default:
			n.parts = append(n.parts, rest)
		}
	}
	for _, row := range lists.Table("negation-not") {
		if row[0] == "en" {
			n.cancelEnglish[row[1]] = true
		} else {
			n.cancelKorean[row[1]] = true
		}
	}
}

func (l *lexicon) addNumbers() {
	for _, row := range lists.Table("number-words") {
		if v, err := strconv.ParseFloat(row[2], 64); err == nil {
			l.numbers[row[1]] = v
		}
	}
	for _, row := range lists.Table("number-scales") {
		l.scales = append(l.scales, [2]string{row[0], row[1]})
	}
	l.calendar = map[string]bool{}
	for _, w := range lists.List("calendar-units") {
		l.calendar[l.stem(w)] = true
	}
}

func (l *lexicon) addAntonyms() {
	for _, row := range lists.Table("antonyms") {
		for _, x := range strings.Fields(row[1]) {
			for _, y := range strings.Fields(row[2]) {
				l.addOpposites(l.stem(x), l.stem(y))
			}
		}
	}
	for _, row := range lists.Table("directions") {
		l.ways[l.stem(row[2])] = row[0]
	}
}

func (l *lexicon) addOpposites(a, b string) {
	if a == b {
		return
	}
	l.antonyms[a] = append(l.antonyms[a], b)
	l.antonyms[b] = append(l.antonyms[b], a)
}

func (l *lexicon) addThin() {
	l.thin, l.standIns = map[string]bool{}, map[string]string{}
	for _, list := range []string{"thin.en", "thin.ko"} {
		for _, w := range lists.List(list) {
			l.thin[l.stem(w)] = true
		}
	}
	l.supposed = map[string][]string{}
	for _, row := range lists.Table("supposed") {
		l.supposed[row[0]] = append(l.supposed[row[0]], row[1])
	}
	for _, row := range lists.Table("stand-ins") {
		l.standIns[row[1]] = cmp.Or(strings.Join(row[2:], ""), "anywhere")
	}
}
