// Command buildtable makes the table of word vectors,
// internal/vectors/table/data/table.bin: it fits the table so that the sums of
// its rows come near the vectors of the sentence encoder inside the program.
// It reads text whose licence lets the weights ship, gathered in one folder:
//
//	3i4k klue kornlu ud-pud-ko-en    the data sets, as docs/measured.md tells
//	wordnet                          usr/share/wordnet of Debian's wordnet-base 1:3.0-37
//	help                             usr/share/libreoffice/help of Debian's
//	                                 libreoffice-help-ko and libreoffice-help-en-us 4:7.4.7
//	american-english british-english of Debian's wamerican and wbritish 2020.12.07-2
//	ko.dict                          testdata/ko.dict of github.com/ikawaha/kagome-dict-ko v0.2.1
//
// The same inputs give the same file on the same kind of processor (amd64):
//
//	go run ./internal/tools/buildtable -data DIR -o internal/vectors/table/data/table.bin
//
// It takes some half an hour on two cores, and 3 GB.
package main

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/parallel"
	"github.com/whosaid/whosaid/internal/vectors"
	"github.com/whosaid/whosaid/internal/vectors/model"
	"github.com/whosaid/whosaid/internal/vectors/table"
)

// tableSum is the SHA-256 of what comes out.
const tableSum = "796351d8b97e3bbad242d6c7abd71bd272f1adaa94ed6443c6b18a2cd4b77ae1"

func main() {
	data := flag.String("data", "", "folder with the texts")
	encoder := flag.String("encoder", "internal/vectors/data/encoder.bin.gz", "file of the sentence encoder")
	out := flag.String("o", "table.bin", "where to write the table")
	flag.Parse()
	if err := run(*data, *encoder, *out); err != nil {
		fmt.Fprintln(os.Stderr, "buildtable:", err)
		os.Exit(1)
	}
}

func run(data, encoder, out string) error {
	sentences, err := readCorpus(data)
	if err != nil {
		return err
	}
	v, err := choosePieces(data, encoder, sentences)
	if err != nil {
		return err
	}
	fmt.Fprintf(os.Stderr, "%d sentences, %d pieces\n", len(sentences), len(v))
	built, err := build(v, augment(sentences, v))
	if err != nil {
		return err
	}
	return save(out, built)
}

// choosePieces finds the pieces of the table.
func choosePieces(data, encoder string, sentences []string) (vocabulary, error) {
	m, err := readModel(encoder)
	if err != nil {
		return nil, err
	}
	english, err := readEnglish(filepath.Join(data, "american-english"), filepath.Join(data, "british-english"))
	if err != nil {
		return nil, err
	}
	korean, err := readKorean(filepath.Join(data, "ko.dict"))
	if err != nil {
		return nil, err
	}
	v := ofEncoder(m)
	if err := v.extend(m, english, korean); err != nil {
		return nil, err
	}
	return v.settle(sentences)
}

func readModel(name string) (*model.Model, error) {
	packed, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	raw, err := model.Unpack(packed)
	if err != nil {
		return nil, err
	}
	return model.Read(raw)
}

// build fits a table of the pieces to texts.
func build(v vocabulary, texts []string) (*table.Rows, error) {
	encoder, err := vectors.Load()
	if err != nil {
		return nil, err
	}
	t, err := newTeacher(encoder, texts)
	if err != nil {
		return nil, err
	}
	cutter, pieces, err := v.cutter()
	if err != nil {
		return nil, err
	}
	bare, probability, sum := make([]string, len(pieces)), make([]float64, len(pieces)), 0.0
	for i, p := range pieces {
		bare[i], probability[i] = strings.TrimPrefix(p, start), math.Exp(v[p])
		sum += probability[i]
	}
	for i := range probability {
		probability[i] /= sum
	}
	alone := t.vectors(bare)
	rows := startFrom(alone, probability)
	lessons := parallel.Map(len(texts), func(i int) lesson { return lesson{pieces: cutter.Pieces(texts[i]), weight: 1} })
	for i, target := range t.vectors(texts) {
		unit(&target)
		lessons[i].target = target
	}
	for i, target := range alone {
		unit(&target)
		lessons = append(lessons, lesson{[]int32{int32(i)}, target, aloneless})
	}
	fit(rows, slices.DeleteFunc(lessons, func(l lesson) bool { return len(l.pieces) == 0 }))
	return rounded(v, rows)
}

// save writes the table, and says whether it is the one expected.
func save(name string, r *table.Rows) error {
	var b bytes.Buffer
	if err := r.Write(&b); err != nil {
		return err
	}
	if err := os.WriteFile(name, b.Bytes(), 0o644); err != nil {
		return err
	}
	sum := fmt.Sprintf("%x", sha256.Sum256(b.Bytes()))
	fmt.Printf("%s: %d bytes, SHA-256 %s\n", name, b.Len(), sum)
	if sum != tableSum {
		return fmt.Errorf("the table's SHA-256 is not %s: write the new one into main.go if the change is meant", tableSum)
	}
	return nil
}
