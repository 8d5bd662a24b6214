package source

import (
	"slices"
	"strings"
)

// ownCue takes what stands alone in a cue and is not said: a time in
// brackets, and the label of a voice that the format only numbers, which
// names that voice from here on.
func (w *speech) ownCue(tokens []token) bool {
	s := ""
	for _, t := range tokens {
		if s != "" && t.gap != noGap {
			s += " "
		}
		if s += t.s; len(s) > maxLabel {
			return false
		}
	}
	if s[0] == '[' || s[0] == '(' {
		_, n := clockAt(s[1:])
		return n > 0 && n == len(s)-2
	}
	if n := labelAt(s); n == 0 || n < len(s) || !strings.ContainsAny(w.voice, "0123456789") {
		return false
	}
	w.endVoice()
	w.called = strings.TrimSpace(strings.TrimSuffix(s, ":"))
	if strings.Contains(w.called, " ") { // one word may be a role: the label says more
		w.name(w.voice, w.called)
	}
	return true
}

// name notes what a numbered voice is called, the first time.
func (w *speech) name(voice, name string) {
	for _, s := range w.doc.Meta.Speakers {
		if s.Label == voice {
			return
		}
	}
	w.doc.Meta.Speakers = append(w.doc.Meta.Speakers, Speaker{Label: voice, Name: name})
}

// voiceValue is what the mark of the running voice says: its label, or its
// name where the label does not stand for that.
func (w *speech) voiceValue() string {
	if w.called == "" || slices.Contains(w.doc.Meta.Speakers, Speaker{Label: w.voice, Name: w.called}) {
		return w.voice
	}
	return w.called
}
