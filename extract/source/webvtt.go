package source

import "strings"

// sniffWebVTT asks for the word that every WebVTT file opens with.
func sniffWebVTT(text string) look {
	if hasSignature(text) {
		return look{level: sure}
	}
	return decline(`its first line is not "WEBVTT"`)
}

// hasSignature reports whether a text opens with the WebVTT signature (W3C
// WebVTT 1, section 4.1).
func hasSignature(text string) bool {
	rest, ok := strings.CutPrefix(strings.TrimPrefix(text, "\ufeff"), "WEBVTT")
	return ok && (rest == "" || strings.IndexByte(" \t\r\n", rest[0]) >= 0)
}

// readWebVTT reads WebVTT: cues with their voices, the times inside them, and
// what its comments say of the recording.
func readWebVTT(doc *Document) error {
	return readCues(doc, webVTT)
}

// clockOf is how the times of a file are read: by the standard, or, where none
// of the first is written so, as in SubRip.
func clockOf(text string) func(string) (float64, int) {
	for n := 0; n < 50; n++ {
		at := strings.Index(text, arrow)
		if at < 0 {
			break
		}
		start := strings.LastIndexAny(text[max(0, at-100):at], "\r\n") + 1 + max(0, at-100)
		_, first := strictClock(strings.TrimLeft(text[start:at], " \t"))
		text = text[at+len(arrow):]
		if _, last := strictClock(strings.TrimLeft(text[:min(len(text), 100)], " \t")); first+last > 0 {
			return strictClock
		}
	}
	return clockAt
}

// webVTT goes through the blocks of the file (W3C WebVTT 1, section 6.1).
func webVTT(w *speech) bool {
	clock := clockOf(w.text)
	lines := newCutter(w.text)
	if hasSignature(w.text) {
		lines.next()
	}
	found := false
	for !w.done() {
		start, end, ok := lines.next()
		if !ok {
			break
		}
		switch line := w.text[start:end]; {
		case strings.Contains(line, arrow):
			from, to, ok := timing(line, clock)
			if !ok {
				lines.block()
				continue
			}
			found = true
			w.begin(from, to)
			first, last := payload(w.text, lines, true)
			if first == last {
				first, last = lateWords(w.text, lines)
			}
			w.cueText(first, last, strictTags)
		case strings.HasPrefix(line, "NOTE") && !found:
			first, last := payload(w.text, lines, true)
			w.comment(line[len("NOTE"):] + "\n" + w.text[first:last])
		}
	}
	return found
}

// payload is where the lines up to a blank one or to the next times stand;
// they become the ones read. The line before the times is not taken for an
// identifier, as the standard has it.
func payload(text string, lines *cutter, blankEnds bool) (from, to int) {
	from, to = -1, -1
	for {
		start, end, ok := lines.next()
		switch {
		case !ok, blankEnds && start == end:
			return max(from, 0), max(to, 0)
		case strings.Contains(text[start:end], arrow):
			lines.back(start)
			return max(from, 0), max(to, 0)
		}
		if from < 0 {
			from = start
		}
		to = end
	}
}

// lateWords is where the words of a cue stand that an empty line parts from
// its times, as some programs write it against the standard. A line right
// above the next times is their identifier, and a comment is none of its
// words.
func lateWords(text string, lines *cutter) (from, to int) {
	for from == to && lines.at < len(text) && !arrowNext(text, lines.at) {
		from, to = payload(text, lines, true)
	}
	if strings.HasPrefix(text[from:to], "NOTE") {
		lines.back(from)
		return from, from
	}
	if from < to && arrowNext(text, lines.at) && oneLineEnd(text[to:lines.at]) {
		to = from + strings.LastIndexAny(text[from:to], "\r\n") + 1
	}
	return from, to
}

// arrowNext reports whether the line at an offset is one of times.
func arrowNext(text string, at int) bool {
	line := text[min(at, len(text)):]
	if n := strings.IndexAny(line, "\r\n"); n >= 0 {
		line = line[:n]
	}
	return strings.Contains(line, arrow)
}

// oneLineEnd reports whether s is a single line end.
func oneLineEnd(s string) bool { return s == "\n" || s == "\r\n" || s == "\r" }

// comment takes what a comment before the cues says of the recording: its
// address, its title.
func (w *speech) comment(text string) {
	if w.style.looking {
		return
	}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		key, value, _ := strings.Cut(line, ":")
		value = strings.TrimSpace(value)
		if strings.HasPrefix(line, "http") {
			key, value = "", line
		}
		switch meta := &w.doc.Meta; {
		case strings.EqualFold(key, "title") && meta.Title == "":
			meta.Title = value
		case !strings.Contains(key, " ") && strings.HasPrefix(value, "http") && !strings.ContainsAny(value, " \t") && meta.Recording == "":
			meta.Recording = value
		}
	}
}
