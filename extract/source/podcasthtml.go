package source

import "strings"

// sniffPodcastHTML asks for a page of nothing but who speaks, when, and what:
// the HTML transcripts of Podcasting 2.0 (Podcast Namespace), and those of
// programs that write times as paragraphs.
func sniffPodcastHTML(text string) look {
	head := headOf(text)
	body := skipProlog(head)
	switch {
	case !strings.HasPrefix(body, "<"):
		return decline("it is no HTML")
	case strings.Contains(head, "<div") || strings.Contains(head, "<article") || strings.Contains(head, "<li"):
		return decline("it is laid out as a page")
	case strings.Count(head, "<time") >= 2 && strings.Contains(head, "<p"), timesAsParagraphs(head) >= 3:
		return look{level: sure}
	}
	return decline("it has no times between its paragraphs")
}

// timesAsParagraphs counts paragraphs that are nothing but a time.
func timesAsParagraphs(s string) int {
	times, all := 0, 0
	for p := range strings.SplitSeq(s, "<p>") {
		all++
		if text, _, ok := strings.Cut(p, "</p>"); ok && loneClock(text) {
			times++
		}
	}
	if times*4 < all {
		return 0
	}
	return times
}

// loneClock reports whether s is a time and nothing else.
func loneClock(s string) bool {
	s = strings.TrimSpace(s)
	_, n := clockAt(s)
	return n > 0 && n == len(s)
}

// readPodcastHTML reads such a page.
func readPodcastHTML(doc *Document) error {
	return readCues(doc, func(w *speech) bool {
		p := podcastHTML{w: w, time: unknown}
		p.read()
		return p.found
	})
}

// podcastHTML goes through the elements of one page.
type podcastHTML struct {
	w     *speech
	at    int
	time  float64 // of the next paragraph
	found bool
}

func (p *podcastHTML) read() {
	text := p.w.text
	for !p.w.done() {
		n := strings.IndexByte(text[p.at:], '<')
		if n < 0 {
			return
		}
		p.at += n + 1
		shut := strings.IndexByte(text[p.at:], '>')
		if shut < 0 {
			return
		}
		name := strings.ToLower(localName(text[p.at : p.at+shut]))
		p.at += shut + 1
		switch name {
		case "cite", "time", "p", "title":
			start := p.at
			p.element(name, start, p.end(name))
		case "script", "style":
			p.end(name)
		}
	}
}

// end is where the element that has just been opened ends: at its end tag or
// at the next one of its kind. The reader goes on there.
func (p *podcastHTML) end(name string) int {
	rest := p.w.text[p.at:]
	for from := 0; ; {
		n := strings.IndexByte(rest[from:], '<')
		if n < 0 {
			p.at = len(p.w.text)
			return p.at
		}
		from += n + 1
		if tag := strings.TrimPrefix(rest[from:], "/"); strings.EqualFold(localName(tag[:min(len(tag), 20)]), name) {
			p.at += from - 1
			return p.at
		}
	}
}

// element takes what stands in an element.
func (p *podcastHTML) element(name string, start, end int) {
	text := p.w.text[start:end]
	switch {
	case name == "title":
		p.w.doc.Meta.Title = strings.TrimSpace(unescape(text))
	case name == "cite":
		if who := strings.TrimRight(strings.TrimSpace(unescape(text)), ": "); who != "" && !strings.Contains(who, "<") {
			p.w.say(who)
		}
	case name == "time" || loneClock(text):
		if at, n := clockAt(strings.TrimSpace(text)); n > 0 {
			p.time = at
		}
	case strings.TrimSpace(text) != "":
		p.found = true
		p.w.begin(p.time, unknown)
		p.w.cueText(start, end, strictTags)
		p.time = unknown
	}
}
