package korean

// venueReach is the number of words after a source in which the text may say
// where it spoke.
const venueReach = 12

// afterVenue is the unit after the last place to speak near unit from, or
// from itself.
func (k *sentence) afterVenue(from, to int) int {
	next, seen := from, false
	for i := from; i < min(to-1, from+venueReach); i++ {
		t := k.u[i].text
		stem := k.know.particles.afterEvent.strip(t)
		seen = seen || k.know.venues[stem]
		if seen && k.know.particles.at.within(t) && (stem == "" || k.know.venues[stem]) {
			next = i + 1
		}
	}
	return next
}

// atVenue reports whether the next few words name a place to speak ("지난
// 인터뷰에서").
func (k *sentence) atVenue(from, to int) bool {
	for i := from; i < min(to, from+3); i++ {
		venue, at := k.know.particles.event.strip(k.u[i].text), k.know.particles.at
		if k.know.venues[venue] && (venue != k.u[i].text || i+2 < to && (at.has(k.u[i+1].text) || at.has(k.u[i+2].text))) {
			return true
		}
	}
	return false
}
