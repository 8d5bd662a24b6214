package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
)

// show is many documents.
type show struct {
	documents, kilobytes int
	folder               string
}

const (
	perFolder = 1000 // documents of a folder
	perGuest  = 20   // documents for each guest that there is
	perCopy   = 9    // one document of so many has the recording of another
)

// write writes all documents.
func (s show) write(sample []turn) error {
	pool := words()
	for n := range s.documents {
		var text bytes.Buffer
		random := rand.New(rand.NewPCG(3, uint64(n)))
		s.opening(&text, n)
		if err := write(&text, s.spoken(sample, n), pool, s.kilobytes*1000, random); err != nil {
			return err
		}
		recording := n
		if n%perCopy == perCopy-1 {
			recording--
		}
		fmt.Fprintf(&text, "* Original: https://www.youtube.com/watch?v=made%07d\n", recording)
		name := filepath.Join(s.folder, fmt.Sprintf("%03d", n/perFolder), fmt.Sprintf("talk-%06d.txt", n))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(name, text.Bytes(), 0o644); err != nil {
			return err
		}
	}
	return nil
}

// spoken are the turns of a sample by those who speak in document n.
func (s show) spoken(sample []turn, n int) []turn {
	labels := map[string]string{}
	out := make([]turn, len(sample))
	for i, t := range sample {
		if _, ok := labels[t.label]; !ok {
			labels[t.label] = []string{s.host(n), s.guest(n)}[len(labels)%2]
		}
		out[i] = turn{labels[t.label], t.words}
	}
	return out
}

func (s show) host(n int) string { return person(n / perFolder) }

func (s show) guest(n int) string {
	guests := max(s.documents/perGuest, 1)
	return person(1000 + n*7919%guests)
}

// opening is what every document of a folder begins with.
func (s show) opening(text *bytes.Buffer, n int) {
	fmt.Fprintf(text, "%s: Welcome to the evening talk of the old town, the show about trams, water and walls. I am %s, and this is made with the help of all who listen. Tell a friend about it.\n\n", s.host(n), s.host(n))
	fmt.Fprintf(text, "%s: Thank you, it is good to be here with you.\n\n", s.guest(n))
}

const vocabulary = 40000 // invented words

// words are invented ones, each as often as words of its rank are (Zipf).
func words() []string {
	syllables := []string{"ba", "cor", "dil", "fen", "gra", "hol", "jun", "ker", "lam", "mos", "nir", "pol", "rus", "sten", "tov", "wex"}
	var out []string
	for rank := 1; rank <= vocabulary; rank++ {
		word := ""
		for n := rank; n > 0; n /= len(syllables) {
			word += syllables[n%len(syllables)]
		}
		for range vocabulary / rank {
			out = append(out, word)
		}
	}
	return out
}

// person is an invented name, another one for each number.
func person(n int) string {
	given := []string{"Mina", "Tobias", "Ada", "Joan", "Rory", "Cleo", "Ivo", "Nell", "Orla", "Piers", "Runa", "Silas", "Thea", "Ulf", "Vera", "Wim"}
	starts := []string{"Or", "Qui", "Sto", "Va", "Ha", "Bren", "Cal", "Dro", "Fen", "Gil", "Kor", "Lun", "Mar", "Nor", "Pel", "Tor"}
	ends := []string{"rell", "ll", "ne", "le", "dan", "wick", "mond", "ster", "ley", "by", "worth", "ven", "land", "sen", "tari", "mar"}
	rest := n / len(given)
	middle := starts[rest/len(starts)/len(ends)%len(starts)]
	return given[n%len(given)] + " " + starts[rest%len(starts)] + ends[rest/len(starts)%len(ends)] + map[bool]string{true: "-" + middle + "ow"}[rest >= len(starts)*len(ends)]
}
