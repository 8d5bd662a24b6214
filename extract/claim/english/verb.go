package english

import (
	"strings"

	"github.com/whosaid/whosaid/internal/token"
)

const shortClause = 10 // words up to which a sentence without a known verb is a fragment

// hasVerb reports whether a short sentence has a verb that makes it a clause.
func (s *sentence) hasVerb() bool {
	return !s.onlyRelative() && (s.words > shortClause || s.finite(s.tokens))
}

// finite reports whether there is a verb among the tokens.
func (s *sentence) finite(tokens []token.Token) bool {
	for i, t := range tokens {
		if t.Is(auxiliary|contracted) || t.Is(verb) && !s.participle(tokens, i) || s.past(tokens, i) || s.present(tokens, i) || s.followsPronoun(tokens, i) {
			return true
		}
		if w := t.In(s.text); t.Form != token.Mark && (strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s")) && t.Is(subject) {
			return true
		}
	}
	return false
}

// participle reports whether a form of a verb stands before a noun as an
// adjective does: "a related idea".
func (s *sentence) participle(tokens []token.Token, i int) bool {
	w := tokens[i].In(s.text)
	return i > 0 && tokens[i-1].Is(determiner) && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing"))
}

// past reports whether token i looks like a past tense. After a comma or an
// article the ending makes an adjective.
func (s *sentence) past(tokens []token.Token, i int) bool {
	if tokens[i].Form != token.Lower || !strings.HasSuffix(tokens[i].In(s.text), "ed") {
		return false
	}
	return i == 0 || tokens[i-1].Form != token.Mark && !tokens[i-1].Is(determiner)
}

// present reports whether token i looks like a verb in -s between its subject
// and its object: "The mayor peels a potato." Nouns that count ("three times
// a week") stand there too, and are listed.
func (s *sentence) present(tokens []token.Token, i int) bool {
	if i == 0 || i+1 >= len(tokens) || tokens[i].Form != token.Lower || tokens[i].Is(notVerb) || !tokens[i+1].Is(article) {
		return false
	}
	w := tokens[i].In(s.text)
	return strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ss") && len(w) > 3 && tokens[i-1].Form != token.Mark && !tokens[i-1].Is(determiner)
}

// followsPronoun reports whether token i stands where the verb of a subject
// pronoun stands: "They never skimp."
func (s *sentence) followsPronoun(tokens []token.Token, i int) bool {
	if i == 0 || tokens[i].Form != token.Lower || tokens[i].Is(notVerb|adverb) {
		return false
	}
	k := i - 1
	for k > 0 && (tokens[k].Is(adverb) || tokens[k].Form == token.Lower && strings.HasSuffix(tokens[k].In(s.text), "ly")) {
		k--
	}
	return tokens[k].Is(nominative)
}
