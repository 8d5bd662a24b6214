package source

import (
	"strconv"
	"strings"
)

// rates turn the times of a TTML document into seconds.
type rates struct{ frames, ticks float64 }

// ratesOf reads the rates that the root of a TTML document states.
func ratesOf(tag string) rates {
	number := func(name string, otherwise float64) float64 {
		if v, err := strconv.ParseFloat(valueOf(tag, name), 64); err == nil && v > 0 {
			return v
		}
		return otherwise
	}
	return rates{frames: number("frameRate", 30), ticks: number("tickRate", 1)}
}

// time is the time in the first of some attributes that a tag has; ok is
// false without one.
func (r rates) time(tag string, names ...string) (seconds float64, ok bool) {
	for _, name := range names {
		if v := valueOf(tag, name); v != "" {
			return r.seconds(v, name)
		}
	}
	return 0, false
}

// seconds reads a time expression (W3C TTML2, section 12.3): a clock, with
// frames or a fraction, or a number with its unit. YouTube gives "t" and "d"
// in milliseconds, "start" and "dur" in seconds.
func (r rates) seconds(v, name string) (float64, bool) {
	if clock, n := clockAt(v); n > 0 {
		if frames, err := strconv.ParseFloat(strings.TrimPrefix(v[n:], ":"), 64); err == nil && v[n] == ':' {
			clock += frames / r.frames
		}
		return clock, true
	}
	n := len(strings.TrimRight(v, "abcdefghijklmnopqrstuvwxyz"))
	x, err := strconv.ParseFloat(v[:n], 64)
	if err != nil || x < 0 || x > 1e12 {
		return 0, false
	}
	switch v[n:] {
	case "h":
		x *= 3600
	case "m":
		x *= 60
	case "ms":
		x /= 1000
	case "f":
		x /= r.frames
	case "t":
		x /= r.ticks
	case "":
		if name == "t" || name == "d" {
			x /= 1000
		}
	}
	return x, true
}

// valueOf is the value of an attribute of a tag, by its name without a
// prefix; "" without it.
func valueOf(tag, name string) string {
	for from := 0; ; {
		n := strings.Index(tag[from:], name+"=")
		if n < 0 {
			return ""
		}
		at := from + n
		from = at + len(name) + 1
		if at == 0 || strings.IndexByte(" :\t\r\n", tag[at-1]) < 0 || from >= len(tag) {
			continue
		}
		quote := tag[from]
		if end := strings.IndexByte(tag[from+1:], quote); (quote == '"' || quote == '\'') && end >= 0 {
			return tag[from+1 : from+1+end]
		}
	}
}
