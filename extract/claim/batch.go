package claim

import "github.com/whosaid/whosaid/extract/claim/verdict"

// marked is a sentence with the verdict on it.
type marked struct {
	Sentence
	verdict verdict.Verdict
}

// with is the sentence with another verdict.
func (m marked) with(v verdict.Verdict) marked {
	m.verdict, m.Kind, m.Reason = v, v.Kind, v.Reason
	return m
}

// batch is sentences with what later steps of this stage ask about them. The
// two are kept apart so that the sentences need not be copied again.
type batch struct {
	sentences []Sentence
	flags     []flag
}

// flag is a set of what a verdict says besides the kind.
type flag uint8

const (
	poses flag = 1 << iota
	answers
	leans
)

func (b *batch) add(m *marked) {
	f := flag(0)
	if m.verdict.Poses {
		f |= poses
	}
	if m.verdict.Answers {
		f |= answers
	}
	if m.verdict.Leans {
		f |= leans
	}
	b.sentences = append(b.sentences, m.Sentence)
	b.flags = append(b.flags, f)
}

func (b *batch) addAll(all []marked) {
	for i := range all {
		b.add(&all[i])
	}
}

// join puts the batches of turns into one, with the sentences of prose where
// they stand in the text. The batches are emptied on the way.
func join(parts []batch, prose []marked) batch {
	if len(parts) == 1 && len(prose) == 0 {
		return parts[0]
	}
	n := len(prose)
	for _, p := range parts {
		n += len(p.sentences)
	}
	all := batch{make([]Sentence, 0, n), make([]flag, 0, n)}
	for i := range parts {
		for k := range parts[i].sentences {
			for len(prose) > 0 && prose[0].Span.Start < parts[i].sentences[k].Span.Start {
				all.add(&prose[0])
				prose = prose[1:]
			}
			all.sentences = append(all.sentences, parts[i].sentences[k])
			all.flags = append(all.flags, parts[i].flags[k])
		}
		parts[i] = batch{}
	}
	for i := range prose {
		all.add(&prose[i])
	}
	return all
}

// merge puts two ordered lists into one.
func merge(a, b []marked) []marked {
	out := make([]marked, 0, len(a)+len(b))
	for len(a) > 0 && len(b) > 0 {
		if b[0].Span.Start < a[0].Span.Start {
			out, b = append(out, b[0]), b[1:]
		} else {
			out, a = append(out, a[0]), a[1:]
		}
	}
	return append(append(out, a...), b...)
}
