package source

// readPlain reads plain text: what a reader reads is the text itself.
func readPlain(doc *Document) error {
	doc.Format = PlainText
	doc.Plain = doc.Text
	markAsides(doc, site{})
	return nil
}
