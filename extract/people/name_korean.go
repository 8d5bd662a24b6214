package people

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/names"
)

// koreanParts are the words of a name in Hangul without titles, forms of
// address and what stands before it ("CBS의", "서울시장").
func koreanParts(fields []string) (parts []string, titled bool) {
	for i, f := range fields {
		if i+1 < len(fields) && utf8.RuneCountInString(f) > 2 && endsIn(f, loadLexicon().korean.possessives) {
			parts = parts[:0] // "CBS의 ..."
			continue
		}
		bare, t := koreanTitleOff(f)
		titled = titled || t
		if bare != "" {
			parts = append(parts, bare)
		}
	}
	if n := len(parts); n > 1 && isOffice(parts[n-2]) && familyFirst(parts[n-1]) {
		return parts[n-1:], true // "전차공사사장 한보람"
	}
	if n := len(parts); n > 1 && names.KoreanFull(parts[n-1]) && (isBody(parts[0]) || occupation(parts[n-1], parts[:n-1])) {
		return parts[n-1:], titled // "새벽당 김도담", "전차 기사 한보람"
	}
	if len(parts) > 1 && names.KoreanFull(parts[0]) && occupation(parts[0], parts[1:]) {
		return parts[:1], titled // "한보람 전차 기사"
	}
	return parts, titled
}

// occupation reports whether the words beside a whole Korean name say only
// what its bearer does: the family name is one that many bear, as few foreign names
// look, and none of the words looks foreign.
func occupation(name string, beside []string) bool {
	r, _ := utf8.DecodeRuneInString(name)
	return loadLexicon().manyBear[string(r)] && !slices.ContainsFunc(beside, foreign)
}

// koreanTitleOff takes the title off a word: all of it ("교수", "한국은행총재"
// stays), or its ending ("김병국의장", "한보람씨").
func koreanTitleOff(w string) (bare string, titled bool) {
	titles := loadLexicon().korean.titles
	if titles[w] || loadLexicon().english.titles[fold(w)] && !hangul.In(w) {
		return "", true
	}
	for i := range w {
		if i == 0 || !titles[w[i:]] {
			continue
		}
		bare = w[:i]
		address := loadLexicon().korean.address[w[i:]]
		if names.KoreanFull(bare) || address && utf8.RuneCountInString(bare) > 1 {
			return bare, true
		}
		if address && loadLexicon().korean.surnames[bare] || address && titles[bare] {
			return bare, true
		}
	}
	if bare, _ := stem(w); !names.KoreanFull(w) && names.KoreanFull(bare) {
		return bare, false // "김도담은"
	}
	return w, false
}

// isOffice reports whether a word is a body and a title held there: "전차공사사장".
func isOffice(w string) bool {
	for i := range w {
		if i > 0 && utf8.RuneCountInString(w[i:]) > 1 && loadLexicon().korean.titles[w[i:]] {
			return true
		}
	}
	return false
}

// familyFirst reports whether a word has the length of a Korean name and
// starts with a family name.
func familyFirst(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return utf8.RuneCountInString(w) == 3 && loadLexicon().korean.surnames[string(r)]
}

// isBody reports whether a word looks like a party, an office or a company.
func isBody(w string) bool {
	return utf8.RuneCountInString(w) >= 3 && endsIn(w, loadLexicon().korean.bodyEnds)
}

func endsIn(w string, ends []string) bool {
	return slices.ContainsFunc(ends, func(end string) bool { return strings.HasSuffix(w, end) })
}

// withoutParticle lists what w may be once a particle is taken off, the
// shortest particle first.
func withoutParticle(w string) []string {
	out := []string{}
	for _, p := range loadLexicon().korean.particles {
		if bare, ok := strings.CutSuffix(w, p); ok && bare != "" {
			out = append(out, bare)
		}
	}
	return out
}
