package quote

import "github.com/whosaid/whosaid/internal/span"

type koreanKnown struct{}

func newKoreanKnown() koreanKnown { return koreanKnown{} }

// korean finds the reported speech of a Korean sentence.
func (r *reader) korean(s span.Span, turn int) {}
