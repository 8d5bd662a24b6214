package people

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// englishParts are the words of a name in Latin letters without titles and
// what stands before those ("NYPD Commissioner").
func englishParts(s string) (parts []string, titled bool) {
	parts = within(strings.Fields(strings.ReplaceAll(familyLast(s), "_", " ")))
	for i := len(parts) - 1; i >= 0; i-- {
		if isTitle(parts[i]) && (i == len(parts)-1 || capital(parts[i+1])) {
			if i == len(parts)-1 && i > 0 && !allTitles(parts) {
				break // "Mina Chair": a name that ends in a title keeps it
			}
			parts, titled = parts[i+1:], true
			break
		}
	}
	if len(parts) > 1 && isArticle(parts[0]) {
		parts = parts[1:]
	}
	for len(parts) > 1 && loadLexicon().english.suffixes[fold(parts[len(parts)-1])] {
		parts = parts[:len(parts)-1]
	}
	return parts, titled
}

// familyLast turns "Quill, Joan" round and leaves out what else follows a
// comma.
func familyLast(s string) string {
	before, after, ok := strings.Cut(s, ",")
	if !ok {
		return s
	}
	b, a := strings.Fields(before), strings.Fields(after)
	if len(b) == 1 && len(a) == 1 && capital(a[0]) && !isTitle(a[0]) && !loadLexicon().english.suffixes[fold(a[0])] {
		return a[0] + " " + b[0]
	}
	return before
}

// within leaves out whose and from where: "the Gazette's Joan Quill of Bay".
func within(parts []string) []string {
	from := func(w string) bool { return loadLexicon().english.origins[w] }
	if i := slices.IndexFunc(parts, from); i > 1 {
		parts = parts[:i]
	}
	for i := len(parts) - 2; i >= 0; i-- {
		if (strings.HasSuffix(parts[i], "'s") || strings.HasSuffix(parts[i], "’s")) && capital(parts[i+1]) {
			return parts[i+1:]
		}
	}
	return parts
}

func allTitles(parts []string) bool {
	return !slices.ContainsFunc(parts, func(w string) bool { return !isTitle(w) && !isArticle(w) })
}

func isArticle(w string) bool { return loadLexicon().english.articles[strings.ToLower(w)] }

func isTitle(w string) bool {
	for part := range strings.SplitSeq(w, "-") { // Vice-President, President-elect
		if !loadLexicon().english.titles[fold(part)] {
			return false
		}
	}
	return true
}

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}
