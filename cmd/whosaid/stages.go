package main

import (
	"slices"

	"github.com/whosaid/whosaid/extract/source"
)

// plan is the stretches of work that reading inputs into a graph takes, in
// their order, and the share of the time that each takes.
type plan []stretch

type stretch struct {
	name  string
	share float64 // all of a plan are 1
}

func (p plan) find(name string) int {
	return slices.IndexFunc(p, func(s stretch) bool { return s.name == name })
}

// before is the share of all before a stretch.
func (p plan) before(i int) float64 {
	sum := 0.0
	for _, s := range p[:i] {
		sum += s.share
	}
	return sum
}

// usualPlan is what three hundred episodes of talk took, fastPlan fifteen hundred:
// to be measured again when a stage gets faster.
func usualPlan() plan {
	return plan{
		{"reading", .02}, {"reading documents", .09}, {"telling people apart", 0}, {"finding what a show repeats", .01}, {"finding sources", 0},
		{"comparing claims", .32}, {encoding, .26}, {weighing, .10}, {readingPairs, .14}, {"building the graph", .04}, {saving, .02},
	}
}

func fastPlan() plan {
	return plan{
		{"reading", .08}, {"reading documents", .54}, {"telling people apart", .01}, {"finding what a show repeats", .05}, {"finding sources", .01},
		{"comparing claims", .09}, {"building the graph", .14}, {saving, .08},
	}
}

// stage shows a stage of the pipeline, over all documents that were read.
func (p *progress) stage(name string, _ int) {
	if p != nil {
		p.begin(work{name: name, unit: "documents", of: p.documents, total: p.bytes})
	}
}

// writes shows that the output is written, into a file of a name.
func (p *progress) writes(name string) {
	if name != "" && name != "-" {
		p.stage(saving, 0)
	}
}

// document counts a document that a stage is done with.
func (p *progress) document(d *source.Document) { p.done(d.Name, int64(len(d.Text))) }

// holds says which documents the stages are about.
func (p *progress) holds(docs []*source.Document) {
	if p == nil {
		return
	}
	p.documents, p.bytes = len(docs), 0
	for _, d := range docs {
		p.bytes += int64(len(d.Text))
	}
}

// The parts of comparing claims that take long: sentence vectors, the pairs that
// they bring close, of which nothing is told, and those that the network reads.
const (
	encoding     = "sentence vectors"
	weighing     = "weighing likeness"
	readingPairs = "reading claims together"
)

// saving is the last stretch, where there is a file to write.
const saving = "writing"

// vectors shows how many texts have their sentence vectors, in the middle of
// comparing claims. Later texts, of single words, are few.
func (p *progress) vectors(done, of int) {
	if p == nil || p.past(encoding) {
		return
	}
	p.reach(work{name: encoding, unit: "texts", things: done, of: of})
	if done == of {
		p.stage(weighing, 0)
	}
}

// pairs shows how many pairs of claims the network has read, likewise.
func (p *progress) pairs(done, of int) {
	p.reach(work{name: readingPairs, unit: "pairs", things: done, of: of})
}

// push shows how far a push to a database is.
func (p *progress) push(name string, done, of int) {
	p.reach(work{name: name, unit: "changes", things: done, of: of})
}
