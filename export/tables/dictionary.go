package tables

import (
	"encoding/json"
	"fmt"
	"strings"
)

// The data dictionary as a Tabular Data Package, whose tables are described
// by Table Schema (https://specs.frictionlessdata.io).

type pack struct {
	Profile   string     `json:"profile"`
	Name      string     `json:"name"`
	Resources []resource `json:"resources"`
}

type resource struct {
	Profile     string `json:"profile"`
	Name        string `json:"name"`
	Path        string `json:"path"`
	Description string `json:"description"`
	Encoding    string `json:"encoding"`
	Schema      schema `json:"schema"`
}

type schema struct {
	Fields        []described `json:"fields"`
	MissingValues []string    `json:"missingValues"`
	PrimaryKey    string      `json:"primaryKey,omitempty"`
}

type described struct {
	Name        string `json:"name"`
	Type        string `json:"type"`
	Description string `json:"description,omitempty"`
}

func dictionary(all []table) []byte {
	p := pack{Profile: "tabular-data-package", Name: "whosaid"}
	for _, t := range all {
		r := resource{Profile: "tabular-data-resource", Name: t.name, Path: t.file(), Description: t.about, Encoding: "utf-8"}
		r.Schema.MissingValues = []string{""}
		for _, f := range t.fields {
			r.Schema.Fields = append(r.Schema.Fields, described{f.name, f.kind, f.about})
			if f.name == "id" {
				r.Schema.PrimaryKey = "id"
			}
		}
		p.Resources = append(p.Resources, r)
	}
	raw, err := json.MarshalIndent(p, "", "  ")
	if err != nil {
		panic(fmt.Sprintf("the data dictionary: %v", err)) // it is made of texts alone
	}
	return append(raw, '\n')
}

const intro = `# Tables made by whosaid

UTF-8 with a byte order mark, commas, a first line of names. Lists stand in one cell as JSON (` + "`[\"a\",\"b\"]`" + `). An empty cell is what is not known.

A text that a spreadsheet could take for a formula (it begins with =, +, -, @, a tab or a line end) has an apostrophe in front, and so has a text that begins with an apostrophe. Take one leading apostrophe away and every text is as it was:

    import pandas as pd
    said = pd.read_csv("said.csv", keep_default_na=False)
    said["quote"] = said["quote"].str.removeprefix("'")

The same dictionary for programs is datapackage.json (Table Schema).
`

// readme is the data dictionary to read.
func readme(all []table) []byte {
	var b strings.Builder
	b.WriteString(intro)
	for _, t := range all {
		fmt.Fprintf(&b, "\n## %s\n\n%s\n\n| column | type | what it is |\n|---|---|---|\n", t.file(), t.about)
		for _, f := range t.fields {
			fmt.Fprintf(&b, "| %s | %s | %s |\n", f.name, f.kind, f.about)
		}
	}
	return []byte(b.String())
}
