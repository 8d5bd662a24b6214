package source

import "strings"

// clockAt reads a time at the start of s: seconds after minutes and hours,
// with a fraction after a dot or a comma ("1:02:03,450", "02:03.5"). It
// returns how many bytes it takes, 0 when s starts with none.
func clockAt(s string) (seconds float64, n int) {
	parts := 0
	for {
		v, d := 0, 0
		for n+d < len(s) && d < 9 && s[n+d] >= '0' && s[n+d] <= '9' {
			v = v*10 + int(s[n+d]-'0')
			d++
		}
		if d == 0 {
			return 0, 0
		}
		seconds = seconds*60 + float64(v)
		n += d
		parts++
		if parts == 3 || n == len(s) || s[n] != ':' {
			break
		}
		n++
	}
	if parts == 1 {
		return 0, 0
	}
	fraction, d := fractionAt(s[n:])
	return seconds + fraction, n + d
}

// fractionAt reads ".450" or ",450" at the start of s.
func fractionAt(s string) (fraction float64, n int) {
	if len(s) < 2 || s[0] != '.' && s[0] != ',' || s[1] < '0' || s[1] > '9' {
		return 0, 0
	}
	v, scale := 0.0, 1.0
	for n = 1; n < len(s) && s[n] >= '0' && s[n] <= '9'; n++ {
		if scale < 1e9 {
			v, scale = v*10+float64(s[n]-'0'), scale*10
		}
	}
	return v / scale, n
}

const arrow = "-->" // between the two times of a cue

// timing reads the line of a cue's times, "00:01,000 --> 00:02,500", with
// anything after it. The times are read by clock.
func timing(line string, clock func(string) (float64, int)) (start, end float64, ok bool) {
	s := strings.TrimLeft(line, " \t")
	start, n := clock(s)
	if n == 0 {
		return 0, 0, false
	}
	s = strings.TrimLeft(s[n:], " \t")
	if !strings.HasPrefix(s, arrow) {
		return 0, 0, false
	}
	end, n = clock(strings.TrimLeft(s[len(arrow):], " \t"))
	return start, end, n > 0
}

// strictClock reads a WebVTT timestamp (W3C WebVTT 1, section 4.3): two
// digits a part but the first, three after the dot. Of two parts the first is
// hours when it is not a number of minutes, as players have it.
func strictClock(s string) (seconds float64, n int) {
	seconds, n = clockAt(s)
	dot := strings.IndexAny(s[:n], ".,")
	if dot < 4 || n-dot != 4 || s[dot-3] != ':' {
		return 0, 0
	}
	first := strings.IndexByte(s, ':')
	if first == dot-3 && seconds >= 3600 {
		return seconds * 60, n
	}
	if first != dot-3 && first != dot-6 {
		return 0, 0
	}
	return seconds, n
}
