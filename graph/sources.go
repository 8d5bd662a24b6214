package graph

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
)

// SourceRow is an interview with one of its links, or a link that claims
// refer to.
type SourceRow struct {
	Interview   string `json:"interview"` // title, or what else tells it
	Date        string `json:"date"`      // ISO 8601 at the precision known
	Speakers    string `json:"speakers"`  // names
	Claims      int    `json:"claims"`    // how many claims stand on it
	Role        string `json:"role"`      // original, subtitles, transcript, related; cited when claims refer to the link
	URL         string `json:"url"`
	Title       string `json:"title"` // of the link
	Quote       string `json:"quote"` // the words that refer to it
	Document    string `json:"document"`
	InterviewID string `json:"interview_id"`
}

// Columns are the columns of the table.
func (SourceRow) Columns() []string {
	return []string{"interview", "date", "speakers", "claims", "role", "url", "title", "quote", "document", "interview_id"}
}

// Values are the cells of the row, in the order of the columns.
func (r SourceRow) Values() []string {
	return []string{
		r.Interview, r.Date, r.Speakers, strconv.Itoa(r.Claims), r.Role, r.URL, r.Title, r.Quote, r.Document, r.InterviewID,
	}
}

// Sources returns what the claims that the filter lets through rest on:
// each interview in which they were said, with its links, and each link that
// they refer to themselves. Rows are ordered by interview (those without one
// last), role and address.
func Sources(g *Graph, f Filter) []SourceRow {
	x := NewIndex(g)
	said, within := x.claimsWithin(f)
	rows := []SourceRow{}
	for i := range g.Nodes {
		n := &g.Nodes[i]
		switch {
		case n.Kind == Interview && (within[n.ID] > 0 || len(f.Speakers) == 0 && f.About == ""):
			rows = append(rows, x.linksOf(n, within[n.ID])...)
		case n.Kind == Link:
			rows = append(rows, x.citedBy(n, said)...)
		}
	}
	slices.SortStableFunc(rows, func(a, b SourceRow) int {
		return cmp.Or(
			compareBools(a.InterviewID == "", b.InterviewID == ""), strings.Compare(a.Interview, b.Interview), strings.Compare(a.InterviewID, b.InterviewID),
			roleRank(a.Role)-roleRank(b.Role), strings.Compare(a.URL, b.URL),
		)
	})
	return rows
}

// claimsWithin is the claims that the filter lets through, and how many of
// them were said in each interview.
func (x *Index) claimsWithin(f Filter) (said map[string]bool, within map[string]int) {
	said, within = map[string]bool{}, map[string]int{}
	topic := about(f.About)
	seen := map[[2]string]bool{}
	for i := range x.g.Edges {
		e := &x.g.Edges[i]
		claim := x.Node(e.Target)
		if e.Kind != Said || claim == nil || !f.counts(x.Node(e.Source)) || !f.names(e.Source) || !topic.in(claim.Text) {
			continue
		}
		for j := range e.Evidence {
			v := &e.Evidence[j]
			if v.Stance != "" || !f.heard(v) {
				continue
			}
			said[e.Target] = true
			if pair := [2]string{v.Interview, e.Target}; v.Interview != "" && !seen[pair] {
				seen[pair] = true
				within[v.Interview]++
			}
		}
	}
	return said, within
}

// linksOf is a row for each link of an interview, one without when it has
// none.
func (x *Index) linksOf(interview *Node, claims int) []SourceRow {
	row := SourceRow{
		Interview: Label(interview), InterviewID: interview.ID, Date: interview.Date,
		Speakers: strings.Join(interview.Speakers, ", "), Claims: claims,
	}
	rows := []SourceRow{}
	for _, e := range x.Out(interview.ID) {
		if link := x.Node(e.Target); link != nil {
			rows = append(rows, row.through(link, &e))
		}
	}
	if len(rows) == 0 {
		rows = append(rows, row)
	}
	return rows
}

// citedBy is the row of a link that claims refer to.
func (x *Index) citedBy(link *Node, said map[string]bool) []SourceRow {
	claims, first := 0, (*Edge)(nil)
	for _, e := range x.In(link.ID) {
		if said[e.Source] {
			claims++
			first = cmp.Or(first, e)
		}
	}
	if claims == 0 {
		return nil
	}
	row := SourceRow{Claims: claims}.through(link, first)
	row.Role = "cited"
	return []SourceRow{row}
}

// through is the row with a link and where it is referred to.
func (r SourceRow) through(link *Node, e *Edge) SourceRow {
	r.URL, r.Title, r.Role = link.URL, link.Title, e.Role
	if len(e.Evidence) > 0 {
		r.Quote, r.Document = e.Evidence[0].Quote, e.Evidence[0].Document
	}
	return r
}
