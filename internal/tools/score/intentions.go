package main

import "strings"

// most is about how many sentences of 3i4K are asked: every so-manieth of
// them, since the set is ordered by kind.
const most = 6000

// intentions scores which Korean sentences without punctuation assert (3i4K):
// statements against fragments, questions, commands and rhetorical questions.
func intentions(s settings) (string, error) {
	path, err := s.prefer("fci_test.txt", "fci_train_val.txt")
	if err != nil {
		return "", err
	}
	lines, err := linesOf(path)
	if err != nil {
		return "", err
	}
	rows := []sentence{}
	for _, l := range lines {
		if kind, text, ok := strings.Cut(l, "\t"); ok {
			rows = append(rows, sentence{"화자", text, intentionOf(kind)})
		}
	}
	some, step := []sentence{}, max(1, len(rows)/most)
	for i := 0; i < len(rows); i += step {
		some = append(some, rows[i])
	}
	return s.assertions([]script{{"3i4k.txt", some}})
}

func intentionOf(kind string) label {
	switch kind {
	case "1":
		return assertion
	case "0", "2", "3", "4":
		return other
	}
	return unjudged // rhetorical commands, and what only the tone decides
}
