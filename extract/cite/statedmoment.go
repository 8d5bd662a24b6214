package cite

import "github.com/whosaid/whosaid/extract/cite/stated"

// statedMoments returns the moments named in s, in seconds: "33분 9초",
// "1시간 2분", "1:02:33", "12:05".
func statedMoments(s string) []float64 {
	var out []float64
	tokens := stated.Split(s)
	for i := 0; i < len(tokens); {
		n, used := momentAt(tokens, i)
		if used > 0 {
			out = append(out, n)
		}
		i += max(used, 1)
	}
	return out
}

// momentAt reads the moment that begins at token i, and how many tokens it
// has; 0 when none does.
func momentAt(tokens stated.Tokens, i int) (seconds float64, used int) {
	for _, moment := range momentForms {
		if n, used := moment(tokens, i); used > 0 {
			return n, used
		}
	}
	return 0, 0
}
