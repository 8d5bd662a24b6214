package agree

// Among few statements a long look at each pays: whoever reads a handful of
// interviews wants what they share. Among many, what is alike by accident grows with
// the square of their number, and so does the work; then more is asked.
const (
	fewStatements  = 800 // of some five interviews
	manyStatements = 3000
)

// crowding tells how crowded so many statements are, from 0, few, to 1, many. Where
// nothing reads two claims together any number is many: rules alone join too much.
func crowding(statements int, read bool) float64 {
	if !read {
		return 1
	}
	return max(0, min(1, float64(statements-fewStatements)/(manyStatements-fewStatements)))
}

// asked lies between what is asked among few and among many.
func asked(few, many, crowding float64) float64 { return few + crowding*(many-few) }
