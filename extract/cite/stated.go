package cite

import (
	"net/url"
	"strings"
)

// statedMoments returns the moments named in s, in seconds: "33분 9초",
// "1시간 2분", "1:02:33", "12:05".
func statedMoments(s string) []float64 {
	var out []float64
	toks := dateTokens(s)
	for i := 0; i < len(toks); i++ {
		if n, used := koreanMoment(toks[i:]); used > 0 {
			out = append(out, n)
			i += used - 1
		} else if n, used := clockMoment(toks[i:]); used > 0 {
			out = append(out, n)
			i += used - 1
		}
	}
	return out
}

// koreanMoment reads hours, minutes and seconds with their units and tells
// how many tokens that took. "3분의 1" is a fraction.
func koreanMoment(toks []string) (seconds float64, used int) {
	units := []struct {
		first, second string
		seconds       int
	}{{"시", "간", 3600}, {"분", "", 60}, {"초", "", 1}}
	for _, u := range units {
		n := number(toks, used, 0, 999)
		fraction := at(toks, used+2) == "의"
		if n < 0 || fraction || at(toks, used+1) != u.first || u.second != "" && at(toks, used+2) != u.second {
			continue
		}
		seconds += float64(n * u.seconds)
		used += 2
		if u.second != "" {
			used++
		}
	}
	return seconds, used
}

// clockMoment reads h:mm:ss or m:ss.
func clockMoment(toks []string) (seconds float64, used int) {
	n := number(toks, 0, 0, 999)
	if n < 0 {
		return 0, 0
	}
	for used = 1; used < 5 && at(toks, used) == ":"; used += 2 {
		part := number(toks, used+1, 0, 59)
		if part < 0 || len(toks[used+1]) != 2 {
			break
		}
		n = n*60 + part
	}
	if used == 1 {
		return 0, 0
	}
	return float64(n), used
}

// addressMoment returns the moment that an address opens its recording at:
// t= or start= in its query or fragment, in seconds or as 1h2m3s.
func addressMoment(address string) (float64, bool) {
	u, err := url.Parse(address)
	if err != nil {
		return 0, false
	}
	for _, part := range []string{u.RawQuery, u.Fragment} {
		for _, name := range []string{"t", "start", "time_continue"} {
			if n, ok := duration(parameter(part, name)); ok {
				return n, true
			}
		}
	}
	return 0, false
}

// duration reads "1989", "1989s", "33m9s" or "1h2m3s".
func duration(s string) (float64, bool) {
	total, n, digits := 0, 0, 0
	for _, c := range []byte(strings.ToLower(s)) {
		unit := map[byte]int{'h': 3600, 'm': 60, 's': 1}[c]
		switch {
		case c >= '0' && c <= '9' && digits < 7:
			n, digits = n*10+int(c-'0'), digits+1
		case unit > 0 && digits > 0:
			total, n, digits = total+n*unit, 0, 0
		case c == '.' && digits > 0:
			return float64(total + n), true
		default:
			return 0, false
		}
	}
	return float64(total + n), s != ""
}
