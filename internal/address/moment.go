package address

import (
	"net/url"
	"strings"
)

// Moment returns the moment that an address opens its recording at:
// t= or start= in its query or fragment, in seconds or as 1h2m3s.
func Moment(address string) (float64, bool) {
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
