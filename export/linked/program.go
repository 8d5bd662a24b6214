package linked

import "github.com/whosaid/whosaid/graph"

// program tells which program made the graph, and of what: the run used the
// documents, and gave the data set.
func (t *teller) program() {
	version := resource{id: t.idOf("tool", t.opt.Version)}
	version.is("prov:SoftwareAgent")
	version.is("schema:SoftwareApplication")
	version.text("schema:name", "whosaid")
	version.text("schema:softwareVersion", t.opt.Version)
	t.say(version)

	parts := []string{t.opt.Version}
	for _, d := range t.g.Documents {
		parts = append(parts, d.Name, d.SHA256)
	}
	run := resource{id: t.idOf("run", parts...)}
	run.is("prov:Activity")
	run.to("prov:wasAssociatedWith", version.id)
	data := resource{id: t.idOf("graph", parts...)}
	data.is("prov:Entity")
	data.is("schema:Dataset")
	data.to("prov:wasGeneratedBy", run.id)
	data.to("prov:wasAttributedTo", version.id)
	for i := range t.g.Documents {
		d := t.documentOf(&t.g.Documents[i])
		run.to("prov:used", d.id)
		t.say(d)
	}
	t.run = run.id
	t.say(run)
	t.say(data)
}

// document is the IRI of the document with the name.
func (t *teller) document(name string) string { return t.idOf("document", name) }

func (t *teller) documentOf(d *graph.Document) resource {
	r := resource{id: t.document(d.Name)}
	r.is("prov:Entity")
	r.is("schema:DigitalDocument")
	r.text("schema:name", d.Name)
	r.text("schema:sha256", d.SHA256)
	if d.Size > 0 {
		r.text("schema:contentSize", digits(int(d.Size))+" bytes")
	}
	return r
}
