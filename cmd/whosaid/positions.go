package main

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/graph"
)

// statementsTable gives each statement a line, and below it one for each place
// where somebody takes a side.
func statementsTable(found []graph.Statement, p places) [][]string {
	lines := [][]string{{"stance", "speaker", "quote", "date", "where", "claim"}}
	for i, s := range found {
		if i > 0 {
			lines = append(lines, make([]string, len(lines[0])))
		}
		lines = append(lines, []string{count(s.People, "speaker"), count(s.Interviews, "interview"), s.Text, "", "", shortID(s.Claim)})
		for _, r := range s.Rows() {
			lines = append(lines, []string{r.Stance, sayer(r.Stand), "“" + r.Quote + "”", r.Date, p.at(r.Document, r.Start), shortID(r.Claim)})
		}
	}
	return plainCells(lines)
}

// sayer is who said it, and who tells so.
func sayer(s graph.Stand) string {
	if s.ReportedBy == "" {
		return s.Speaker
	}
	return s.Speaker + " (reported by " + s.ReportedBy + ")"
}

// changesTable sets what somebody said above the opposite.
func changesTable(rows []graph.Reversal, p places) [][]string {
	lines := [][]string{{"date", "speaker", "quote", "where", "claim"}}
	for _, r := range rows {
		next := "also"
		if r.Dated {
			next = "then"
		}
		lines = append(lines,
			[]string{cmp.Or(r.DateA, "no date"), r.Speaker, r.QuoteA, p.at(r.DocumentA, r.StartA), shortID(r.ClaimA)},
			[]string{cmp.Or(r.DateB, "no date"), next, r.QuoteB, p.at(r.DocumentB, r.StartB), shortID(r.ClaimB)},
		)
	}
	return plainCells(lines)
}

// positionsTable is people by statements: a line a statement and a column a
// person, each cell with the stance and its quotes, empty for who is silent.
func positionsTable(found []graph.Statement, p places) [][]string {
	people := peopleIn(found)
	head := []string{"statement", "people", "interviews", "claim"}
	for _, who := range people {
		head = append(head, oneLine(who.name))
	}
	lines := [][]string{head}
	for _, s := range found {
		cells := map[string]string{}
		for _, position := range s.Positions {
			cells[position.SpeakerID] = positionCell(position, p)
		}
		line := []string{oneLine(s.Text), strconv.Itoa(s.People), strconv.Itoa(s.Interviews), s.Claim}
		for _, who := range people {
			line = append(line, cells[who.id])
		}
		lines = append(lines, line)
	}
	return lines
}

// positionCell has a line for each place: the stance, when, the quote, and the
// link or else where it stands.
func positionCell(of graph.Position, p places) string {
	lines := []string{}
	for _, s := range of.Stands {
		told := s.Stance
		if s.ReportedBy != "" {
			told += ", reported by " + s.ReportedBy
		}
		if s.Date != "" {
			told += ", " + s.Date
		}
		lines = append(lines, oneLine(fmt.Sprintf("%s: “%s” %s", told, s.Quote, cmp.Or(s.Link, p.at(s.Document, s.Start)))))
	}
	return strings.Join(lines, "\n")
}

// personColumn is a column: a name, with the id where two people have it.
type personColumn struct{ name, id string }

// peopleIn are those who take a side, by name.
func peopleIn(found []graph.Statement) []personColumn {
	people := []personColumn{}
	for _, s := range found {
		for _, p := range s.Positions {
			people = append(people, personColumn{p.Speaker, p.SpeakerID})
		}
	}
	slices.SortFunc(people, func(a, b personColumn) int {
		return cmp.Or(strings.Compare(a.name, b.name), strings.Compare(a.id, b.id))
	})
	people = slices.Compact(people)
	shown := slices.Clone(people)
	for i, p := range people {
		if i > 0 && people[i-1].name == p.name || i+1 < len(people) && people[i+1].name == p.name {
			shown[i].name += " (" + p.id + ")"
		}
	}
	return shown
}
