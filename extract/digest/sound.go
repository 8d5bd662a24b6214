package digest

import (
	"math"
	"slices"

	"github.com/whosaid/whosaid/extract/claim"
	"github.com/whosaid/whosaid/extract/dialogue"
	"github.com/whosaid/whosaid/extract/people"
)

// sound reports whether every number of a digest that points at something does,
// so that no stage need ask.
func (d *Digest) sound() bool {
	return d.soundMentions() && d.soundNotes() && d.soundSentences() && d.Size >= 0 && d.MinWeight >= 0 && d.MinWeight <= 1
}

// in reports whether i is one of n things.
func in(i, n int) bool { return i >= 0 && i < n }

// orNone is in that also takes -1, for none of them.
func orNone(i, n int) bool { return i >= -1 && i < n }

func (d *Digest) soundMentions() bool {
	for _, all := range [][]people.Mention{d.Mentions.Borne, d.Mentions.Stated} {
		for _, m := range all {
			if !orNone(m.Section, len(d.Notes.Sections)) || m.Kind > people.Unnamed || m.Turns < 0 || m.Quotes < 0 {
				return false
			}
		}
	}
	n := len(d.Mentions.Borne)
	for _, pair := range d.Mentions.Answers {
		if !in(pair[0], n) || !in(pair[1], n) {
			return false
		}
	}
	return true
}

func (d *Digest) soundNotes() bool {
	n := len(d.Mentions.Borne)
	for _, s := range d.Notes.Sections {
		if slices.ContainsFunc(s.Mentions, func(m int) bool { return !in(m, n) }) || slices.ContainsFunc(s.Moments, odd) {
			return false
		}
	}
	for _, t := range d.Notes.Turns {
		if !in(t.Mention, n) || !in(t.Section, len(d.Notes.Sections)) || t.Role > dialogue.Guest || odd(t.Moment.Seconds) {
			return false
		}
	}
	for _, p := range d.Notes.Points {
		if !in(p.Sentence, len(d.Sentences)) || !orNone(p.Ref, len(d.Notes.Refs)) {
			return false
		}
	}
	return true
}

func (d *Digest) soundSentences() bool {
	n := len(d.Mentions.Borne)
	for i := range d.Sentences {
		s := &d.Sentences[i]
		if !orNone(s.Turn, len(d.Notes.Turns)) || s.Quotation < 0 && s.Turn < 0 || !orNone(s.Person, n) || !orNone(s.ReportedBy, n) ||
			!orNone(s.Answerer, n) || !orNone(s.Own, len(d.Sketch.Lengths)) || s.Kind > claim.Note || !(s.Weight >= 0 && s.Weight <= 1) || odd(s.Where.Seconds) {
			return false
		}
		if w := &s.Where; w.Start < 0 || w.End < w.Start || w.Page < 0 || w.ContextStart < 0 || w.ContextEnd < w.ContextStart {
			return false
		}
	}
	for _, m := range d.Sketch.Speakers {
		if !orNone(m, n) {
			return false
		}
	}
	for _, r := range d.Replies {
		if !in(r.To, len(d.Sentences)) || !in(r.By, len(d.Sentences)) || !(r.Score >= 0 && r.Score <= 1) {
			return false
		}
	}
	return true
}

// odd reports whether a number is no moment.
func odd(seconds float64) bool { return math.IsNaN(seconds) || math.IsInf(seconds, 0) }
