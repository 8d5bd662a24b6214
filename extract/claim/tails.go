package claim

import (
	"strings"
)

// tails is a set of Korean words by how they end.
type tails struct {
	ends  []string
	whole map[string]bool // stands for itself alone
}

// tailsOf reads a list whose entries stand for all words that end in them, or,
// with "whole" in column 2, for themselves alone.
func tailsOf(list string) tails {
	t := tails{whole: map[string]bool{}}
	for _, row := range lists.Table(list) {
		if len(row) > 1 && row[1] == "whole" {
			t.whole[row[0]] = true
		} else {
			t.ends = append(t.ends, row[0])
		}
	}
	return t
}

// has reports whether a word is of the set.
func (t tails) has(word string) bool {
	if t.whole[word] {
		return true
	}
	for _, e := range t.ends {
		if strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

// subjectParticle is a particle of the subject, or of the topic, and whether
// the syllable in front of it ends in a consonant.
type subjectParticle struct {
	particle      string
	topic, closed bool
}

func subjectParticles() []subjectParticle {
	var out []subjectParticle
	for _, row := range lists.Table("subject-particles.ko") {
		out = append(out, subjectParticle{row[0], row[1] == "topic", row[2] == "closed"})
	}
	return out
}
