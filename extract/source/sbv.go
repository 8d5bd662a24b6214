package source

import "strings"

// sniffSBV asks for lines of two times with a comma between them.
func sniffSBV(text string) look {
	if timingLines(text, sbvTimes) {
		return look{level: sure}
	}
	return decline(`no lines of two times with a comma between them, as in "0:00:01.000,0:00:02.500"`)
}

// readSBV reads the captions that YouTube lets people download (.sbv), and
// SubViewer, whose times are the same and whose line ends are "[br]".
func readSBV(doc *Document) error {
	return readCues(doc, func(w *speech) bool {
		return timedLines(w, sbvTimes, false, w.subViewer)
	})
}

// sbvTimes reads "0:00:01.000,0:00:02.500", all there is on its line.
func sbvTimes(line string) (start, end float64, n int) {
	line = strings.TrimRight(line, " \t")
	comma := strings.IndexByte(line, ',')
	if comma < 0 || strings.IndexByte(line[:comma], '.') < 0 {
		return 0, 0, 0
	}
	start, n = clockAt(line[:comma])
	end, m := clockAt(line[comma+1:])
	if n != comma || m == 0 || comma+1+m != len(line) {
		return 0, 0, 0
	}
	return start, end, len(line)
}

// subViewer adds a line of words with its line ends.
func (w *speech) subViewer(start, end int) {
	for {
		n := strings.Index(w.text[start:end], "[br]")
		if n < 0 {
			w.cueText(start, end, looseTags)
			return
		}
		w.cueText(start, start+n, looseTags)
		w.part(lineGap)
		start += n + len("[br]")
	}
}
