package source

// jsonShapes are the shapes of one format, where it has several.
type jsonShapes []jsonShape

// sniff asks for any of the shapes; the last one says what is missing.
func (all jsonShapes) sniff(text string) look {
	var l look
	for i := range all {
		if l = all[i].sniff(text); l.level != declined {
			break
		}
	}
	return l
}

// of is the shape that a text has, else the first.
func (all jsonShapes) of(text string) *jsonShape {
	for i := range all {
		if all[i].sniff(text).level != declined {
			return &all[i]
		}
	}
	return &all[0]
}

// read reads a document by the shape that it has.
func (all jsonShapes) read(doc *Document) error { return all.of(doc.Text).read(doc) }

// each reads a document by the shape that it has, with another reader of the
// segments.
func (all jsonShapes) each(doc *Document, segments func(path []string) (bool, error)) error {
	return all.of(doc.Text).each(doc, segments)
}
