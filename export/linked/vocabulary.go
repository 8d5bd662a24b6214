package linked

import "strings"

// own is the vocabulary of terms that no other has: docs/vocabulary.md.
const own = "urn:whosaid:vocabulary:"

// vocabulary is one whose terms are used, and what stands for it in a name.
type vocabulary struct{ prefix, iri string }

// vocabularies are all that are used, in the order of their prefixes.
func vocabularies() []vocabulary {
	return []vocabulary{
		{"cito", "http://purl.org/spar/cito/"},
		{"dcterms", "http://purl.org/dc/terms/"},
		{"oa", "http://www.w3.org/ns/oa#"},
		{"prov", "http://www.w3.org/ns/prov#"},
		{"rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"},
		{"schema", "https://schema.org/"},
		{"whosaid", own},
		{"xsd", "http://www.w3.org/2001/XMLSchema#"},
	}
}

// expanded is the IRI that a name stands for: schema:text is
// https://schema.org/text. A name of no vocabulary is a mistake in the program.
func expanded(name string) string {
	prefix, local, _ := strings.Cut(name, ":")
	for _, v := range vocabularies() {
		if v.prefix == prefix {
			return v.iri + local
		}
	}
	panic("linked: no vocabulary for " + name)
}
