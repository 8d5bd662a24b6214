// Package property is the model as a property graph, the form that Neo4j has
// and that every export for it shares: labels and relationship types, typed
// properties, hashes of content, and the way back.
package property

import "fmt"

// Property is a named value of a node or relationship. Value is nil where it
// is missing, and otherwise as Type says: a string, bool, int64, float64 or
// Day, or a []string, []bool, []int64 or []float64. There are no other values.
type Property struct {
	Name  string
	Type  Type
	Value any
}

// Type is the type of a Property's value.
type Type string

// The types of properties.
const (
	String   Type = "string"
	Boolean  Type = "boolean"
	Double   Type = "double"
	Integer  Type = "integer"
	Date     Type = "date"
	Strings  Type = "strings"
	Booleans Type = "booleans"
	Doubles  Type = "doubles"
	Integers Type = "integers"
)

// Day is a full date of the calendar.
type Day struct{ Year, Month, Day int }

// String is the day as ISO 8601 writes it: 2031-05-04.
func (d Day) String() string { return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day) }

func textOf(name, s string) Property {
	if s == "" {
		return Property{Name: name, Type: String}
	}
	return Property{name, String, s}
}

func listOf(name string, list []string) Property {
	if len(list) == 0 {
		return Property{Name: name, Type: Strings}
	}
	return Property{name, Strings, list}
}
