package cite

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/address"
)

// describe reads what the line says of the link: its title and its role, and
// whether the line is there for the link.
func (r *reference) describe(d *source.Document) {
	r.line = lineAround(d.Plain, r.at)
	before := strings.TrimLeft(afterAddress(d.Plain[r.line.Start:r.at.Start]), bullets)
	after := strings.TrimSpace(d.Plain[r.at.End:r.line.End])
	if words := r.at.In(d.Plain); !isAddress(words) {
		r.describeAnchor(before, words, after)
	} else if label, open := bracketLabel(before); open && label != "" {
		r.title, r.role = label, roleOf(label)
	} else if open {
		r.title = titleInFront(before[:lastBracket(before)])
	} else if head, ok := cutColon(before); ok && strings.ContainsAny(head, ".?!") && titleInFront(head) != head {
		r.title, r.role = titleInFront(head), roleOf(titleInFront(head))
	} else if ok {
		r.listed = isNote(after)
		r.title, r.role = head, roleOf(head+" "+after)
	} else {
		r.title = titleInFront(before)
	}
	r.title = clipTitle(r.title)
}

// afterAddress is what stands after the last address of s, and the bracket
// and the particle that close it.
func afterAddress(s string) string {
	all := address.Find(s)
	if len(all) == 0 {
		return s
	}
	s = s[all[len(all)-1].End:]
	if i := strings.IndexByte(s, ')'); i >= 0 && strings.TrimSpace(s[:i]) == "" {
		s = s[i+1:]
	}
	first, rest, _ := strings.Cut(strings.TrimLeft(s, " "), " ")
	if hasHangul(first) && utf8.RuneCountInString(first) <= longestParticle {
		return rest
	}
	return s
}

const longestParticle = 2 // syllables of a particle that stands after an address

// bullets are the signs that open an item of a list.
const bullets = " \t*-–—•·▶►※☞+>○●■□◆◇ㅁ"

// describeAnchor is describe for a link of the markup.
func (r *reference) describeAnchor(before, anchor, after string) {
	head, colon := cutColon(before)
	r.listed = colon && isNote(after)
	r.title, r.role = strings.Join(strings.Fields(anchor), " "), roleOf(anchor)
	if r.listed && r.role == "" {
		r.role = roleOf(head)
	}
}

func isAddress(s string) bool {
	return strings.Contains(s, "://") || strings.HasPrefix(s, "www.")
}

// cutColon is the label in front of a link, and whether there is only that: a
// label and a colon, or nothing.
func cutColon(before string) (label string, ok bool) {
	before = strings.TrimSpace(before)
	for _, colon := range []string{":", "："} {
		if l, ok := strings.CutSuffix(before, colon); ok {
			return strings.TrimSpace(l), true
		}
	}
	return "", before == ""
}

// isNote reports whether what stands after an address leaves the line to it:
// nothing, or a note in brackets.
func isNote(after string) bool {
	return after == "" || after[0] == '(' && after[len(after)-1] == ')' || after[0] == '[' && after[len(after)-1] == ']'
}

func lastBracket(s string) int { return strings.LastIndexAny(s, "([（") }

// bracketLabel reports whether before ends inside an open bracket, and the
// label there: "subtitled" in "(subtitled: ".
func bracketLabel(before string) (label string, open bool) {
	i := lastBracket(before)
	if i < 0 || strings.ContainsAny(before[i:], ")]）") {
		return "", false
	}
	_, n := utf8.DecodeRuneInString(before[i:])
	return strings.TrimRight(strings.TrimSpace(before[i+n:]), ":： "), true
}
