package weight

// most is how often a sign counts in one sentence.
const most = 2

// signs is what a sentence shows: the value of each sign, by its number.
type signs struct {
	numbers map[string]int
	names   []string
	values  []float64
}

// number is that of a sign; a new one gets the next.
func (s *signs) number(name string) int {
	n, ok := s.numbers[name]
	if !ok {
		n = len(s.names)
		s.numbers[name], s.names, s.values = n, append(s.names, name), append(s.values, 0)
	}
	return n
}

func (s *signs) clear() { clear(s.values) }

// see counts a sign once more.
func (s *signs) see(number int) { s.values[number] = min(most, s.values[number]+1) }

// is gives a sign its value; when says whether it is there.
func (s *signs) is(number int, when bool) {
	if when {
		s.values[number] = 1
	}
}
