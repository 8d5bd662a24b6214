package source

import (
	"strconv"
	"strings"
)

// times takes the times of a segment; it reports false when the key is none
// of one.
func (t *jsonTalk) times(key string, s *jsonSegment) bool {
	at, unit := &s.start, t.unit
	switch key {
	case "start", "startTime", "start_time", "tStartMs", "ts", "timecode", "offset", "startOffset":
	case "offsetMilliseconds":
		unit = 1e3
	case "offsetInTicks":
		unit = 1e7
	case "end", "endTime", "end_time", "end_ts", "endOffset":
		at = &s.end
	case "dDurationMs":
		s.end = s.start + max(0, t.clock(unit))
		return true
	case "offsets":
		s.start, s.end = t.offsets()
		return true
	case "timestamp":
		if t.j.peek() == '[' {
			s.start, s.end = t.pair()
			return true
		}
	default:
		return false
	}
	if v := t.clock(unit); v != unknown {
		*at = v
	}
	return true
}

// clock is the next value in seconds.
func (t *jsonTalk) clock(unit float64) float64 {
	if v, ok := t.j.seconds(); ok {
		return v / unit
	}
	return unknown
}

// pair reads [0.0, 1.2].
func (t *jsonTalk) pair() (start, end float64) {
	at := []float64{}
	t.j.array(func() { at = append(at, t.clock(t.unit)) })
	if len(at) != 2 {
		return unknown, unknown
	}
	return at[0], at[1]
}

// isoDuration reads "PT1M2.5S" (ISO 8601): hours, minutes and seconds.
func isoDuration(s string) (float64, bool) {
	s, ok := strings.CutPrefix(s, "PT")
	if !ok || s == "" {
		return 0, false
	}
	seconds := 0.0
	for _, unit := range [...]struct {
		sign    string
		seconds float64
	}{{"H", 3600}, {"M", 60}, {"S", 1}} {
		number, rest, ok := strings.Cut(s, unit.sign)
		if !ok {
			continue
		}
		v, err := strconv.ParseFloat(number, 64)
		if err != nil || v < 0 || v > 1e9 {
			return 0, false
		}
		seconds, s = seconds+v*unit.seconds, rest
	}
	return seconds, s == ""
}

// offsets reads {"from": 0, "to": 1200}, in milliseconds.
func (t *jsonTalk) offsets() (start, end float64) {
	start, end = unknown, unknown
	t.j.object(func(key string) {
		switch key {
		case "from":
			start = t.clock(1000)
		case "to":
			end = t.clock(1000)
		}
	})
	return start, end
}
