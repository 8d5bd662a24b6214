package dialogue

// clock reads m:ss or h:mm:ss, with a fraction if there is one, at the start
// of s. It returns the seconds and how many bytes that took; 0 when there is
// no time. Hours may be written twice ("00:00:22:07"): then the last three
// groups count.
func clock(s string) (seconds float64, n int) {
	groups := 0
	for {
		v, d := digits(s[n:])
		if d == 0 || d > 3 || groups > 0 && (d != 2 || v > 59) {
			return 0, 0
		}
		n += d
		seconds = seconds*60 + float64(v)
		groups++
		if groups == 3 || n+1 >= len(s) || s[n] != ':' || !digit(s[n+1]) {
			break
		}
		n++
	}
	if groups < 2 {
		return 0, 0
	}
	if n+1 < len(s) && (s[n] == '.' || s[n] == ',') && digit(s[n+1]) {
		_, d := digits(s[n+1:])
		n += 1 + d
	}
	return seconds, n
}

func digits(s string) (value, n int) {
	for n < len(s) && n < 9 && digit(s[n]) {
		value = value*10 + int(s[n]-'0')
		n++
	}
	return value, n
}

func digit(c byte) bool { return c >= '0' && c <= '9' }

// bracketedClock reads a time in brackets, "(02:49)" or "[1:02:33]", at the
// start of s.
func bracketedClock(s string) (seconds float64, n int) {
	if len(s) < 6 || s[0] != '(' && s[0] != '[' {
		return 0, 0
	}
	seconds, n = clock(s[1:])
	if n == 0 {
		return 0, 0
	}
	// a stretch, "00:12 - 00:40", is known by its beginning
	rest := s[1+n:]
	for i := 0; i < len(rest) && i < 20; i++ {
		switch c := rest[i]; {
		case c == ')' || c == ']':
			return seconds, n + i + 2
		case c != ' ' && c != '-' && c != ':' && c != '.' && c != '>' && !digit(c):
			return 0, 0
		}
	}
	return 0, 0
}
