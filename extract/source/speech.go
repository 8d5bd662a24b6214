package source

import (
	"strings"

	"github.com/whosaid/whosaid/internal/span"
)

// speech writes the cues of a timed format as Plain: one paragraph as long as
// one voice goes on, with the words that cues repeat left out, the times
// beside it, and the voices where the format knows them. What only looks like
// a label ("Name:", ">>") starts a line and is left to whoever judges labels.
type speech struct {
	writer
	doc   *Document
	style cueStyle // how the whole file is written

	cue    cueTimes
	tokens []token // of the running cue
	gap    gap     // before the next token
	at     float64
	words  []word   // of the running cue, where words must be compared
	tail   []string // the words written last, for the same reason

	voice  string // who speaks, as the format says
	voiced bool   // the format says so somewhere
	marked int    // where the running voice begins in Plain
	called string // what a cue of its own calls the running voice
	label  string // the label that the running paragraph begins with
	ended  float64
	alone  bool // the last cue was a note in brackets
}

// cueTimes is when a cue is shown, in seconds; unknown where nothing says so.
type cueTimes struct{ start, end float64 }

// readCues reads a document by a function that goes through its cues and
// reports whether there are any: once to see how the file is written, once to
// write what it says.
func readCues(doc *Document, cues func(w *speech) bool) error {
	return readSpeech(doc, cues, func(s cueStyle) cueStyle { return s })
}

// readSpeech is readCues with what the format itself says of how its files
// are written.
func readSpeech(doc *Document, cues func(w *speech) bool, adapt func(s cueStyle) cueStyle) error {
	first := &speech{writer: writer{text: doc.Text}, doc: &Document{}, style: cueStyle{looking: true}}
	cues(first)
	first.flush()
	w := &speech{writer: writer{text: doc.Text}, doc: doc, style: adapt(first.style.settle())}
	w.plain = make([]byte, 0, len(doc.Text)/2)
	cues(w)
	w.finishSpeech()
	if doc.Plain == "" {
		doc.Warnings = append(doc.Warnings, doc.Name+": there are no words in it; if it should have some, look at how they stand beside their times")
	}
	return nil
}

// done reports whether enough was looked at.
func (w *speech) done() bool { return w.style.looking && w.style.cues >= probed }

// begin starts a cue.
func (w *speech) begin(start, end float64) {
	w.flush()
	w.cue = cueTimes{start, end}
	w.gap, w.at = noGap, unknown
}

// say says who speaks from here on; "" is nobody that the format names.
func (w *speech) say(voice string) {
	voice = strings.Join(strings.Fields(voice), " ")
	if voice == w.voice {
		return
	}
	w.flush()
	w.endVoice()
	w.voice, w.voiced, w.called = voice, true, ""
	w.label = ""
}

// part notes what stands before the next token.
func (w *speech) part(g gap) { w.gap = max(w.gap, g) }

// add adds the bytes of Text from start to end, white space folded.
func (w *speech) add(start, end int) {
	text := w.text
	for at := start; at < end; {
		if c := text[at]; c <= ' ' {
			w.part(gapOf(c))
			at++
			continue
		}
		stop := at + 1
		for stop < end && !w.breaks(stop, end) {
			stop++
		}
		w.token(at, stop, text[at:stop])
		at = stop
	}
}

// breaks reports whether an token ends before the byte at i: at white space
// that is more than one space between words, and where words are compared at
// that too.
func (w *speech) breaks(i, end int) bool {
	c := w.text[i]
	return c <= ' ' && (c != ' ' || w.style.compares() || i+1 == end || w.text[i+1] <= ' ')
}

func gapOf(c byte) gap {
	if c == '\n' || c == '\r' {
		return lineGap
	}
	return spaceGap
}

// escape adds s, which stands for the bytes of Text from start to end.
func (w *speech) escape(start, end int, s string) {
	switch blank(s) {
	case visible:
		w.token(start, end, s)
	case spaced:
		w.part(gapOf(s[0]))
	}
}

func (w *speech) token(start, end int, s string) {
	w.tokens = append(w.tokens, token{start, end, s, w.at, w.gap})
	w.gap, w.at = noGap, unknown
}

// flush writes the running cue.
func (w *speech) flush() {
	tokens := w.tokens
	if len(tokens) == 0 {
		return
	}
	tokens[0].gap = noGap
	w.tokens = w.tokens[:0]
	if w.style.looking {
		w.style.see(tokens)
		return
	}
	if w.ownCue(tokens) {
		return
	}
	if w.style.rolling {
		tokens = w.fold(tokens)
	}
	if len(tokens) == 0 {
		return
	}
	began := w.len()
	w.write(tokens)
	if w.ended = max(w.cue.end, w.cue.start); w.cue.end == unknown {
		w.ended += byteTime * float64(w.len()-began)
	}
	if tokens[0].at != unknown || len(tokens) > 1 && tokens[len(tokens)-1].at != unknown {
		// A cue stands until the next one comes: its last word says when it ends.
		w.ended = min(w.ended, w.lastTime()+lastWord)
	}
}

// write writes the tokens of a cue after what is there.
func (w *speech) write(tokens []token) {
	w.joint(tokens)
	for i := range tokens {
		a := &tokens[i]
		switch {
		case i == 0:
		case a.gap == lineGap && w.startsLine(tokens[i:]), a.gap != noGap && a.s[0] == '>' && w.startsLine(tokens[i:]):
			w.paragraph()
		case a.gap != noGap && w.style.bare && a.at-w.lastTime() >= breath+lastWord:
			w.paragraph()
		case a.gap != noGap:
			w.put(" ")
		}
		if i == 0 || a.gap == lineGap {
			w.relabel(tokens[i:])
		}
		at := a.at
		if i == 0 && at == unknown {
			at = w.cue.start
		}
		w.time(at)
		w.run(a.start, a.end, a.s)
	}
}

// joint writes what goes between a cue and the one before.
func (w *speech) joint(tokens []token) {
	note := inBrackets(tokens) && (w.len() == 0 || w.sentenceEnds())
	switch pause := w.cue.start - w.ended; {
	case w.len() == 0:
	case w.plain[w.len()-1] == '\n':
	case w.startsLine(tokens), note, w.alone,
		w.style.bare && pause >= breath,
		pause >= silence && w.sentenceEnds():
		w.paragraph()
	default:
		w.put(" ")
	}
	w.alone = note
}

const (
	breath   = 0.8  // seconds without words that end a sentence where no stop does
	byteTime = 0.07 // seconds that a byte of text takes, where only starts are known
	lastWord = 0.5  // seconds that a word takes
	silence  = 3.0  // seconds without words that end a paragraph
)

func (w *speech) paragraph() {
	if n := w.len(); n > 0 && w.plain[n-1] != '\n' {
		w.put("\n\n")
	}
}

// time notes when the next byte of Plain is said.
func (w *speech) time(at float64) {
	if at == unknown {
		return
	}
	if n := len(w.doc.Times); n > 0 && w.doc.Times[n-1].Offset == w.len() {
		w.doc.Times[n-1].Seconds = at
		return
	}
	w.doc.Times = append(w.doc.Times, Time{Offset: w.len(), Seconds: at})
}

// lastTime is the last time that was noted.
func (w *speech) lastTime() float64 {
	if n := len(w.doc.Times); n > 0 {
		return w.doc.Times[n-1].Seconds
	}
	return 0
}

// endVoice marks what the running voice has said.
func (w *speech) endVoice() {
	w.trim()
	if s := (span.Span{Start: w.marked, End: w.len()}); !s.Empty() {
		w.doc.Marks = append(w.doc.Marks, Mark{Span: s, Kind: Voice, Value: w.voiceValue()})
	}
	if w.len() > 0 {
		w.put("\n\n")
	}
	w.marked = w.len()
}

// finishSpeech gives the document what was written.
func (w *speech) finishSpeech() {
	w.flush()
	if w.voiced {
		w.endVoice()
	}
	w.trim()
	w.finish(w.doc)
}
