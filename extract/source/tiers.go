package source

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/whosaid/whosaid/internal/span"
)

// tier is what one person says, or what is noted about it, beside the time;
// files of tiers have one after the other.
type tier struct {
	name   string // as written
	person string // who speaks, where the file says so apart from the name
	kind   string // what stands in it, where the file says so: a kind of the list of tiers
	pieces []tierPiece
	spaced bool // the white space between its pieces is written out
}

// tierPiece is an annotation, an interval, an event.
type tierPiece struct {
	from, to float64 // seconds
	text     span.Span
}

// tierCue is a run of pieces that one person says without a pause.
type tierCue struct {
	voice  string
	spaced bool
	pieces []tierPiece
}

// readTiers reads a document of tiers: what is said in the order of time,
// each piece of text added by add. Tiers that are not taken, though nothing
// tells that they hold no speech, are named in a warning.
func readTiers(doc *Document, tiers []tier, add func(w *speech, s span.Span)) error {
	chosen, rest := spokenTiers(tiers)
	cues := cuesOfTiers(doc.Text, chosen)
	err := readTalk(doc, func(w *speech) bool {
		w.anywhere = true
		for _, c := range cues {
			if w.done() {
				break
			}
			w.tierCue(c, add)
		}
		return len(cues) > 0
	})
	if len(rest) > 0 {
		doc.Warnings = append(doc.Warnings, doc.Name+": not read, as another tier of the same person is: "+strings.Join(rest, ", "))
	}
	return err
}

// tierCue writes a cue, each of its pieces timed.
func (w *speech) tierCue(c tierCue, add func(w *speech, s span.Span)) {
	w.say(c.voice)
	w.begin(c.pieces[0].from, c.pieces[len(c.pieces)-1].to)
	for i, p := range c.pieces {
		if i > 0 && !c.spaced {
			w.part(spaceGap)
		}
		w.at = p.from
		add(w, p.text)
	}
}

// spokenTiers chooses the tier of each person that holds what they say: one
// that is called so, else the first one that is called nothing else, else one
// of words. rest names the others that may hold speech.
func spokenTiers(tiers []tier) (chosen []tier, rest []string) {
	order := []string{"text", "", "words"}
	best := map[string]int{} // person → rank of the chosen tier
	for i := range tiers {
		t := &tiers[i]
		kind, name := tierName(t.name)
		t.kind = cmp.Or(t.kind, kind)
		if t.person == "" {
			t.person = name
		}
		if rank := slices.Index(order, t.kind); rank >= 0 && len(t.pieces) > 0 {
			if old, ok := best[t.person]; !ok || rank < old {
				best[t.person] = rank
			}
		}
	}
	taken := map[string]bool{}
	for _, t := range tiers {
		rank := slices.Index(order, t.kind)
		switch {
		case rank < 0 || len(t.pieces) == 0:
		case rank == best[t.person] && !taken[t.person]:
			taken[t.person] = true
			chosen = append(chosen, t)
		case t.kind != "words":
			rest = append(rest, t.name)
		}
	}
	return chosen, rest
}

// tierName tells what stands in a tier by its name, and who speaks: what is
// left of the name without those words.
func tierName(name string) (kind, person string) {
	var left []string
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("@_-:;/|()[]", r) }) {
		k, ok := loadLexicon().tiers[strings.ToLower(word)]
		if !ok {
			left = append(left, word)
			continue
		}
		if kind != "other" {
			kind = k
		}
	}
	if kind == "" && strings.ContainsAny(name, "0123456789") {
		return "", name // a label, as diarisers write it
	}
	if kind == "" {
		return "", strings.Join(strings.Fields(strings.ReplaceAll(name, "_", " ")), " ")
	}
	return kind, strings.Join(left, " ")
}

// longestRun is how many seconds pieces are one cue for: what others say
// meanwhile stands behind it.
const longestRun = 30

// cuesOfTiers are the cues of tiers in the order of time.
func cuesOfTiers(text string, tiers []tier) []tierCue {
	var out []tierCue
	for _, t := range tiers {
		slices.SortStableFunc(t.pieces, func(a, b tierPiece) int { return cmp.Compare(a.from, b.from) })
		for i, p := range t.pieces {
			if i > 0 && t.goesOn(text, t.pieces[i-1], p) && p.to-out[len(out)-1].pieces[0].from < longestRun {
				run := &out[len(out)-1].pieces
				*run = append(*run, p)
				continue
			}
			out = append(out, tierCue{voice: voiceName(t.person), spaced: t.spaced, pieces: []tierPiece{p}})
		}
	}
	slices.SortStableFunc(out, func(a, b tierCue) int { return cmp.Compare(a.pieces[0].from, b.pieces[0].from) })
	return out
}

// goesOn reports whether a piece goes on the one before: in a tier that cuts
// what is said into words or smaller.
func (t *tier) goesOn(text string, before, p tierPiece) bool {
	if t.kind != "words" && !t.spaced || p.from-before.to >= breath {
		return false
	}
	said := strings.TrimRight(before.text.In(text), " \t\r\n\"')”’")
	return said == "" || !strings.ContainsAny(said[len(said)-1:], ".?!")
}

// speechless reports whether a piece holds no speech.
func speechless(text string) bool {
	text = strings.ToLower(strings.TrimSpace(text))
	return text == "" || text == "#" || loadLexicon().silences[text]
}
