package graph

import "strconv"

// StatementRow is one place where somebody takes a side on a statement.
type StatementRow struct {
	Statement  string `json:"statement"`  // id of its clearest claim
	Text       string `json:"text"`       // of that claim
	People     int    `json:"people"`     // how many take a side
	Interviews int    `json:"interviews"` // in how many
	Stand
}

// Columns are the columns of the table.
func (StatementRow) Columns() []string {
	return append([]string{"statement", "text", "people", "interviews", "stance", "date"}, SaidRow{}.Columns()...)
}

// Values are the cells of the row, in the order of the columns.
func (r StatementRow) Values() []string {
	own := []string{r.Statement, r.Text, strconv.Itoa(r.People), strconv.Itoa(r.Interviews), r.Stance, r.Date}
	return append(own, r.SaidRow.Values()...)
}

// Rows are the places where people take a side on the statement, each person's
// together.
func (s Statement) Rows() []StatementRow {
	rows := []StatementRow{}
	for _, p := range s.Positions {
		for _, stand := range p.Stands {
			rows = append(rows, StatementRow{s.Claim, s.Text, s.People, s.Interviews, stand})
		}
	}
	return rows
}
