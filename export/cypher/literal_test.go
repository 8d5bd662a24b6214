package cypher

import (
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/export/property"
	"github.com/whosaid/whosaid/internal/neo4jtest"
)

func TestValues(t *testing.T) {
	for want, value := range map[string]any{
		`'It\'s 전차'`:         "It's 전차",
		`'a\\u0027b'`:        `a\u0027b`,
		`'\u003B\n\u2028'`:   ";\n\u2028",
		`'🚂 \uDB40\uDC01'`:   "\U0001F682 \U000E0001",
		`true`:               true,
		`-7`:                 int64(-7),
		`1.0`:                1.0,
		`0.87`:               0.87,
		`date('2031-05-04')`: property.Day{Year: 2031, Month: 5, Day: 4},
		`['a', '']`:          []string{"a", ""},
		`[1, 2]`:             []int64{1, 2},
		`[-1.0, 2.5]`:        []float64{-1, 2.5},
		`[true, false]`:      []bool{true, false},
		`[]`:                 []string{},
	} {
		if got := string(appendValue(nil, value)); got != want {
			t.Errorf("%v is %s, want %s", value, got, want)
		}
	}
}

// hostile are texts that end a literal, a statement or a line where they are
// not escaped.
func hostile() []string {
	return []string{
		"", "'", `\`, `\'`, `\\'`, `"`, "`", ";", "'; MATCH (n) DETACH DELETE n;", "}) DETACH DELETE x //", `\u0027`, `\\u0027 \\\u0027`, `\u005c'`,
		"\x00", "\n", "\r\n", "\u2028\u2029\u0085", "\ufffe\uffff", "\ufeffx", "\U0001F469\u200D\U0001F467", "\u202eabc", "/* c */ // d", "$x {y: 1}", "\x7f\x1b[31m",
		":param x => 1", "\U000E0001", "한글 \u1112\u1161\u11ab", strings.Repeat("전차 'tram' \\ ; ", 60_000),
	}
}

func FuzzText(f *testing.F) {
	for _, s := range hostile() {
		f.Add(s[:min(len(s), 1000)])
	}
	f.Add("\xff\xed\xa0\x80")
	f.Fuzz(func(t *testing.T, s string) {
		literal := string(appendText(nil, s))
		if strings.Contains(literal, ";") || strings.ContainsFunc(literal, func(r rune) bool { return !unicode.IsPrint(r) }) {
			t.Errorf("%q holds what it must not", literal)
		}
		got, rest := readLiteral(t, literal)
		if want := strings.ToValidUTF8(eachWrong(s), "\ufffd"); got != want || rest != "" {
			t.Errorf("%q is read as %q, and %q is left", s, got, rest)
		}
	})
}

// eachWrong has each wrong byte as one U+FFFD.
func eachWrong(s string) string { return string([]rune(s)) }

// readLiteral reads a literal as Cypher does: \u escapes first, wherever they
// stand, then the others up to the quote that ends it.
func readLiteral(t *testing.T, literal string) (text, rest string) {
	t.Helper()
	literal = unicodeEscapes(t, literal)
	var b strings.Builder
	for i := 1; i < len(literal); i++ {
		switch c := literal[i]; c {
		case '\'':
			return b.String(), literal[i+1:]
		case '\\':
			i++
			known := map[byte]byte{'n': '\n', 'r': '\r', 't': '\t', '\'': '\'', '\\': '\\'}
			if _, ok := known[literal[i]]; !ok {
				t.Fatalf("no escape: \\%c", literal[i])
			}
			b.WriteByte(known[literal[i]])
		default:
			b.WriteByte(c)
		}
	}
	t.Fatalf("%q has no end", literal)
	return
}

// unicodeEscapes reads \u escapes; a backslash after a backslash begins none.
func unicodeEscapes(t *testing.T, s string) string {
	t.Helper()
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' {
			b.WriteByte(s[i])
			continue
		}
		if s[i+1] != 'u' {
			b.WriteString(s[i : i+2])
			i++
			continue
		}
		unit := hex(t, s[i+2:i+6])
		i += 5
		if utf16.IsSurrogate(unit) {
			unit = utf16.DecodeRune(unit, hex(t, s[i+3:i+7]))
			i += 6
		}
		b.WriteRune(unit)
	}
	return b.String()
}

func hex(t *testing.T, s string) rune {
	t.Helper()
	n, err := strconv.ParseUint(s, 16, 16)
	if err != nil {
		t.Fatal(err)
	}
	return rune(n)
}

// TestServerReadsLiterals holds for the real parser what FuzzText holds for
// the one above.
func TestServerReadsLiterals(t *testing.T) {
	s := neo4jtest.Shared(t)
	texts := append(hostile(), random(2000)...)
	got := s.Run("RETURN "+string(appendValue(nil, texts)), nil)[0][0].([]any)
	for i, want := range texts {
		if d := cmp.Diff(want, got[i]); d != "" {
			t.Errorf("%.100q (-want +got):\n%.1000s", want, d)
		}
	}
}

// random are short texts of the signs that matter, the same at each run.
func random(n int) []string {
	r := rand.New(rand.NewPCG(3, 4))
	signs := []string{"'", `\`, "u", "0027", "n", ";", `"`, "`", "\n", "\x00", "\u2028", "전", "\U0001F682", "//", "}", "005c", "\u0600", "\u00ad"}
	out := make([]string, n)
	for i := range out {
		for range 1 + r.IntN(9) {
			out[i] += signs[r.IntN(len(signs))]
		}
		if r.IntN(4) == 0 {
			if one := rune(r.IntN(utf8.MaxRune)); utf8.ValidRune(one) {
				out[i] += string(one)
			}
		}
	}
	return out
}
