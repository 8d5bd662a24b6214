package korean

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/quote/reading"
)

// holder is a person of whom the document says which office they hold.
type holder struct {
	called string // as the document calls them: "방그루 위원"
	name   string // without the titles: "방그루"
	title  string // "" when it is not known
	talks  bool   // takes part in the conversation
}

// has reports whether the person may be called by a title: the one they hold, or
// the end of it, "부시장" not being "시장".
func (h holder) has(title string, deputy forms) bool {
	rest, ok := strings.CutSuffix(h.title, title)
	return ok && !deputy.end(rest)
}

// inOffice leads a name with or without a title, or a title alone, to the one
// who holds it: somebody else who takes part in the conversation, or whom the
// document names. Not ok when it leads to nobody, or to several.
func (k *sentence) inOffice(called string) (reading.Voice, bool) {
	before, last, more := cutLast(called)
	title := last
	if !k.titled(last) {
		before, title, more = called, "", true
	}
	found := []holder{}
	for _, h := range k.holders() {
		if h.called == k.now() || more && !h.goesBy(before) || !more && !h.has(title, k.know.words.deputy) {
			continue
		}
		if more && utf8.RuneCountInString(before) == 1 && h.title != "" && !h.has(title, nil) {
			continue
		}
		if !slices.ContainsFunc(found, func(f holder) bool { return f.called == h.called }) {
			found = append(found, h)
		}
	}
	if h, ok := k.theOne(found); ok {
		return reading.Voice{Name: h.called, Named: true, Person: true}, true
	}
	return reading.Voice{}, false
}

// goesBy reports whether the person is called by the whole name, or by the
// family name alone.
func (h holder) goesBy(name string) bool {
	return h.name != "" && (h.name == name || utf8.RuneCountInString(name) == 1 && strings.HasPrefix(h.name, name) && h.name != name)
}

// theOne is the only holder, or the only one who takes part in the
// conversation, or the one of those who spoke just before.
func (k *sentence) theOne(found []holder) (holder, bool) {
	here := []holder{}
	for _, h := range found {
		if h.talks {
			here = append(here, h)
		}
	}
	switch {
	case len(here) == 1:
		return here[0], true
	case len(here) == 0 && len(found) > 0:
		same := !slices.ContainsFunc(found, func(h holder) bool { return h.name != found[0].name })
		return found[0], same
	}
	for _, h := range here {
		if h.called == k.speaksNear(-1) {
			return h, true
		}
	}
	return holder{}, false
}

// holders are the people of whom the text around the sentence tells the office.
func (k *sentence) holders() []holder {
	block, section := k.u[0].Start/nearby, k.Talk.Turns()[k.turn].Section
	if c := &k.offices; c.block != block+1 || c.section != section {
		*c = offices{block: block + 1, section: section}
		c.found = k.participants(section)
		from, to := max(0, (block-1)*nearby), min(len(k.Plain), (block+2)*nearby)
		for line := range strings.Lines(strings.ToValidUTF8(k.Plain[from:to], " ")) {
			c.found = append(c.found, k.titledIn(strings.Fields(line), c.found)...)
		}
	}
	return k.offices.found
}

// nearby is the number of bytes of a block of the text; in a block and those
// beside it offices are looked for.
const nearby = 64 << 10

// offices are the holders around a place of the document.
type offices struct {
	block, section int
	found          []holder
}

// participants are those who take part in a conversation, with the titles in
// their labels.
func (k *sentence) participants(section int) []holder {
	out := []holder{}
	for _, s := range k.Talk.Turns() {
		if s.Section != section || s.Name == "" || slices.ContainsFunc(out, func(h holder) bool { return h.called == s.Name }) {
			continue
		}
		h := holder{called: s.Name, talks: true}
		for _, w := range strings.Fields(s.Name) {
			if k.titled(w) {
				h.title = w
			} else if utf8.RuneCountInString(w) > 1 {
				h.name = w
			}
		}
		out = append(out, h)
	}
	return out
}

// labelLength is the number of words that a label at the beginning of a line may
// have; a title behind them is no part of it.
const labelLength = 2

// titledIn finds names with a title behind them in the words of a line, the
// label of a participant left out. here are the people known so far.
func (k *sentence) titledIn(words []string, here []holder) []holder {
	out := []holder{}
	for i := 1; i < len(words); i++ {
		name := words[i-1]
		n := slices.IndexFunc(here, func(h holder) bool { return h.name == name || h.called == name })
		if n < 0 && !k.namelike(name) || n >= 0 && i <= labelLength {
			continue
		}
		title := k.titleOf(words[i])
		if title == "" {
			continue
		}
		h := holder{called: name + " " + title, name: name, title: title}
		if n >= 0 {
			h.called, h.talks = here[n].called, true
		}
		if !slices.Contains(here, h) && !slices.Contains(out, h) {
			out = append(out, h)
		}
	}
	return out
}

// titleOf is the title with which a word begins, what stands behind a title
// being taken off: 대표입니다 → 대표.
func (k *sentence) titleOf(word string) string {
	word = strings.Trim(word, ".,!?…()[]\"'“”‘’")
	for end := len(word); end > 0; end-- {
		if end < len(word) && !utf8.RuneStart(word[end]) {
			continue
		}
		if rest := word[end:]; (rest == "" || k.know.particles.afterTitle.start(rest)) && k.titled(word[:end]) {
			return word[:end]
		}
	}
	return ""
}

// now is who speaks in the turn of the sentence.
func (k *sentence) now() string { return k.Talk.Turns()[k.turn].Name }

// speaksNear is who speaks before (-1) or after (1) the one who speaks now; ""
// when nobody does in the same conversation.
func (k *sentence) speaksNear(step int) string {
	now := k.Talk.Turns()[k.turn]
	for t := k.turn + step; t >= 0 && t < len(k.Talk.Turns()) && k.Talk.Turns()[t].Section == now.Section; t += step {
		if k.Talk.Turns()[t].Name != now.Name {
			return k.Talk.Turns()[t].Name
		}
	}
	return ""
}
