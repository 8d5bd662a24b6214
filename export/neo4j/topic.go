package neo4j

import (
	"strings"
	"unicode/utf8"

	"github.com/whosaid/whosaid/graph"
	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/text"
)

// What a claim is about is decided by graph.Filter, which reads words in its
// own way. The full-text index only leaves out claims that cannot match: it
// is asked for words that it must find wherever the filter finds them, and
// claims in which the two may see different words are looked at in any case.

// shortest is the number of letters from which on a word in ASCII is surely
// in the index: the analyzer leaves out some shorter ones, as "there".
const shortest = 6

// strange are texts in which the index and the filter may part words
// differently, or see other letters: by signs that join words for the one
// only, by letters that have several forms, by words too long for the index.
// From AC00 to D7A3 stand the syllables of Hangul.
const strange = `(?s).*([^ -~\n\r\t\x{AC00}-\x{D7A3}“”‘’…–—]|[\x{AC00}-\x{D7A3}A-Za-z0-9][_.':,;’][\x{AC00}-\x{D7A3}A-Za-z0-9]|\S{200,}).*`

// usableIndex finds the full-text index if it is as Index makes it, and
// filled.
const usableIndex = "SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties, options" +
	" WHERE name = '" + wordsIndex + "' AND type = 'FULLTEXT' AND state = 'ONLINE' AND 'Claim' IN labelsOrTypes AND 'text' IN properties" +
	" AND options.indexConfig['fulltext.analyzer'] = 'cjk' AND NOT options.indexConfig['fulltext.eventually_consistent'] RETURN name"

// aboutClaims are the claims that may be about the topic. What several
// collections hold may have been written in other ways in each.
const aboutClaims = `CALL {
	CALL db.index.fulltext.queryNodes('` + wordsIndex + `', $words) YIELD node RETURN node AS c
	UNION
	MATCH (c:Claim) WHERE $collection IN c.whosaid AND (size(c.whosaid) > 1 OR c.text =~ $strange) RETURN c
} WITH c WHERE c:Claim AND $collection IN c.whosaid RETURN c.id`

// narrow finds the claims that may be about the topic, and reports whether
// it could leave any out. What one person said is sooner read than looked for.
func (x *excerpt) narrow(f graph.Filter) bool {
	words := indexWords(f.About)
	if words == "" || len(f.Speakers) > 0 || !x.indexed() {
		return false
	}
	x.only = []string{}
	x.query(aboutClaims, record{"collection": x.collection, "words": words, "strange": strange}, func(row []any) error {
		id, _ := row[0].(string)
		x.only = append(x.only, id)
		return nil
	})
	return true
}

// indexed reports whether there is an index to ask. Who may not see indexes
// is answered without.
func (x *excerpt) indexed() bool {
	there := false
	err := x.read(x.ctx, usableIndex, nil, func([]any) error {
		there = true
		return nil
	})
	return err == nil && there
}

// indexWords is the question to the index: all words of the topic that it is
// sure to find, "" where there is none. A word is found as itself or as the
// beginning of another; one in Hangul alone stands in pairs of letters.
func indexWords(about string) string {
	asked := []string{}
	for _, word := range strings.Fields(text.Normal(about)) {
		switch n := utf8.RuneCountInString(word); {
		case n >= 2 && hangul.IsWord(word):
			asked = append(asked, `text:("`+word+`" OR `+word+`*)`)
		case n >= shortest && isASCIIWord(word):
			asked = append(asked, `text:`+word+`*`)
		}
	}
	return strings.Join(asked, " AND ")
}

func isASCIIWord(word string) bool { return strings.Trim(word, "abcdefghijklmnopqrstuvwxyz") == "" }
