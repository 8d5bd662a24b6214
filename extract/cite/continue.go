package cite

import (
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/address"
)

// goesOn returns the earlier section of the same document that section j goes
// on with, or -1.
func (d *document) goesOn(j int) int {
	cur := &d.sections[j]
	for k := j - 1; k >= 0 && k > j-window; k-- {
		prev := &d.sections[k]
		same := slices.Equal(cur.named, prev.named)
		if len(cur.named) < 2 || !same {
			if k < j-1 {
				continue
			}
			same = same && len(cur.named) > 0 && sameUnnamed(cur, prev) || len(cur.named) == 0 && subset(cur.persons, prev.persons) || onlyMoment(cur.intro) && cur.title == "" && subset(cur.persons, prev.persons)
		}
		if same && !d.differ(cur, prev) {
			return k
		}
	}
	return -1
}

// sameUnnamed reports whether one of the two has all the speakers of the
// other.
func sameUnnamed(a, b *section) bool {
	return subset(a.persons, b.persons) || subset(b.persons, a.persons)
}

func subset(a, b []int) bool {
	for _, x := range a {
		if !slices.Contains(b, x) {
			return false
		}
	}
	return true
}

// onlyMoment reports whether an introduction says no more than a moment.
func onlyMoment(intro string) bool {
	return strings.TrimSpace(withoutBrackets(intro)) == ""
}

// differ reports whether something tells the recordings of two sections
// apart: different links of one role, dates, titles or silent participants.
func (d *document) differ(a, b *section) bool {
	for _, role := range []Role{Original, Subtitles, Transcript} {
		x, y := d.linksOf(a, role), d.linksOf(b, role)
		if len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(u string) bool { return slices.Contains(y, u) }) {
			return true
		}
	}
	if x, y := statedDate(a.title+" "+a.intro), statedDate(b.title+" "+b.intro); x != "" && y != "" && x != y {
		return true
	}
	if len(a.silent) > 0 && len(b.silent) > 0 && !slices.Equal(a.silent, b.silent) {
		return true
	}
	return a.title != b.title && titleNamesConversation(a.title) && titleNamesConversation(b.title)
}

// linksOf are the canonical addresses of a section's links of one role.
func (d *document) linksOf(s *section, role Role) []string {
	var out []string
	for _, r := range s.refs {
		if d.refs[r].role == role {
			out = append(out, address.Canonical(d.refs[r].url))
		}
	}
	return out
}
