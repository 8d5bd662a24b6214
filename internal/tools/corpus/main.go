// Command corpus writes transcripts of any length to measure speed on: the
// turns of a sample document again and again, with words exchanged for others
// of the same document, so that few sentences are equal. With -documents it
// writes that many files of a show into a folder, so many KB each, with guests,
// recordings and an opening of their own. The same arguments give the same
// bytes.
package main

import (
	"bufio"
	"errors"
	"flag"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"strings"
)

func main() {
	sample := flag.String("sample", "seeds/tram-talk.en.txt", "a transcript with a \"Name:\" before each turn")
	size := flag.Int("mb", 100, "megabytes to write")
	show := show{}
	flag.IntVar(&show.documents, "documents", 0, "files to write, in place of one text")
	flag.IntVar(&show.kilobytes, "kb", 12, "kilobytes of each of them")
	flag.StringVar(&show.folder, "dir", "", "the folder to write them into")
	flag.Parse()
	raw, err := os.ReadFile(*sample)
	switch {
	case err != nil:
	case show.documents > 0:
		err = show.write(turns(string(raw)))
	default:
		w := bufio.NewWriterSize(os.Stdout, 1<<20)
		all := turns(string(raw))
		err = errors.Join(write(w, all, inner(all), *size*1_000_000, rand.New(rand.NewPCG(1, 2))), w.Flush())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "corpus:", err)
		os.Exit(1)
	}
}

// turn is one labelled paragraph.
type turn struct {
	label string
	words []string
}

// turns are the paragraphs of a transcript that begin with "Name:".
func turns(text string) []turn {
	out := []turn{}
	for l := range strings.Lines(text) {
		label, speech, ok := strings.Cut(strings.TrimSpace(l), ": ")
		if ok && len(label) < 40 && len(strings.Fields(label)) <= 2 && !strings.Contains(speech, "://") {
			out = append(out, turn{label, strings.Fields(speech)})
		}
	}
	return out
}

// write writes turns until size bytes are reached, with words exchanged for some
// of a pool.
func write(w io.Writer, turns []turn, pool []string, size int, random *rand.Rand) error {
	for at := 0; size > 0; at++ {
		t := turns[at%len(turns)]
		n, err := fmt.Fprintf(w, "%s: %s\n\n", t.label, strings.Join(exchanged(t.words, pool, random), " "))
		if err != nil {
			return err
		}
		size -= n
	}
	return nil
}

// inner are the words that can stand for one another: those inside sentences,
// without punctuation.
func inner(turns []turn) []string {
	pool := []string{}
	for _, t := range turns {
		for i, w := range t.words {
			if i > 0 && !ends(t.words[i-1]) && !ends(w) {
				pool = append(pool, w)
			}
		}
	}
	return pool
}

func ends(word string) bool { return strings.ContainsAny(word, ".?!,:;\"“”") }

// exchanged is words with two of five inner ones exchanged for others, and a
// number now and then, so that sentences differ as they do in real talk.
func exchanged(words, pool []string, random *rand.Rand) []string {
	out := append([]string{}, words...)
	for i := 1; i < len(out); i++ {
		if ends(out[i-1]) || ends(out[i]) {
			continue
		}
		switch r := random.IntN(50); {
		case r < 20:
			out[i] = pool[random.IntN(len(pool))]
		case r == 20:
			out[i] = fmt.Sprint(random.IntN(10000))
		}
	}
	return out
}
