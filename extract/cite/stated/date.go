package stated

import "fmt"

// Figures reads a date in figures alone that begins at token i: "2024-03-04",
// "2024. 3. 4.", "2024/3/4". It is ISO 8601; "" when none is there.
func Figures(t Tokens, i int) string {
	y, m, d, sep := t.Year(i), t.Month(i+2), t.Day(i+4), t.At(i+1)
	if y < 0 || m < 0 || d < 0 || sep != t.At(i+3) {
		return ""
	}
	switch sep {
	case "-", ".", "/":
		return Date(y, m, d)
	}
	return ""
}

// Date is a date as ISO 8601 at the precision known: d is 0 without a day.
func Date(y, m, d int) string {
	if d == 0 {
		return fmt.Sprintf("%04d-%02d", y, m)
	}
	return fmt.Sprintf("%04d-%02d-%02d", y, m, d)
}
