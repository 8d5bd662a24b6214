package source

import (
	"errors"
	"strings"
)

var sniffTEI = sniffRoot("TEI", "TEI.2", "teiCorpus")

// readTEI reads TEI P5: utterances (<u who>, as ParlaMint and ISO 24624 have
// them) and speeches of plays (<sp>), by the names in the header, else by the
// note or the line that names who speaks. What is noted beside the words
// ("Applause.") and all that is nobody's speech stays out.
func readTEI(doc *Document) error {
	found := false
	err := readTalk(doc, func(w *speech) bool {
		t := tei{w: w, x: newXMLTokens(w.text), people: teiPeople{names: map[string]string{}}, times: map[string]float64{}, around: map[string]int{}}
		for !w.done() && t.x.next() {
			t.step()
		}
		t.x.warn(w.doc)
		found = found || t.found
		return t.found
	})
	if err == nil && !found {
		return errors.New("TEI without <u> or <sp>: it tells of no speaker what they say; read the files it refers to, or save it as text")
	}
	return err
}

// tei goes through one document.
type tei struct {
	w       *speech
	x       *xmlTokens
	people  teiPeople
	times   map[string]float64 // of points of the timeline
	within  []string           // elements around the token
	around  map[string]int     // how many of each they are
	skipped int                // how many elements there are around the one passed over; 0 for none
	block   string             // who speaks in the block of annotations around an utterance
	note    string             // who speaks next, as a note says
	fresh   bool               // no paragraph of the utterance has begun
	joined  bool               // the last word runs on into the next
	spoken  int                // elements around the utterance, itself included; 0 outside of any
	found   bool
}

// step takes a token.
func (t *tei) step() {
	if name := t.x.opens(); name != "" {
		t.within = append(t.within, name)
		t.around[name]++
		if t.skipped == 0 {
			t.open(name)
		}
		return
	}
	if t.x.shuts() != "" {
		if t.skipped == 0 && t.people.shut(t.x.shuts()) {
			t.people.add()
		}
		t.leave()
		return
	}
	if s, ok := t.x.words(); ok && t.skipped == 0 {
		switch {
		case t.people.naming != "" && len(t.within) > 0:
			t.people.part(t.within[len(t.within)-1], unescape(s.In(t.x.text)))
		case t.spoken > 0:
			t.w.cueText(s.Start, s.End, strictTags)
		}
	}
}

// leave goes out of the innermost element.
func (t *tei) leave() {
	n := len(t.within) - 1
	if n < 0 {
		return
	}
	t.around[t.within[n]]--
	t.within = t.within[:n]
	if t.skipped > n {
		t.skipped = 0
	}
	if t.spoken > n {
		t.spoken = 0
	}
}

// inside reports whether an element is around the token.
func (t *tei) inside(name string) bool { return t.around[name] > 0 }

// unsaid are the elements inside an utterance whose text nobody says.
var unsaid = map[string]bool{
	"note": true, "vocal": true, "kinesic": true, "incident": true, "desc": true, "gap": true, "writing": true, "stage": true,
	"speaker": true, "fw": true, "head": true, "figure": true, "spanGrp": true,
}

// open takes an element that has been opened.
func (t *tei) open(name string) {
	x, meta := t.x, &t.w.doc.Meta
	switch {
	case name == "title" && meta.Title == "" && t.inside("titleStmt"):
		meta.Title = t.value()
	case name == "date" && meta.Date == "" && (t.inside("sourceDesc") || t.inside("settingDesc")):
		meta.Date = isoDate(x.attr("when"))
	case name == "person" || name == "personGrp":
		t.people.id, t.people.naming = x.attr("id"), ""
		t.people.note(x.attr("n"))
	case name == "persName" && t.inside("person"):
		t.people.naming = name
	case name == "when":
		if seconds := trsTime(x.attr("interval")); seconds != unknown {
			t.times[x.attr("id")] = seconds
		} else {
			t.times[x.attr("id")] = 0
		}
	case t.inside("teiHeader"):
	default:
		t.speech(name)
	}
}

// speech takes an element of the text.
func (t *tei) speech(name string) {
	x := t.x
	switch name {
	case "annotationBlock":
		t.block = x.attr("who")
		t.begin()
	case "u", "sp":
		t.found, t.fresh, t.spoken = true, true, len(t.within)
		who := x.attr("who")
		if who == "" && t.inside("annotationBlock") {
			who = t.block
		}
		t.w.say(t.people.speaker(who, t.note))
		t.note = ""
		if name == "sp" || x.attr("start") != "" || t.block == "" {
			t.begin()
		}
	case "seg", "p", "l", "ab":
		if t.spoken > 0 {
			t.w.flush()
			if !t.fresh {
				t.w.begin(unknown, unknown)
			}
			t.fresh = false
			t.w.paragraph()
		}
	case "w", "pc":
		t.w.gap = spaceGap
		if t.joined || x.attr("join") == "left" || x.attr("join") == "both" {
			t.w.gap = noGap
		}
		t.joined = x.attr("join") == "right" || x.attr("join") == "both"
	case "speaker":
		t.w.say(strings.TrimRight(t.value(), " .:"))
	case "note":
		if x.attr("type") == "speaker" {
			t.note = t.value()
			return
		}
		fallthrough
	default:
		if unsaid[name] {
			t.skipped = len(t.within)
		}
	}
}

// value is the text of the element that has been opened, which is left if a
// tag ends it.
func (t *tei) value() string {
	v := t.x.value()
	if t.x.shuts() != "" {
		t.leave()
	}
	return v
}

// begin begins a cue at the time that the element states.
func (t *tei) begin() {
	at := func(name string) float64 {
		if v, ok := t.times[strings.TrimPrefix(t.x.attr(name), "#")]; ok {
			return v
		}
		return unknown
	}
	t.w.begin(at("start"), at("end"))
}
