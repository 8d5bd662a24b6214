package neo4jtest

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestShared(t *testing.T) {
	s := Shared(t)
	got := s.Run("UNWIND $words AS w RETURN w, size(w)", map[string]any{"words": []string{"전차", "tram"}})
	want := [][]any{{"전차", int64(2)}, {"tram", int64(4)}}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if _, err := s.Try("RETURN", nil); err == nil {
		t.Error("no statement, and no error")
	}
}
