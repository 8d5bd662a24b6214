package dot

// drawOverview draws people, joined by how many claims they share.
func drawOverview(p printer, ix *index, look theme) {
	p.put("digraph whosaid {\n}\n")
}
