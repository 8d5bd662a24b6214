package names

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/whosaid/whosaid/internal/hangul"
	"github.com/whosaid/whosaid/internal/text"
)

// Name is a name prepared for comparing.
type Name struct {
	normal string // for equality in any script
	bare   form   // without titles
	whole  form   // with them
	titled bool   // the two differ
}

// form is the words of a name in Hangul and in Latin letters.
type form struct{ latin, hangul spoken }

// spoken is the words of a name as sounds, run together.
type spoken struct {
	codes  []byte // a-z, or jamo codes
	ends   []int  // for each code the end of its word
	words  [][]byte
	begins []uint32 // for each word the sounds that it may begin with
	full   bool     // has the shape of a whole Korean name
}

func (s *spoken) starts(i int) bool { return i == 0 || s.ends[i] != s.ends[i-1] }

func (s *spoken) empty() bool { return len(s.codes) == 0 }

// maxCodes bounds how much of a name is compared: no name is longer.
const maxCodes = 120

func (s *spoken) add(word []byte) {
	if len(word) == 0 || len(s.codes)+len(word) > maxCodes {
		return
	}
	s.codes = append(s.codes, word...)
	for range word {
		s.ends = append(s.ends, len(s.codes))
	}
	s.words = append(s.words, word)
}

// Parse prepares a name for comparing. "Quill, Joan" is read as Joan Quill.
func Parse(s string) Name {
	s = norm.NFC.String(s)
	if family, given, ok := strings.Cut(s, ","); ok && len(wordsOf(family)) == 1 && len(withoutTitles(wordsOf(given))) == 1 {
		s = given + " " + family
	}
	all := wordsOf(s)
	bare := withoutTitles(all)
	n := Name{normal: text.Normal(s), bare: formOf(bare)}
	if n.titled = len(bare) < len(all); n.titled {
		n.whole = formOf(all)
	} else {
		n.whole = n.bare
	}
	return n
}

func formOf(ws []string) form {
	f := form{}
	for _, w := range ws {
		f.hangul.add(jamoOf(w))
		f.latin.add(latinOf(w))
	}
	at := 0
	for _, w := range f.hangul.words {
		f.hangul.begins = append(f.hangul.begins, beginsHangul(w))
	}
	for _, w := range f.latin.words {
		f.latin.begins = append(f.latin.begins, beginsLatin(&f.latin, at))
		at += len(w)
	}
	f.hangul.full = len(f.hangul.words) == 1 && KoreanFull(ws[0])
	return f
}

// wordsOf cuts a name at everything that is neither a letter nor a mark
// inside a word.
func wordsOf(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) && r != '\'' && r != '’'
	})
}

// withoutTitles leaves out titles, unless nothing else is there.
func withoutTitles(ws []string) []string {
	l := loadLexicon()
	from, to := 0, len(ws)
	for from < to && l.titlesBefore[strings.ToLower(ws[from])] {
		from++
	}
	for from < to && l.titlesAfter[strings.ToLower(ws[to-1])] {
		to--
	}
	if from == to {
		return ws
	}
	return ws[from:to]
}

func jamoOf(w string) []byte {
	var out []byte
	for _, r := range w {
		if s, ok := hangul.Split(r); ok {
			out = appendJamo(out, s)
		}
	}
	return out
}

// latinOf is a word in the letters a to z, accents left out.
func latinOf(w string) []byte {
	out := make([]byte, 0, len(w))
	for _, r := range w {
		switch r = unicode.ToLower(r); {
		case r >= 'a' && r <= 'z':
			out = append(out, byte(r))
		case r > unicode.MaxASCII && !hangul.IsLetter(r):
			out = append(out, folded(r)...)
		}
	}
	return out
}

// folded are the Latin letters that an accented one stands for.
func folded(r rune) []byte {
	var out []byte
	for _, d := range norm.NFKD.String(string(r)) {
		if d >= 'a' && d <= 'z' {
			out = append(out, byte(d))
		}
	}
	if out == nil {
		out = []byte(loadLexicon().latinLetters[string(r)])
	}
	return out
}
