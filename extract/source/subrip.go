package source

import "strings"

// sniffSubRip asks for a line of two times with an arrow between them near
// the beginning.
func sniffSubRip(text string) look {
	head := strings.TrimPrefix(headOf(text), "\ufeff")
	at := strings.Index(head, arrow)
	if at < 0 || strings.HasPrefix(skipProlog(head), "<") {
		return decline(`no line has "-->" between two times`)
	}
	for n := 0; n < 20 && at >= 0; n++ {
		from := strings.LastIndexAny(head[:at], "\r\n") + 1
		if _, _, ok := timing(head[from:], clockAt); ok {
			return look{level: sure}
		}
		next := strings.Index(head[at+len(arrow):], arrow)
		if next < 0 {
			break
		}
		at += len(arrow) + next
	}
	return decline(`no "-->" stands between two times`)
}

// readSubRip reads SubRip (.srt), as people and programs write it: without
// blank lines, or with some inside a cue, with or without numbers.
func readSubRip(doc *Document) error { return readCues(doc, subRip) }

func subRip(w *speech) bool {
	lines := newCutter(w.text)
	found := false
	for !w.done() {
		start, end, ok := lines.next()
		if !ok {
			break
		}
		from, to, ok := timing(strings.TrimPrefix(w.text[start:end], "\ufeff"), clockAt)
		if !ok {
			continue
		}
		found = true
		w.begin(from, to)
		w.cueText(w.cueLines(lines))
	}
	return found
}

// cueLines is the text of a SubRip cue: all lines up to the next times, and
// not the number above them.
func (w *speech) cueLines(lines *cutter) (from, to int, d dialect) {
	from, to = payload(w.text, lines, false)
	if from == to {
		return from, to, looseTags
	}
	text := w.text[from:to]
	last := strings.LastIndexAny(strings.TrimRight(text, " \t\r\n"), "\r\n") + 1
	number := strings.TrimSpace(text[last:])
	if number != "" && strings.Trim(number, "0123456789") == "" && strings.HasSuffix(text, number) && lines.at < len(w.text) {
		return from, from + last, looseTags
	}
	return from, to, looseTags
}
