package source

import (
	"strings"
)

// sniffTimedXML asks for the root of a timed text in XML: TTML (W3C), what
// YouTube and Podlove write.
func sniffTimedXML(text string) look {
	head := skipProlog(headOf(text))
	if !strings.HasPrefix(head, "<") {
		return decline("it is no XML")
	}
	switch name := localName(head[1:]); {
	case name == "tt", name == "timedtext", name == "transcripts" && strings.Contains(head, "podlove.org"):
		return look{level: sure}
	case name == "transcript" && strings.Contains(head, "<text start="):
		return look{level: sure}
	}
	return decline("its first element is none of tt, timedtext, transcript, transcripts")
}

// localName is the name of an element without its prefix, at the start of s.
func localName(s string) string {
	n := 0
	for n < len(s) && (alphanumeric(s[n]) || strings.IndexByte(":-_.", s[n]) >= 0) {
		n++
	}
	return s[strings.IndexByte(s[:n], ':')+1 : n]
}

// readTimedXML reads timed text in XML: every element with a time is a cue.
func readTimedXML(doc *Document) error {
	return readCues(doc, func(w *speech) bool {
		x := timedXML{w: w, text: w.text, rates: rates{frames: 30, ticks: 1}, agents: map[string]string{}}
		x.read()
		return x.found
	})
}

// timedXML goes through the elements of one document.
type timedXML struct {
	w      *speech
	text   string
	at     int
	rates  rates
	agents map[string]string // identifier → name
	agent  string            // the one being described
	found  bool
}

// read goes through the document.
func (x *timedXML) read() {
	for !x.w.done() {
		n := strings.IndexByte(x.text[x.at:], '<')
		if n < 0 {
			return
		}
		x.at += n + 1
		if strings.HasPrefix(x.text[x.at:], "!--") {
			x.at += max(0, strings.Index(x.text[x.at:], "-->"))
			continue
		}
		shut := strings.IndexByte(x.text[x.at:], '>')
		if shut < 0 {
			return
		}
		tag := x.text[x.at : x.at+shut]
		x.at += shut + 1
		x.element(tag)
	}
}

// element reads an element whose start tag has just been passed.
func (x *timedXML) element(tag string) {
	switch localName(tag) {
	case "tt":
		x.rates = ratesOf(tag)
	case "agent":
		x.agent = valueOf(tag, "id")
	case "name", "title", "speaker":
		x.head(tag)
	case "p", "item", "text", "span":
		x.cue(tag)
	}
}

// head reads what is said of the recording and of who speaks.
func (x *timedXML) head(tag string) {
	inner := x.text[x.at:min(len(x.text), x.at+maxTag)]
	if n := strings.Index(inner, "</"); n < 0 || strings.HasSuffix(tag, "/") {
		inner = ""
	} else {
		inner = strings.TrimSpace(unescape(inner[:n]))
	}
	switch localName(tag) {
	case "name":
		if x.agent != "" {
			x.agents[x.agent] = inner
		}
	case "title":
		if x.w.doc.Meta.Title == "" {
			x.w.doc.Meta.Title = inner
		}
	case "speaker":
		if name := valueOf(tag, "name"); name != "" {
			inner = unescape(name)
		}
		if inner != "" && !strings.Contains(inner, "<") {
			x.w.say(inner)
		}
	}
}

// cue reads an element with a time. One without is passed into.
func (x *timedXML) cue(tag string) {
	from, ok := x.rates.time(tag, "begin", "start", "t")
	if !ok || strings.HasSuffix(tag, "/") {
		return
	}
	to, ok := x.rates.time(tag, "end")
	if length, long := x.rates.time(tag, "dur", "d"); !ok && long {
		to = from + length
	} else if !ok {
		to = unknown
	}
	if id := valueOf(tag, "agent"); id != "" {
		name := x.agents[id]
		if name == "" {
			name = id
		}
		x.w.say(name)
	}
	x.found = true
	x.w.begin(from, to)
	start := x.at
	x.w.cueText(start, x.close(tag), strictTags)
}

// close is where the end tag of an element begins; the reader goes on after
// it.
func (x *timedXML) close(tag string) int {
	name := tag[:len(tag)-len(strings.TrimLeft(tag, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:-_."))]
	n := strings.Index(x.text[x.at:], "</"+name)
	if n < 0 {
		n = len(x.text) - x.at
	}
	end := x.at + n
	x.at = end
	return end
}
