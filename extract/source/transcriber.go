package source

import (
	"strconv"
	"strings"
)

var sniffTranscriber = sniffRoot("Trans")

// readTranscriber reads a transcript of Transcriber (.trs): the turns by the
// names in its list of speakers, and the times of their synchronisation
// marks. Where several speak in a turn, each line says which of them.
func readTranscriber(doc *Document) error {
	return readTalk(doc, func(w *speech) bool {
		t := transcriber{w: w, x: newXMLTokens(w.text), names: map[string]string{}}
		for !w.done() && t.x.next() {
			t.element()
		}
		t.x.warn(w.doc)
		return t.found
	})
}

// transcriber goes through one document.
type transcriber struct {
	w      *speech
	x      *xmlTokens
	names  map[string]string // identifier → name
	turn   []string          // who speaks in the running turn
	inside bool              // a turn
	found  bool
	end    float64 // of the running turn
}

func (t *transcriber) element() {
	x := t.x
	switch x.opens() {
	case "Speaker":
		t.names[x.attr("id")] = strings.Join(strings.Fields(x.attr("name")), " ")
	case "Turn":
		t.inside, t.found = true, true
		t.turn = strings.Fields(x.attr("speaker"))
		t.end = trsTime(x.attr("endTime"))
		t.say(1)
		t.w.begin(trsTime(x.attr("startTime")), t.end)
	case "Sync":
		t.w.begin(trsTime(x.attr("time")), t.end)
	case "Who":
		if n, err := strconv.Atoi(x.attr("nb")); err == nil {
			at := t.w.cue.start
			t.say(n)
			t.w.begin(at, t.end)
		}
	}
	if x.shuts() == "Turn" {
		t.inside = false
	}
	if s, ok := x.words(); ok && t.inside {
		t.w.cueText(s.Start, s.End, strictTags)
	}
}

// say says that the speaker of that number in the turn, from 1, goes on.
func (t *transcriber) say(n int) {
	voice := ""
	if n >= 1 && n <= len(t.turn) {
		if voice = t.names[t.turn[n-1]]; voice == "" {
			voice = t.turn[n-1]
		}
	}
	t.w.say(voice)
}

func trsTime(s string) float64 {
	if v, err := strconv.ParseFloat(s, 64); err == nil && v >= 0 && v < 1e9 {
		return v
	}
	return unknown
}
