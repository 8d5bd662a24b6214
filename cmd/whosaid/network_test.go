package main

import (
	"errors"
	"testing"

	"github.com/whosaid/whosaid/internal/e5"
)

// blind gives no vectors, and says so once it has failed.
type blind struct{ err error }

func (b blind) Vectors(texts []string) [][]float32 { return make([][]float32, len(texts)) }

func (b blind) Err() error { return b.err }

// counting counts the pairs that it is given.
type counting struct{ pairs *int }

func (c counting) Read(pairs [][2]string) []e5.Reading {
	*c.pairs += len(pairs)
	return make([]e5.Reading, len(pairs))
}

// Where a server fails no time goes into reading what is thrown away.
func TestNothingIsReadAfterAFailure(t *testing.T) {
	pairs := [][2]string{{"Rents fell.", "Flats cost less."}}
	for _, tt := range []struct {
		err  error
		want int
	}{{nil, 1}, {errors.New("the server is gone"), 0}} {
		read := 0
		got := whileSeeing{counting{&read}, blind{tt.err}}.Read(pairs)
		if read != tt.want || len(got) != len(pairs) {
			t.Errorf("after %v: %d pairs are read, want %d; %d readings", tt.err, read, tt.want, len(got))
		}
	}
}
