package linked

import (
	"math"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf8"
)

// resource is something with an id and what is said of it. One resource may
// come in several parts.
type resource struct {
	id    string // IRI
	facts []fact
}

// fact is one thing that is said of a resource.
type fact struct {
	predicate string // name of a vocabulary: schema:text
	object    term
}

// term is an IRI, a name of a vocabulary, or a literal.
type term struct {
	sort     sort
	value    string
	datatype string // literal: name of a vocabulary; "" for a string
	language string // literal: language tag; "" for none
}

// sort says what a term is.
type sort int

const (
	literal sort = iota
	iri
	name // of a vocabulary: schema:Claim
)

// is adds what kind of thing the resource is.
func (r *resource) is(class string) { r.link("rdf:type", term{sort: name, value: class}) }

// link adds a fact about another resource.
func (r *resource) link(predicate string, object term) {
	r.facts = append(r.facts, fact{predicate, object})
}

// to adds a fact about the resource with the IRI; "" adds none.
func (r *resource) to(predicate, id string) {
	if id != "" {
		r.link(predicate, term{sort: iri, value: id})
	}
}

// text adds words; "" adds none.
func (r *resource) text(predicate, s string) { r.words(predicate, s, "") }

// words adds words in a language; "" adds none. What is no language tag is
// left out.
func (r *resource) words(predicate, s, language string) {
	if s == "" {
		return
	}
	if !languageTag.MatchString(language) {
		language = ""
	}
	r.link(predicate, term{value: clean(s), language: strings.ToLower(language)})
}

var languageTag = regexp.MustCompile(`^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$`)

// typed adds a value of a datatype.
func (r *resource) typed(predicate, value, datatype string) {
	r.link(predicate, term{value: value, datatype: datatype})
}

// number adds a number; what is none is left out.
func (r *resource) number(predicate string, f float64) {
	if !math.IsNaN(f) && !math.IsInf(f, 0) {
		r.typed(predicate, decimal(f), "xsd:decimal")
	}
}

func (r *resource) count(predicate string, n int) {
	r.typed(predicate, strconv.Itoa(n), "xsd:nonNegativeInteger")
}

// flag adds that something holds; false adds nothing.
func (r *resource) flag(predicate string, holds bool) {
	if holds {
		r.typed(predicate, "true", "xsd:boolean")
	}
}

// decimal is f in digits, without an exponent, with at least one after the
// point, as XML Schema writes it.
func decimal(f float64) string {
	s := strconv.FormatFloat(f, 'f', -1, 64)
	if !strings.Contains(s, ".") {
		s += ".0"
	}
	return s
}

// clean is s with U+FFFD for what is no UTF-8 and for what a string of XML
// Schema, and so of RDF, has no place for: controls, and U+FFFE and U+FFFF.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r':
			return r
		case r < ' ' || r == 0xFFFE || r == 0xFFFF:
			return utf8.RuneError
		}
		return r
	}, strings.ToValidUTF8(s, string(utf8.RuneError)))
}
