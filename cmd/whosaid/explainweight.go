package main

import (
	"fmt"
	"strings"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/weight"
)

// signsShown is how many signs an explanation names, those that count most.
const signsShown = 8

// weight says what a sentence weighs and by which signs: what each adds to the
// log-odds.
func (e explainer) weight(s *claim.Sentence) string {
	if s.Kept {
		return "1 of 1, as it was decided to be worth keeping"
	}
	w, err := weight.New()
	if err != nil {
		return fmt.Sprint(s.Weight) // the stage has read the same table before
	}
	signs := w.Signals(s.Text, s.Language)
	shown := []string{}
	for _, sign := range signs[:min(len(signs), signsShown)] {
		shown = append(shown, fmt.Sprintf("%s %+.2f", sign.Sign, sign.Counts))
	}
	if more := len(signs) - len(shown); more > 0 {
		shown = append(shown, fmt.Sprintf("and %d smaller", more))
	}
	return fmt.Sprintf("%v of 1: %s", s.Weight, strings.Join(shown, ", "))
}
