package dialogue

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/span"
)

// markNames reads "- 기자, = 아무개" at s.
func (p *page) markNames(s span.Span) []markName {
	var out []markName
	for _, part := range p.split(s) {
		t := part.In(p.text)
		r, n := utf8.DecodeRuneInString(t)
		if !isSign(r) && !(n == 1 && (r == 'Q' || r == 'A') && len(t) > 1 && !letter(t[1])) {
			return nil
		}
		rest := span.Span{Start: part.Start + n, End: part.End}
		for rest.Start < rest.End && strings.IndexByte(" .:=", p.text[rest.Start]) >= 0 {
			rest.Start++
		}
		rest = rest.Trim(p.text)
		rest.Start += p.lex.legendParticle(rest.In(p.text))
		if rest.Empty() {
			return nil
		}
		who := p.nameOnly(rest)
		out = append(out, markName{mark: t[:n], person: who})
	}
	return out
}

// legendParticle returns the length of the particle with its space that s
// starts with; 0 without.
func (lex *lexicon) legendParticle(s string) int {
	for _, particle := range lex.korean.legendParticles {
		if rest, ok := strings.CutPrefix(s, particle); ok && strings.HasPrefix(rest, " ") {
			return len(particle) + 1
		}
	}
	return 0
}

// people reads the names in the value of a field.
func (p *page) people(s span.Span) []person {
	var out []person
	for i, part := range p.split(s) {
		who := p.nameOnly(part)
		if first, _ := utf8.DecodeRuneInString(who.name); i > 0 && unicode.IsLower(first) {
			continue // "Robin Vale, economist"
		}
		if who.name != "" {
			out = append(out, who)
		}
	}
	return out
}

// split cuts a list at commas and the like, brackets left alone.
func (p *page) split(s span.Span) []span.Span {
	var out []span.Span
	depth, from := 0, s.Start
	cut := func(to, next int) {
		if part := (span.Span{Start: from, End: to}).Trim(p.text); !part.Empty() {
			out = append(out, part)
		}
		from = next
	}
	for i, r := range s.In(p.text) {
		at := s.Start + i
		switch {
		case r == '(' || r == '[':
			depth++
		case r == ')' || r == ']':
			depth--
		case depth == 0 && (r == ',' || r == '/' || r == ';' || r == '·' || r == '&' || r == '、'):
			cut(at, at+utf8.RuneLen(r))
		case depth == 0 && r == ' ':
			if n := p.lex.joinsNames(p.text[at:s.End]); n > 0 {
				cut(at, at+n)
			}
		}
	}
	cut(s.End, s.End)
	return out
}

// joinsNames returns the length of " and " at the start of s; 0 without.
func (lex *lexicon) joinsNames(s string) int {
	for _, word := range lex.english.betweenNames {
		if strings.HasPrefix(s[1:], word+" ") {
			return len(word) + 2
		}
	}
	return 0
}

// nameOnly leaves the titles after a name out: "서다온 앵커" is 서다온,
// "미나 오렐 시장" is 미나 오렐, "Robin Vale (economist)" is Robin Vale.
func (p *page) nameOnly(s span.Span) person {
	t := withoutRole(s.In(p.text))
	fields := strings.Fields(t)
	if len(fields) == 0 {
		return person{}
	}
	end := len(t)
	if len(fields) > 1 && hangul.IsWord(fields[0]) {
		end = p.lex.nameEnd(t, fields)
	}
	at := span.Span{Start: s.Start, End: s.Start + end}.Trim(p.text)
	return person{name: at.In(p.text), at: at}
}

// nameEnd returns where the name ends among words of which the last ones may
// be titles and the places they are held at.
func (lex *lexicon) nameEnd(t string, fields []string) int {
	end := len(fields[0])
	if utf8.RuneCountInString(fields[0]) == 3 {
		return end // the usual length of a Korean name
	}
	for _, f := range fields[1:] {
		if lex.isTitle(f) || !hangul.IsWord(f) {
			break
		}
		end = strings.Index(t[end:], f) + end + len(f)
	}
	return end
}
