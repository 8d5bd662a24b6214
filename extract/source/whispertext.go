package source

import (
	"strconv"
	"strings"
	"unicode"
)

// sniffWhisperText asks for lines that begin with two times in brackets.
func sniffWhisperText(text string) look {
	if timingLines(text, consoleTimes) {
		return look{level: sure}
	}
	return decline(`no lines that begin with two times in brackets, as in "[00:00.000 --> 00:02.500]"`)
}

// readWhisperText reads what Whisper and its relatives print on the console:
// the words behind their times, with the label of a voice where one was told.
// What the programs report before and behind is passed over.
func readWhisperText(doc *Document) error {
	return readCues(doc, func(w *speech) bool {
		labelled := false
		return timedLines(w, consoleTimes, true, func(start, end int) {
			n, label := consoleVoice(w.text[start:end])
			if labelled = labelled || n > 0; labelled && len(w.tokens) == 0 {
				w.say(label)
			}
			w.cueText(start+n, end, looseTags)
		})
	})
}

// consoleTimes reads "[00:00.000 --> 00:02.500]" (Whisper, whisper.cpp),
// "[0.00s -> 2.50s]" (faster-whisper) and what scripts around them print,
// "[0.00 --> 2.50]", "[0.00 → 2.50]".
func consoleTimes(line string) (start, end float64, n int) {
	shut := strings.IndexByte(line[:min(len(line), 64)], ']')
	if shut < 0 || line[0] != '[' {
		return 0, 0, 0
	}
	before, behind, ok := cutArrow(line[1:shut])
	start, first := consoleClock(before)
	end, last := consoleClock(behind)
	if !ok || !first || !last {
		return 0, 0, 0
	}
	return start, end, shut + 1
}

func cutArrow(s string) (before, behind string, ok bool) {
	if before, behind, ok = strings.Cut(s, "→"); ok {
		return before, behind, true
	}
	before, behind, ok = strings.Cut(s, "->")
	return strings.TrimRight(before, "- "), behind, ok
}

// consoleClock reads a time, or seconds: without their letter a fraction tells them.
func consoleClock(s string) (float64, bool) {
	s = strings.TrimSpace(s)
	if seconds, n := clockAt(s); n > 0 {
		return seconds, n == len(s)
	}
	number, ok := strings.CutSuffix(s, "s")
	ok = ok || strings.Contains(number, ".")
	seconds, err := strconv.ParseFloat(number, 64)
	return seconds, ok && err == nil && seconds >= 0 && seconds < 1e9
}

// consoleVoice reads the label of a voice in brackets, "[SPEAKER_00]" or
// "(speaker 1):": how many bytes it takes, 0 without one. Notes ("[music]")
// have no number.
func consoleVoice(line string) (n int, label string) {
	s := strings.TrimLeft(line, " \t")
	n = len(line) - len(s)
	if s == "" || s[0] != '[' && s[0] != '(' {
		return 0, ""
	}
	shut := strings.IndexAny(s[:min(len(s), maxLabel)], "])")
	if shut < 2 || !unicode.IsDigit(rune(s[shut-1])) || strings.ContainsAny(s[:shut], ":.,") {
		return 0, ""
	}
	label = s[1:shut]
	if unicode.IsDigit([]rune(label)[0]) {
		return 0, ""
	}
	n += shut + 1
	if strings.HasPrefix(line[n:], ":") {
		n++
	}
	return n, label
}
