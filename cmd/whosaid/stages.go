package main

import "github.com/whosaid/whosaid/extract/source"

// stage shows a stage of the pipeline; an empty name ends them.
func (p *progress) stage(name string, n int) {
	p.begin(work{name: name, unit: "documents", of: n})
}

// document counts a document that a stage is done with.
func (p *progress) document(d *source.Document) { p.done(d.Name, 0) }

// vectors shows how many texts have their sentence vectors, in the middle of
// another stage, which goes on behind.
func (p *progress) vectors(done, of int) {
	if p == nil {
		return
	}
	const name = "sentence vectors"
	p.mu.Lock()
	first := p.work.name != name || p.work.of != of
	p.mu.Unlock()
	if first {
		p.begin(work{name: name, unit: "texts", of: of})
	}
	p.reach(done)
}
