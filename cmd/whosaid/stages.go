package main

import "github.com/whosaid/whosaid/extract/source"

// stage shows a stage of the pipeline.
func (p *progress) stage(name string, n int) {
	p.begin(work{name: name, unit: "documents", of: n})
}

// document counts a document that a stage is done with.
func (p *progress) document(d *source.Document) { p.done(d.Name, 0) }

// vectors shows how many texts have their sentence vectors, in the middle of
// another stage, which goes on after that.
func (p *progress) vectors(done, of int) {
	p.reach(work{name: "sentence vectors", unit: "texts", things: done, of: of})
}

// pairs shows how many pairs of claims the network has read, likewise.
func (p *progress) pairs(done, of int) {
	p.reach(work{name: "reading claims together", unit: "pairs", things: done, of: of})
}

// push shows how far a push to a database is.
func (p *progress) push(name string, done, of int) {
	p.reach(work{name: name, unit: "changes", things: done, of: of})
}
