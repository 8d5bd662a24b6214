package neo4jcsv

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/whosaid/whosaid/export/property"
)

// separator parts the elements of a list. Texts of documents hardly hold it.
const separator = "\x1f"

// fitness says how well a row fits into CSV.
type fitness int

const (
	whole fitness = iota
	empty         // a list of one empty text, which comes in as no list
	cut           // an element with a separator, or a list of nothing
)

// fit says how well the properties fit.
func fit(properties []property.Property) fitness {
	f := whole
	for _, v := range properties {
		list, ok := v.Value.([]string)
		if !ok {
			continue
		}
		if len(list) == 1 && list[0] == "" {
			f = max(f, empty)
		}
		if len(list) == 0 || slices.ContainsFunc(list, func(s string) bool { return strings.Contains(s, separator) }) {
			f = cut
		}
	}
	return f
}

// typeName is what the header of a column calls a type.
func typeName(t property.Type) string {
	switch t {
	case property.Boolean:
		return "boolean"
	case property.Integer:
		return "long"
	case property.Double:
		return "double"
	case property.Date:
		return "date"
	case property.Strings:
		return "string[]"
	case property.Booleans:
		return "boolean[]"
	case property.Integers:
		return "long[]"
	case property.Doubles:
		return "double[]"
	}
	return "string"
}

// appendQuoted appends a text between quotes, with its own quotes doubled;
// all else is data there, line breaks too.
func appendQuoted(b []byte, s string) []byte {
	b = append(b, '"')
	b = append(b, strings.ReplaceAll(s, `"`, `""`)...)
	return append(b, '"')
}

// appendValue appends the value of a property; a missing one is nothing at
// all, and "" an empty text.
func appendValue(b []byte, value any) []byte {
	switch v := value.(type) {
	case nil:
		return b
	case string:
		return appendQuoted(b, v)
	case bool:
		return strconv.AppendBool(b, v)
	case int64:
		return strconv.AppendInt(b, v, 10)
	case float64:
		return appendNumber(b, v)
	case property.Day:
		return append(b, v.String()...)
	case []string:
		return appendQuoted(b, joined(v))
	case []bool:
		return appendList(b, v, strconv.AppendBool)
	case []int64:
		return appendList(b, v, func(b []byte, n int64) []byte { return strconv.AppendInt(b, n, 10) })
	case []float64:
		return appendList(b, v, appendNumber)
	}
	panic(fmt.Sprintf("a property holds %T", value)) // property.Property says which values there are
}

// joined is the list as one text.
func joined(list []string) string {
	clean := make([]string, len(list))
	for i, s := range list {
		clean[i] = strings.ReplaceAll(s, separator, " ")
	}
	return strings.Join(clean, separator)
}

func appendNumber(b []byte, f float64) []byte { return strconv.AppendFloat(b, f, 'g', -1, 64) }

func appendList[T any](b []byte, list []T, add func([]byte, T) []byte) []byte {
	for i, item := range list {
		if i > 0 {
			b = append(b, separator...)
		}
		b = add(b, item)
	}
	return b
}
