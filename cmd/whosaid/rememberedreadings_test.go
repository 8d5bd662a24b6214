package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/whosaid/whosaid/internal/cache"
)

// What the network made of a pair is remembered, whichever text comes first,
// and is what it would make of it again.
func TestReadingsAreRemembered(t *testing.T) {
	if cache.Version() == "" {
		t.Skip("this binary has no version to remember by")
	}
	read := 0
	r := kept{files: cache.New(t.TempDir())}.rememberReadings(network{told: func(_, of int) { read += of }})
	pairs := [][2]string{
		{"The trams are free.", "Nobody pays for the trams."},
		{"The trams are free.", "전차는 무료입니다."},
	}
	first := r.Read(pairs)
	if diff := cmp.Diff(network{}.Read(pairs), first); diff != "" {
		t.Errorf("at first: %s", diff)
	}
	turned := [][2]string{{pairs[1][1], pairs[1][0]}, pairs[0], {"The trams are late.", "전차는 무료입니다."}}
	again := r.Read(turned)
	if diff := cmp.Diff(first, append(again[1:2:2], again[0])); diff != "" {
		t.Errorf("again: %s", diff)
	}
	if read != 3 {
		t.Errorf("%d pairs were read, want 3", read)
	}
}
