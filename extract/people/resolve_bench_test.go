package people

import (
	"testing"

	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/quote"
)

// BenchmarkResolve resolves a million turns of a hundred labels.
func BenchmarkResolve(b *testing.B) {
	r := read("a.txt", "Nobody in particular.\nMina: Yes.\n")
	turn := r.Turns[0]
	r.Turns = make([]dialogue.Turn, 1_000_000)
	for i := range r.Turns {
		r.Turns[i] = turn
		r.Turns[i].Label = "Label " + string(rune('A'+i*7%10)) + string(rune('a'+i%10))
		r.Turns[i].Name = r.Turns[i].Label
	}
	for b.Loop() {
		resolve([]quote.Reading{r}, Overrides{})
	}
}

// BenchmarkScripts resolves a thousand names in each of two scripts.
func BenchmarkScripts(b *testing.B) {
	latin, hangul := read("a.txt", "Mina: Yes.\n"), read("b.txt", "미나: 네.\n")
	for i := range 1000 {
		given, family := string(rune('A'+i%26))+"ona", string(rune('A'+i/26%26))+"arkel"
		add(&latin, given+" "+family)
		add(&hangul, string(rune(0xAC00+i*11%11172))+"나 "+string(rune(0xAC00+i*97%11172))+"켈")
	}
	for b.Loop() {
		resolve([]quote.Reading{latin, hangul}, Overrides{})
	}
}

func add(r *quote.Reading, label string) {
	turn := r.Turns[0]
	turn.Name, turn.Label = label, label
	r.Turns = append(r.Turns, turn)
}
