package agree

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/extract/claim"
)

// ownDoing reports whether a sentence tells of what its speaker did or is, and
// gives no opinion: who answers "That's right." has heard it, and shares
// nothing by that (an A-event of Labov and Fanshel 1977).
func ownDoing(s *claim.Sentence) bool {
	l := loadLexicon()
	ws := l.openings.withoutLeads(wordsOf(s.Text))
	if len(ws) == 0 || !slices.Contains(l.selves[s.Language], ws[0].low) {
		return false
	}
	said := strings.ToLower(s.Text)
	if s.Language == "en" {
		said = spaced(s.Text)
	}
	return !slices.ContainsFunc(l.opinions[s.Language], func(w string) bool { return strings.Contains(said, w) })
}
