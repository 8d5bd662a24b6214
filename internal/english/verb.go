// Package english is what several rooms need of the English language beside
// lists: the forms of verbs, apostrophes.
package english

import "strings"

// VerbForms are the forms that a verb's spelling gives without a list: base,
// -s, -es, -ed, -d, -ing. Some are not words ("sayes"), which does no harm where
// forms are only looked up. Irregular ones come from lists.
func VerbForms(base string) []string {
	return []string{base, base + "s", base + "es", base + "ed", base + "d", base + "ing"}
}

// Straight returns s with straight apostrophes.
func Straight(s string) string { return strings.ReplaceAll(s, "’", "'") }
