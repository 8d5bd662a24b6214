package source

import "strings"

// sniffLRC asks for a time in brackets, to the hundredth, before most lines.
func sniffLRC(text string) look {
	lines, timed := 0, 0
	for line := range strings.Lines(strings.TrimPrefix(headOf(text), "\ufeff")) {
		line = strings.TrimSpace(line)
		switch _, _, n := lrcTimes(line); {
		case n > 0:
			timed++
		case line == "", line[0] == '[' && strings.HasSuffix(line, "]"): // "[ti:A talk]"
			continue
		}
		lines++
	}
	if timed > 1 && timed*10 >= lines*9 {
		return look{level: sure}
	}
	return decline(`no "[00:12.00]" before its lines`)
}

// readLRC reads LRC, in which players of music and Whisper's relatives write
// what is heard from a moment on (.lrc).
func readLRC(doc *Document) error {
	return readCues(doc, func(w *speech) bool {
		return timedLines(w, lrcTimes, true, func(start, end int) {
			for {
				_, _, n := lrcTimes(w.text[start:end]) // of words that come again later
				if n == 0 {
					break
				}
				start += n
			}
			w.cueText(start, end, looseTags)
		})
	})
}

// lrcTimes reads "[00:12.00]"; what is said goes on until the next line.
func lrcTimes(line string) (start, end float64, n int) {
	if line == "" || line[0] != '[' {
		return 0, 0, 0
	}
	start, n = clockAt(line[1:])
	clock := line[1 : 1+n]
	if strings.Count(clock, ":") != 1 || !strings.Contains(clock, ".") || !strings.HasPrefix(line[1+n:], "]") {
		return 0, 0, 0
	}
	return start, unknown, n + 2
}
