package source

import "strings"

// timingLine reads the times of a cue at the beginning of a line: how many
// bytes they take with what is around them, 0 when the line begins with none.
type timingLine func(line string) (start, end float64, n int)

// timingShare is the part of the lines of a file that have times when it is
// one of cues: a cue may have a few lines of words and an empty one.
const timingShare = 8

// timingLines reports whether a text is one of cues: the first line that is
// not empty is one of times, or enough of the lines are.
func timingLines(text string, times timingLine) bool {
	lines, timed := 0, 0
	for line := range strings.Lines(strings.TrimPrefix(headOf(text), "\ufeff")) {
		line = strings.TrimSpace(line)
		if line == "" {
			continue
		}
		if _, _, n := times(line); n > 0 {
			if timed++; lines == 0 {
				return true
			}
		}
		lines++
	}
	return timed > 1 && timed*timingShare >= lines
}

// timedLines goes through the cues of a file whose words stand behind a line
// of times or on it; speak writes the words from start to end. A cue ends
// where the next one begins or, where blankEnds is set, at an empty line.
func timedLines(w *speech, times timingLine, blankEnds bool, speak func(start, end int)) bool {
	lines := newCutter(w.text)
	found, open := false, false
	for !w.done() {
		start, end, ok := lines.next()
		if !ok {
			break
		}
		if start == 0 && strings.HasPrefix(w.text, "\ufeff") {
			start += len("\ufeff")
		}
		from, to, n := times(w.text[start:end])
		switch {
		case n > 0:
			found, open = true, true
			w.begin(from, to)
			start += n
		case blankEnds && strings.TrimSpace(w.text[start:end]) == "":
			open = false
		}
		if open && start < end {
			speak(start, end)
			w.part(lineGap)
		}
	}
	return found
}
