package source

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// jsonTalk reads the segments of one document.
type jsonTalk struct {
	unit   float64 // of its times, to a second
	spaced bool    // the white space between its words is written out
	w      *speech
	j      *jsonScanner
	found  bool
	words  []jsonSegment // of the running segment
	voices jsonVoices
}

// jsonSegment is one object that says something: a segment, a sentence, a
// word.
type jsonSegment struct {
	start, end float64
	offset     float64   // after the start of what it is in
	text       span.Span // inside the quotes
	rank       int       // of the key of its text; -1 without text
	kind       string    // of a word, as the file has it
	voice      string
	voiceRank  int // of the key of its voice
	words      int // where the list of its words stands; 0 without
	sentences  int // where the list of its sentences stands; 0 without
}

// textKeys are the keys of the text of a segment; a later one is better.
var textKeys = [...]string{"value", "content", "caption", "sentence", "display", "word", "text", "transcript", "utf8", "body", "punctuated_word"}

// spacedKeys are those of pieces that bring their own white space.
var spacedKeys = map[string]bool{"utf8": true, "value": true}

// segment reads the object at the scanner and writes what it says.
func (t *jsonTalk) segment() {
	if t.w.done() {
		t.j.fail()
		return
	}
	s := t.parse()
	behind := t.j.at
	switch {
	case s.sentences > 0:
		for _, x := range t.list(s.sentences) {
			x.voice = s.voice
			t.speak(&x, nil)
		}
	case s.kind == "spacing":
		t.w.part(spaceGap)
	case t.goesOn(&s):
		t.w.at = s.start
		t.w.jsonText(s.text.Start, s.text.End)
	case s.rank >= 0 && s.words > 0:
		t.speak(&s, t.list(s.words))
	case s.rank >= 0:
		t.speak(&s, nil)
	case s.words > 0:
		t.pieces(&s, t.list(s.words))
	}
	t.j.at = behind
}

// goesOn reports whether a piece goes on the word before: a punctuation mark,
// or what no white space parts from it where the file has that written out.
func (t *jsonTalk) goesOn(s *jsonSegment) bool {
	switch {
	case s.rank < 0, len(t.w.tokens) == 0:
		return false
	case s.kind == "punctuation", s.kind == "punct":
		return true
	}
	return t.spaced && t.w.gap == noGap && s.voice == t.w.voice
}

// list reads the objects of the list at an offset; they hold until the next
// call.
func (t *jsonTalk) list(at int) []jsonSegment {
	t.j.at = at
	t.words = t.words[:0]
	t.j.array(func() { t.words = append(t.words, t.parse()) })
	return t.words
}

// speak writes the text of a segment, its words timed one by one where they
// are known.
func (t *jsonTalk) speak(s *jsonSegment, words []jsonSegment) {
	if s.rank < 0 {
		return
	}
	t.open(s)
	from := s.text.Start
	for i := range words {
		x := &words[i]
		if x.rank < 0 || x.start == unknown {
			continue
		}
		said := strings.TrimSpace(x.text.In(t.w.text))
		near := t.w.text[from:min(s.text.End, from+len(said)+wordSlack)]
		if n := strings.Index(near, said); n >= 0 && said != "" && utf8.RuneStart(t.w.text[from+n]) {
			t.w.jsonText(from, from+n)
			t.w.at = x.start
			from += n
		}
	}
	t.w.jsonText(from, s.text.End)
}

const wordSlack = 24 // bytes between the words of a text that its list of words may leave out

// pieces writes a segment that has no text but that of its pieces.
func (t *jsonTalk) pieces(s *jsonSegment, list []jsonSegment) {
	t.open(s)
	for i := range list {
		x := &list[i]
		if x.rank < 0 {
			continue
		}
		if x.start == unknown && s.start != unknown && (i == 0 || x.offset > 0) {
			x.start = s.start + x.offset
		}
		t.w.at = x.start
		if !spacedKeys[textKeys[x.rank]] {
			t.w.part(spaceGap)
		}
		t.w.jsonText(x.text.Start, x.text.End)
	}
}

// open begins the cue of a segment.
func (t *jsonTalk) open(s *jsonSegment) {
	t.found = true
	if s.voice != "" {
		t.w.say(s.voice)
	}
	t.w.begin(s.start, s.end)
}

// parse reads the object at the scanner as a segment.
func (t *jsonTalk) parse() jsonSegment {
	s := jsonSegment{start: unknown, end: unknown, rank: -1}
	t.j.object(func(key string) { t.field(key, &s) })
	if s.voice == "" {
		s.voice = t.voices.at[s.start]
	}
	return s
}

// field takes what one field of an object says of a segment.
func (t *jsonTalk) field(key string, s *jsonSegment) {
	switch key {
	case "tOffsetMs":
		s.offset = max(0, t.clock(t.unit))
	case "type":
		s.kind = t.j.scalar()
	case "words", "segs", "elements":
		s.words = t.place()
	case "sentences":
		s.sentences = t.place()
	case "alternatives", "nBest", "instances":
		t.j.walk([]string{"0"}, func() { t.j.object(func(key string) { t.field(key, s) }) })
	default:
		if !t.times(key, s) && !t.voice(key, s) {
			t.text(key, s)
		}
	}
}

// place is where the next value stands.
func (t *jsonTalk) place() int {
	t.j.peek()
	at := t.j.at
	t.j.skip()
	return at
}

// text takes the value as the text of a segment when its key says so.
func (t *jsonTalk) text(key string, s *jsonSegment) {
	for rank, k := range textKeys {
		if k == key && rank > s.rank && t.j.peek() == '"' {
			s.text, s.rank = t.j.str(), rank
		}
	}
}
