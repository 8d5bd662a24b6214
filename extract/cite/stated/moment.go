package stated

// Clock reads a moment as a clock shows it at token i, h:mm:ss or m:ss, in
// seconds, and tells how many tokens it has; 0 when none is there.
func Clock(t Tokens, i int) (seconds float64, used int) {
	n := t.Number(i, 0, 999)
	if n < 0 {
		return 0, 0
	}
	for used = 1; used < 5 && t.At(i+used) == ":"; used += 2 {
		part := t.Number(i+used+1, 0, 59)
		if part < 0 || len(t[i+used+1]) != 2 {
			break
		}
		n = n*60 + part
	}
	if used == 1 {
		return 0, 0
	}
	return float64(n), used
}
