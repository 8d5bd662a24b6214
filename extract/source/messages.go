package source

import (
	"strings"
	"unicode"

	"github.com/whosaid/whosaid/internal/span"
)

// sniffMessages asks for lines that begin as messages do in what chat
// programs export: a third of all, two at least.
func sniffMessages(text string) look {
	head, n := headOf(text), 0
	lines := linesOf(head, 0, len(head))
	for _, l := range lines {
		if _, ok := messageAt(head, l); ok {
			n++
		}
	}
	if n < 2 || n*4 < len(lines) {
		return decline("not every few lines begin with who wrote them and when, as KakaoTalk, WhatsApp and Zoom write")
	}
	return look{level: sure}
}

// readMessages reads the chats that KakaoTalk, WhatsApp and Zoom export as
// text: who wrote each message, and its lines as paragraphs. The clock is that
// of the day: the first message dates the chat, and none has a moment. What
// the program says for itself, such as who came and went, is nobody's.
func readMessages(doc *Document) error {
	doc.Format = Messages
	w := &messages{writer: writer{text: doc.Text}, doc: doc, start: -1}
	for _, l := range linesOf(doc.Text, 0, len(doc.Text)) {
		w.line(l)
	}
	w.endVoice()
	w.finish(doc)
	return nil
}

// messages writes a chat: one mark a voice.
type messages struct {
	writer
	doc   *Document
	next  string // who wrote the running message; "" outside one
	voice string // who wrote the last words
	start int    // where the voice begins in Plain
}

func (w *messages) line(l span.Span) {
	if m, ok := messageAt(w.text, l); ok {
		w.next = m.name
		w.dated(m.date)
		l.Start = m.body
	} else if day, ok := dayLine(l.In(w.text)); ok {
		w.next = ""
		w.dated(day)
	} else if w.next == "" {
		w.head(l)
	}
	if w.next != "" && w.worded(l.In(w.text)) {
		w.words(l)
	}
}

// dated takes the first date for that of the chat.
func (w *messages) dated(day string) {
	if w.doc.Meta.Date == "" {
		w.doc.Meta.Date = day
	}
}

// worded reports whether a line of a message is words, and neither the place
// of a picture nor what the program says in somebody's name.
func (w *messages) worded(s string) bool {
	return s != "" && !strings.HasPrefix(s, "\u200e") && !loadLexicon().attachments[strings.ToLower(strings.Trim(s, "<>()[]. "))]
}

// words writes a line as a paragraph.
func (w *messages) words(l span.Span) {
	if w.next != w.voice {
		w.endVoice()
		w.voice = w.next
	}
	if w.len() > 0 {
		w.put("\n\n")
	}
	if w.start < 0 {
		w.start = w.len()
	}
	w.same(l.Start, l.End)
}

// head takes the first line above the messages for the title.
func (w *messages) head(l span.Span) {
	if s := l.In(w.text); w.doc.Meta.Title == "" && w.len() == 0 && strings.ContainsFunc(s, unicode.IsLetter) {
		w.doc.Meta.Title = s
	}
}

func (w *messages) endVoice() {
	if w.voice != "" && w.start >= 0 && w.start < w.len() {
		w.doc.Marks = append(w.doc.Marks, Mark{Span: span.Span{Start: w.start, End: w.len()}, Kind: Voice, Value: w.voice})
	}
	w.voice, w.start = "", -1
}

// dayLine reads a line that is nothing but a day, with dashes around it or not.
func dayLine(s string) (day string, ok bool) {
	s = strings.Trim(s, "-─ ")
	if word := wordAt(s); weekday(word) {
		s = strings.TrimLeft(s[len(word):], ", ")
	}
	day, n := dateAt(s)
	rest := strings.Trim(s[n:], " ,.()")
	return day, n > 0 && day != "" && len(strings.Fields(rest)) <= 1 && !strings.ContainsAny(rest, ":?!")
}
