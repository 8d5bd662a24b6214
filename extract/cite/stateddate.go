package cite

import "github.com/whosaid/whosaid/extract/cite/stated"

// statedDate returns the first date in s as ISO 8601 at the precision stated:
// "2024년 3월 4일", "2024-03-04", "March 4, 2024", "March 2024". A year alone is
// not the date of a conversation: "".
func statedDate(s string) string {
	tokens := stated.Split(s)
	for i := range tokens {
		for _, date := range dateForms {
			if d := date(tokens, i); d != "" {
				return d
			}
		}
	}
	return ""
}
