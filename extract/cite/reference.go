package cite

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/extract/source"
	"github.com/whosaid/whosaid/internal/address"
	"github.com/whosaid/whosaid/internal/span"
)

// reference is one place where a document refers to an address, with what its
// line says of it.
type reference struct {
	at      span.Span // the address, or the words that lead to it, in Plain
	line    span.Span // the line it stands on
	url     string    // as written
	title   string    // as described; "" when not
	role    Role      // that its words state; "" when they state none
	listed  bool      // the line is there for the link: "* X: URL"
	section int       // the conversation it belongs to; -1 when none

	noted *Reference // once it is
}

// references finds the links of a document, those of its markup and the bare
// addresses in its text, in their order. What a site wraps around a post has
// none.
func references(d *source.Document) []reference {
	var out []reference
	for _, l := range d.Links {
		if u := address.Resolve(l.URL, d.Meta.URL); u != "" {
			out = append(out, reference{at: l.Span, url: u})
		}
	}
	marked := len(out)
	for _, a := range address.Find(d.Plain) {
		if !overlapsAny(out[:marked], a) {
			out = append(out, reference{at: a, url: a.In(d.Plain)})
		}
	}
	out = outsideAsides(out, d.Marks)
	slices.SortStableFunc(out, func(a, b reference) int {
		return cmp.Or(cmp.Compare(a.at.Start, b.at.Start), cmp.Compare(a.at.End, b.at.End))
	})
	for i := range out {
		out[i].section = -1
		out[i].describe(d)
	}
	return out
}

// overlapsAny reports whether a stands in one of refs, which are in order.
func overlapsAny(refs []reference, a span.Span) bool {
	i, _ := slices.BinarySearchFunc(refs, a.Start, func(r reference, at int) int { return cmp.Compare(r.at.End-1, at) })
	return i < len(refs) && refs[i].at.Overlaps(a)
}

func outsideAsides(refs []reference, marks []source.Mark) []reference {
	var asides []span.Span
	for _, m := range marks {
		if m.Kind == source.Aside {
			asides = append(asides, m.Span)
		}
	}
	reach := 0 // marks are ordered by start: how far those so far reach
	for i := range asides {
		reach = max(reach, asides[i].End)
		asides[i].End = reach
	}
	return slices.DeleteFunc(refs, func(r reference) bool {
		i, _ := slices.BinarySearchFunc(asides, r.at.End, func(a span.Span, end int) int { return cmp.Compare(a.Start, end) })
		return i > 0 && asides[i-1].End > r.at.Start
	})
}

const besideLink = 2000 // bytes of a line on each side of a link that can speak of it

// lineAround is the line of s around at, or what stands near it on a very
// long one.
func lineAround(s string, at span.Span) span.Span {
	near := span.Span{Start: max(0, at.Start-besideLink), End: min(len(s), at.End+besideLink)}
	for near.Start > 0 && near.Start < at.Start && !utf8.RuneStart(s[near.Start]) {
		near.Start++
	}
	for near.End < len(s) && near.End > at.End && !utf8.RuneStart(s[near.End]) {
		near.End--
	}
	if i := strings.LastIndexByte(s[near.Start:at.Start], '\n'); i >= 0 {
		near.Start += i + 1
	}
	if i := strings.IndexByte(s[at.End:near.End], '\n'); i >= 0 {
		near.End = at.End + i
	}
	return near
}
