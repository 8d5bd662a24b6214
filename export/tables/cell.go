package tables

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode"
)

// signs are what a formula begins with, in either width.
const signs = "=+-@＝＋－＠"

// Defused is s as a cell that no spreadsheet takes for a formula. The
// apostrophe in front is to be taken away again, once.
func Defused(s string) string {
	start := strings.TrimLeftFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.Is(unicode.Cf, r) })
	control := s != "" && strings.ContainsRune("\t\r\n", rune(s[0]))
	if control || strings.HasPrefix(s, "'") || strings.IndexFunc(start, isSign) == 0 {
		return "'" + s
	}
	return s
}

func isSign(r rune) bool { return strings.ContainsRune(signs, r) }

// text is a column of texts.
func text[T any](name, about string, of func(T) string) column[T] {
	return column[T]{field{name, "string", about}, func(thing T) string { return Defused(of(thing)) }}
}

// list is a column of lists of texts.
func list[T any](name, about string, of func(T) []string) column[T] {
	return column[T]{field{name, "array", about}, func(thing T) string {
		texts := of(thing)
		if texts == nil {
			texts = []string{}
		}
		var b strings.Builder
		e := json.NewEncoder(&b)
		e.SetEscapeHTML(false)
		if err := e.Encode(texts); err != nil {
			panic(fmt.Sprintf("a list of texts: %v", err)) // texts are always JSON
		}
		return strings.TrimSuffix(b.String(), "\n")
	}}
}

func truth[T any](name, about string, of func(T) bool) column[T] {
	return column[T]{field{name, "boolean", about}, func(thing T) string { return strconv.FormatBool(of(thing)) }}
}

func whole[T any](name, about string, of func(T) int) column[T] {
	return column[T]{field{name, "integer", about}, func(thing T) string { return strconv.Itoa(of(thing)) }}
}

// number is a column of numbers; nil is an empty cell.
func number[T any](name, about string, of func(T) *float64) column[T] {
	return column[T]{field{name, "number", about}, func(thing T) string {
		if f := of(thing); f != nil {
			return strconv.FormatFloat(*f, 'f', -1, 64)
		}
		return ""
	}}
}

// scored is a score, nil where there is none.
func scored(score float64) *float64 {
	if score == 0 {
		return nil
	}
	return &score
}
