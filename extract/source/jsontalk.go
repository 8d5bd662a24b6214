package source

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/span"
)

// jsonTalk reads the segments of one document.
type jsonTalk struct {
	unit  float64 // of its times, to a second
	w     *speech
	j     *jsonScanner
	found bool
	words []jsonSegment // of the running segment
}

// jsonSegment is one object that says something: a segment, a sentence, a
// word.
type jsonSegment struct {
	start, end float64
	offset     float64   // after the start of what it is in
	text       span.Span // inside the quotes
	rank       int       // of the key of its text; -1 without text
	voice      string
	words      int // where the list of its words stands; 0 without
	sentences  int // where the list of its sentences stands; 0 without
}

// textKeys are the keys of the text of a segment; a later one is better.
var textKeys = [...]string{"word", "text", "transcript", "utf8", "body", "punctuated_word"}

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
	case s.rank >= 0 && s.words > 0:
		t.speak(&s, t.list(s.words))
	case s.rank >= 0:
		t.speak(&s, nil)
	case s.words > 0:
		t.pieces(&s, t.list(s.words))
	}
	t.j.at = behind
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
		if textKeys[x.rank] != "utf8" {
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
	t.j.object(func(key string) {
		switch key {
		case "start", "startTime", "start_time", "tStartMs":
			s.start = t.clock(t.unit)
		case "end", "endTime", "end_time":
			s.end = t.clock(t.unit)
		case "dDurationMs":
			s.end = s.start + max(0, t.clock(t.unit))
		case "tOffsetMs":
			s.offset = max(0, t.clock(t.unit))
		case "offsets":
			s.start, s.end = t.offsets()
		case "speaker", "speaker_label":
			s.voice = voiceName(t.j.scalar())
		case "words", "segs":
			s.words = t.place()
		case "sentences":
			s.sentences = t.place()
		default:
			t.text(key, &s)
		}
	})
	return s
}

// place is where the next value stands.
func (t *jsonTalk) place() int {
	t.j.peek()
	at := t.j.at
	t.j.skip()
	return at
}

// clock is the next value in seconds.
func (t *jsonTalk) clock(unit float64) float64 {
	if v, ok := t.j.seconds(); ok {
		return v / unit
	}
	return unknown
}

// offsets reads {"from": 0, "to": 1200}, in milliseconds.
func (t *jsonTalk) offsets() (start, end float64) {
	start, end = unknown, unknown
	t.j.object(func(key string) {
		switch key {
		case "from":
			start = t.clock(1000)
		case "to":
			end = t.clock(1000)
		}
	})
	return start, end
}

// text takes the value as the text of a segment when its key says so.
func (t *jsonTalk) text(key string, s *jsonSegment) {
	for rank, k := range textKeys {
		if k == key && rank > s.rank && t.j.peek() == '"' {
			s.text, s.rank = t.j.str(), rank
		}
	}
}

// voiceName is the name in a field for the speaker, as written; a letter or a
// number alone is not a name.
func voiceName(raw string) string {
	var b strings.Builder
	for at := 0; at < len(raw); {
		if n, out := jsonEscape(raw[at:]); raw[at] == '\\' && n > 0 {
			b.WriteString(out)
			at += n
			continue
		}
		b.WriteByte(raw[at])
		at++
	}
	name := strings.TrimSpace(b.String())
	if len(name) == 1 && alphanumeric(name[0]) || name != "" && strings.Trim(name, "0123456789") == "" {
		return "Speaker " + name
	}
	return name
}
