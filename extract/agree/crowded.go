package agree

// Among few statements a long look at each pays: whoever reads a handful of
// interviews wants all that they share. Among many, what is alike by accident grows
// with the square of their number, and so does the work; then more is asked.
const (
	fewStatements  = 1500 // of some ten interviews
	manyStatements = 6000
)

// crowded is how many statements there are between few, 0, and many, 1.
func crowded(statements int) float64 {
	return max(0, min(1, float64(statements-fewStatements)/(manyStatements-fewStatements)))
}

// asked is what is asked among statements so crowded, between what is among few and
// among many.
func asked(few, many, crowded float64) float64 { return few + crowded*(many-few) }
